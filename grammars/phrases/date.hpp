// Boost Software License 1.0
// A date in the Japanese or the Western count, its digits apart or not: `令和 4 年 1 2 月 2 3 日`.
#pragma once

#include "grammars/phrases/fiscal_year.hpp"

namespace shisaku::grammar {

/// A date as printed; a part that is not printed is empty.
struct PrintedDate {
    int base = 0;    ///< the Western year before the era's first, 0 where no era is printed
    char_range year; ///< digits, or 元
    char_range month;
    char_range day;
};

using spaced_number_type = x3::rule<struct spaced_number_class, char_range>;
using date_type = x3::rule<struct date_class, PrintedDate>;
inline spaced_number_type const spaced_number = "spaced_number";
inline date_type const date = "date";

// letter-spaced titles print `1 2 月`: a run of digits with white space between them
inline auto const spaced_number_def =
    x3::raw[lit(U'元') | (char_(U'0', U'9') >> x3::repeat(0, 3)[blanks >> char_(U'0', U'9')])];
inline auto const absent = x3::attr(char_range{});
inline auto const date_def = (era_word() | x3::attr(0)) >> blanks >> spaced_number >> blanks >> lit(U'年') >> blanks >>
                             ((spaced_number >> blanks >> lit(U'月')) | absent) >> blanks >>
                             ((spaced_number >> blanks >> lit(U'日')) | absent);

BOOST_SPIRIT_DEFINE(spaced_number, date)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::PrintedDate, base, year, month, day)
