// Boost Software License 1.0
// What cells and lines of a budget have in common: entries out of what the grammar saw.
#pragma once

#include "grammars/phrases/budget_line.hpp"
#include "lib/phrases/amount_value.hpp"
#include "lib/phrases/budget.hpp"

#include <algorithm>

namespace shisaku::phrases::detail_budget {

using grammar::char_iterator;

/// What an amount's own head says.
inline AmountMeaning meaning_of(grammar::AmountHead const& head, BudgetContext const& context) {
    AmountMeaning meaning;
    if (head.year.base == lexicon::relative_years) {
        if (context.fiscal_year) meaning.fiscal_year = *context.fiscal_year + head.year.number;
    } else {
        meaning.fiscal_year = western_year(head.year.base, head.year.number, context.near);
    }
    // a bare earlier year is that year's first budget
    meaning.stage = head.stage == Stage::unspecified ? Stage::initial : head.stage;
    meaning.draft = head.draft;
    if (auto const round = std::max(head.round, head.number)) meaning.round = static_cast<int>(round);
    return meaning;
}

/// What the context says of an amount that says nothing.
inline AmountMeaning own_meaning(BudgetContext const& context) {
    return {context.fiscal_year, context.stage, context.draft, {}};
}

inline void apply(AmountMeaning const& meaning, BudgetEntry& entry) {
    entry.fiscal_year = meaning.fiscal_year;
    entry.stage = meaning.stage;
    entry.draft = meaning.draft;
    entry.round = meaning.round;
}

inline void apply(grammar::AmountMarks const& marks, BudgetEntry& entry) {
    for (auto mark : marks) {
        entry.new_ |= mark == lexicon::AmountMark::new_;
        entry.reprint |= mark == lexicon::AmountMark::reprint;
        entry.part_of |= mark == lexicon::AmountMark::part_of;
        entry.request_item |= mark == lexicon::AmountMark::besides;
    }
}

inline void apply(grammar::AmountValue const& value, BudgetEntry& entry, std::int64_t unit = 1) {
    auto const amount = amount_of(value, unit);
    entry.yen = amount.yen;
    entry.request_item |= amount.request_item;
    apply(value.before, entry);
    apply(value.marks, entry);
}

/// Text and place of a part of a phrase, set into an entry.
struct Placer {
    tree::Reader const& reader;
    chars::Folded const& phrase;
    std::uint32_t line;

    void operator()(BudgetEntry& entry, char_iterator first, char_iterator last) const {
        auto const* base = phrase.chars().data();
        auto const begin = static_cast<std::size_t>(first - base), end = static_cast<std::size_t>(last - base);
        entry.text = reader.text(phrase, begin, end);
        auto const range = reader.range(phrase, begin, end);
        auto const source = reader.source();
        auto lines_to = [&](std::uint32_t at) {
            return line +
                   static_cast<std::uint32_t>(std::count(source.begin() + phrase.offset(0), source.begin() + at, '\n'));
        };
        entry.span = {range.begin, range.end, lines_to(range.begin), lines_to(range.end)};
    }
};

inline char_iterator trimmed(char_iterator first, char_iterator last) {
    while (last != first && (last[-1] == U' ' || last[-1] == U'\n' || last[-1] == U'\t')) --last;
    return last;
}

} // namespace shisaku::phrases::detail_budget
