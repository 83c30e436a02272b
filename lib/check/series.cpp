// Boost Software License 1.0
// Is a series whole? `港の省人化①` wants a `港の省人化②`.
#ifndef SHISAKU_LIB_CHECK_SERIES
#define SHISAKU_LIB_CHECK_SERIES

#include "lib/check/findings.hpp"
#include "lib/compare/texts.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace shisaku::checking {

SHISAKU_INLINE void check_series(Document const& document, Findings& findings) {
    std::map<std::u32string, std::vector<Card const*>> groups;
    for (Card const& card : document.cards)
        if (card.series) groups[comparison::key_of(card.heading.value_or(""))].push_back(&card);
    for (auto const& group : groups) {
        auto const& cards = group.second;
        auto const has = [&](int number) {
            return std::any_of(cards.begin(), cards.end(), [&](Card const* card) { return card->series == number; });
        };
        int last = 0;
        for (Card const* card : cards) last = std::max(last, *card->series);
        for (int number = 1; number <= std::max(last, 2); ++number) {
            if (has(number)) continue;
            Card const& first = *cards.front();
            findings.push_back({Severity::warning, Code::series_incomplete,
                                "a series without its number " + std::to_string(number) + ": " +
                                    first.heading.value_or(first.name.value_or("")),
                                first.span});
            break;
        }
    }
}

} // namespace shisaku::checking

#endif
