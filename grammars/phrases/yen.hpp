// Boost Software License 1.0
// An amount of money in yen, of one unit or several: `1兆2,500億円`, `0.04億円`, `580百万円`.
#pragma once

#include "grammars/lexicon/symbols.hpp"
#include "grammars/lexicon/units.hpp"

#include <cstdint>
#include <vector>

namespace shisaku::grammar {

/// `2,500億`: digits as printed and their unit in yen.
struct YenTerm {
    char_range digits;
    std::int64_t unit = 1;
};

inline auto const& unit_word() {
    static auto const table = make_words<std::int64_t>(
        lexicon::unit_words, [](auto& w) { return w.word; }, [](auto& w) { return w.yen; });
    return table;
}

using yen_term_type = x3::rule<struct yen_term_class, YenTerm>;
using yen_type = x3::rule<struct yen_class, std::vector<YenTerm>>;
inline yen_term_type const yen_term = "yen_term";
inline yen_type const yen = "yen";

// a comma belongs to a number only between digits: 「1,000円、…」
inline auto const digits = x3::omit[char_(U'0', U'9') >> *(char_(U'0', U'9') | (lit(U',') >> &char_(U'0', U'9')))];
inline auto const decimal = digits >> -(lit(U'.') >> x3::omit[+char_(U'0', U'9')]);
inline auto const yen_term_def = x3::raw[decimal] >> blanks >> (unit_word() | x3::attr(std::int64_t{1}));
inline auto const yen_def = +(yen_term >> blanks) >> lit(U'円');

BOOST_SPIRIT_DEFINE(yen_term, yen)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::YenTerm, digits, unit)
