// Boost Software License 1.0
// What a legend or a head says of the figures below it: `（ ）内は前年度予算額`, `上段：要求額、下段：前年度予算額`.
#ifndef SHISAKU_LIB_PHRASES_LEGEND
#define SHISAKU_LIB_PHRASES_LEGEND

#include "lib/phrases/budget.hpp"
#include "lib/phrases/budget_entries.hpp"
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::phrases {

namespace detail_legend {

using namespace grammar;

/// A head, with its year or without: 前年度予算額, 要求額.
inline std::optional<AmountMeaning> head_at(char_iterator& at, char_iterator last, BudgetContext const& context) {
    char_iterator const first = at;
    if (AmountHead head; x3::parse(at, last, amount_head, head)) return detail_budget::meaning_of(head, context);
    at = first;
    Stage stage{};
    bool is_draft = false;
    if (!x3::parse(at, last, stage_word, stage)) return {};
    x3::parse(at, last, draft, is_draft);
    return AmountMeaning{context.fiscal_year, stage, is_draft, {}};
}

/// Goes behind the longest of some words that stands at a place.
inline bool take(char_iterator& at, char_iterator last, auto const& words) {
    std::size_t longest = 0;
    std::u32string_view const rest(at, static_cast<std::size_t>(last - at));
    for (auto const word : words)
        if (rest.starts_with(word)) longest = std::max(longest, word.size());
    at += longest;
    return longest > 0;
}

inline void skip_blanks(char_iterator& at, char_iterator last) { x3::parse(at, last, gap); }

} // namespace detail_legend

SHISAKU_INLINE std::optional<AmountMeaning> read_amount_head(std::u32string_view folded, BudgetContext const& context) {
    auto at = folded.data();
    auto const last = at + folded.size();
    auto const meaning = detail_legend::head_at(at, last, context);
    detail_legend::skip_blanks(at, last);
    if (!meaning || at != last) return {};
    return meaning;
}

SHISAKU_INLINE bool read_legend(std::u32string_view folded, BudgetContext& context) {
    using namespace detail_legend;
    bool found = false;
    if (auto const unit = unit_of(folded)) {
        context.unit = unit;
        found = true;
    }
    char_iterator const begin = folded.data(), last = begin + folded.size();
    for (char_iterator at = begin; at != last; ++at) {
        std::u32string_view const rest(at, static_cast<std::size_t>(last - at));
        bool const upper = rest.starts_with(lexicon::upper_word), lower = rest.starts_with(lexicon::lower_word);
        char_iterator after = at;
        if (upper || lower) after += lexicon::upper_word.size();
        bool const bracketed = take(after, last, lexicon::bracketed_words);
        if (upper || lower || bracketed) {
            skip_blanks(after, last);
            if (!take(after, last, lexicon::legend_joints)) continue;
            skip_blanks(after, last);
            auto const meaning = head_at(after, last, context);
            if (!meaning) continue;
            if (upper) {
                context.fiscal_year = meaning->fiscal_year;
                context.stage = meaning->stage;
                context.draft = meaning->draft;
            }
            if (lower) context.lower = meaning;
            if (bracketed) context.bracketed = meaning;
        } else {
            auto const from = head_at(after, last, context);
            if (!from || !x3::parse(after, last, arrow)) continue;
            auto const to = head_at(after, last, context);
            if (!to) continue;
            context.arrow_from = from;
            context.fiscal_year = to->fiscal_year;
            context.stage = to->stage;
            context.draft = to->draft;
        }
        found = true;
        at = after - 1;
    }
    return found;
}

} // namespace shisaku::phrases

#endif
