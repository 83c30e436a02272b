// Boost Software License 1.0
// Choices of a form, one or several in a cell: `①予算`, `①デジタル実装による… ③デジタル人材の育成`.
#pragma once

#include "grammars/lexicon/marks.hpp"
#include "grammars/lexicon/symbols.hpp"

#include <vector>

namespace shisaku::grammar {

/// `①予算`: the number of its mark and what stands behind it.
struct Choice {
    std::uint32_t number = 0;
    char_range label;
};

inline auto const& circled_number() {
    static auto const table = [] {
        words<std::uint32_t> w;
        for (auto const& sequence : lexicon::mark_sequences)
            if (sequence.marker == tokens::Marker::circled)
                for (std::uint32_t i = 0; i < sequence.characters.size(); ++i)
                    w.add(std::u32string(1, sequence.characters[i]), i + 1);
        return w;
    }();
    return table;
}

inline x3::rule<struct choice_class, Choice> const choice = "choice";
inline x3::rule<struct choices_class, std::vector<Choice>> const choices = "choices";

inline auto const choice_gap = x3::omit[*one_of(U" \t\n、,")];
inline auto const choice_def = circled_number() >> choice_gap >> x3::raw[+(char_ - x3::omit[circled_number()])];
inline auto const choices_def = choice_gap >> +choice;
/// `1.`, `(1)`: a number that is no circled one; what stands behind it must be a class.
inline auto const plain_number =
    x3::omit[-lit(U'(')] >> x3::uint_parser<std::uint32_t, 10, 1, 2>{} >> x3::omit[one_of(U".)")] >> choice_gap;

BOOST_SPIRIT_DEFINE(choice, choices)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::Choice, number, label)
