// Boost Software License 1.0
// A date in the Japanese or the Western count, its digits apart or not: `令和 4 年 1 2 月 2 3 日`, `R6.4.30`,
// `2024年夏`.
#pragma once

#include "grammars/lexicon/calendar.hpp"
#include "grammars/phrases/fiscal_year.hpp"

namespace shisaku::grammar {

/// A date as printed; a part that is not printed is 0.
struct PrintedDate {
    EraYear year;
    EraYear same_year; ///< the year once more in the other count: 令和6(2024)年, 2024年(令和6年)
    std::uint32_t month = 0;
    std::uint32_t day = 0;
};

/// A part of a year: `令和6年度末`.
struct PrintedYearPart {
    EraYear year;
    lexicon::YearPart part = lexicon::YearPart::none;
};

using date_type = x3::rule<struct date_class, PrintedDate>;
using compact_date_type = x3::rule<struct compact_date_class, PrintedDate>;
using year_part_type = x3::rule<struct year_part_class, PrintedYearPart>;
using same_year_type = x3::rule<struct same_year_class, EraYear>;
using date_year_type = x3::rule<struct date_year_class, EraYear>;
using year_mark_type = x3::rule<struct year_mark_class, EraYear>;
inline date_type const date = "date";
inline compact_date_type const compact_date = "compact_date";
inline year_part_type const year_part = "year_part";
inline same_year_type const same_year = "same_year";
inline date_year_type const date_year = "date_year";
inline year_mark_type const year_mark = "year_mark";

inline constexpr spaced_words calendar_part{lexicon::year_part_words, &lexicon::YearPartWord::calendar};
inline constexpr spaced_words fiscal_part{lexicon::year_part_words, &lexicon::YearPartWord::fiscal};

inline auto const absent = x3::attr(0u);
inline auto const no_year = x3::attr(EraYear{});
inline auto const same_year_def = lit(U'(') >> blanks >> printed_era_year >> blanks >> x3::omit[-lit(U'年')] >>
                                  blanks >> lit(U')');
inline auto const date_year_def = printed_era_year | (x3::attr(0) >> (spaced_number_parser{4} | small_number));
inline auto const year_mark_def =
    (same_year >> blanks >> lit(U'年')) | (lit(U'年') >> ((blanks >> same_year) | no_year));
inline auto const date_def = date_year >> blanks >> year_mark >> blanks >>
                             ((small_number >> blanks >> lit(U'月')) | absent) >> blanks >>
                             ((small_number >> blanks >> lit(U'日')) | absent);

// the same mark twice; two parts only behind an era: 6.4 is a number
inline constexpr x3::uint_parser<std::uint32_t, 10, 1, 2> two_digits{};
inline auto parts_by(char32_t c) {
    return printed_era_year >> no_year >> lit(c) >> blanks >> two_digits >> lit(c) >> blanks >> two_digits >> not_digit;
}
inline auto const compact_date_def =
    parts_by(U'.') | parts_by(U'/') | parts_by(U'-') |
    (&era_word() >> printed_era_year >> no_year >> lit(U'.') >> blanks >> two_digits >> absent >> not_digit);

inline auto const year_part_def =
    (fiscal_year >> x3::omit[-lit(U'の')] >> fiscal_part) |
    (printed_era_year >> x3::omit[-same_year] >> blanks >> lit(U'年') >> x3::omit[-lit(U'の')] >> calendar_part);

BOOST_SPIRIT_DEFINE(same_year, date_year, year_mark, date, compact_date, year_part)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::PrintedDate, year, same_year, month, day)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::PrintedYearPart, year, part)
