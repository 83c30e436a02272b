// Boost Software License 1.0
// A 【予算】 line to entries: `○○事業 3.9億円（5年度 2.8億円）` is two amounts of one name.
#ifndef SHISAKU_LIB_PHRASES_BUDGET_LINE
#define SHISAKU_LIB_PHRASES_BUDGET_LINE

#include "lib/phrases/budget.hpp"
#include "lib/phrases/budget_entries.hpp"
#include <shisaku/config.hpp>

namespace shisaku::phrases {

namespace detail_budget {

/// The entries of one name: its own amount first, then those it comes from and those of other years.
inline void add_named(grammar::NamedAmount const& named, BudgetEntry const& like, BudgetContext const& context,
                      std::vector<BudgetEntry>& entries) {
    BudgetEntry current = like;
    apply(named.before, current);
    apply(named.after, current);
    // a name without an amount of its own year is an entry too: its earlier amounts alone would hide it
    apply(own_meaning(context), current);
    if (named.values.empty())
        current.draft = false;
    else
        apply(named.values.back(), current);
    entries.push_back(current);
    auto const add = [&](AmountMeaning const& meaning, grammar::AmountValue const& value) {
        auto& entry = entries.emplace_back();
        apply(meaning, entry);
        apply(value, entry);
        entry.name = current.name;
        entry.reprint = current.reprint;
        entry.text = current.text;
        entry.span = current.span;
    };
    for (std::size_t i = 0; i + 1 < named.values.size(); ++i) {
        // of a chain of arrows only the two last say what they are
        bool const next_to_last = i + 2 == named.values.size() && named.values.size() == 2;
        add(next_to_last ? context.before_arrow().value_or(AmountMeaning{}) : AmountMeaning{}, named.values[i]);
    }
    if (named.bracketed) add(context.bracketed.value_or(AmountMeaning{}), *named.bracketed);
    for (auto const& prior : named.prior) add(meaning_of(prior.head, context), prior.value);
}

} // namespace detail_budget

SHISAKU_INLINE BudgetPhrase read_budget_line(tree::Reader const& reader, chars::Folded const& phrase,
                                             BudgetContext const& context, std::uint32_t line,
                                             std::optional<Text> const& fallback_name) {
    using namespace grammar;
    BudgetPhrase result;
    detail_budget::Placer const place{reader, phrase, line};
    char_iterator at = phrase.chars().data();
    char_iterator const base = at, last = at + phrase.chars().size();
    while (at != last) {
        char_iterator const first = at;
        NamedAmount named;
        if (!x3::parse(at, last, named_amount, named) || at == first) break;
        if (named.values.empty() && named.prior.empty() && !named.bracketed) {
            at = first;
            break; // text behind the last amount
        }
        auto begin = static_cast<std::size_t>(named.name.begin() - base);
        auto const end = static_cast<std::size_t>(detail_budget::trimmed(named.name.begin(), named.name.end()) - base);
        while (begin < end && (phrase.chars()[begin] == U' ' || phrase.chars()[begin] == U'\n')) ++begin;
        BudgetEntry like;
        like.name = fallback_name;
        if (begin < end) like.name = reader.text(phrase, begin, end);
        place(like, first, detail_budget::trimmed(first, at));
        result.last_begin = static_cast<std::size_t>(first - base);
        result.last_entry = result.entries.size();
        detail_budget::add_named(named, like, context, result.entries);
    }
    result.consumed = static_cast<std::size_t>(at - base);
    result.complete = at == last;
    return result;
}

} // namespace shisaku::phrases

#endif
