// Boost Software License 1.0
// A fiscal year (年度) in the Japanese or the Western count: `令和5年度`, `R5年度`, `5年度`, `2023年度`, `‘23年度`, and
// ranges of them: `R2～5`, `平成20~24年度`.
#pragma once

#include "grammars/lexicon/eras.hpp"
#include "grammars/phrases/numeral.hpp"

#include <cstdint>

namespace shisaku::grammar {

/// A year as printed: the Western year before the era's first (0 where no era is printed; `lexicon::two_digit_years`,
/// `lexicon::relative_years`) and the number.
struct EraYear {
    int base = 0;
    int number = 0;
};

/// What joins two years, or stands behind one: 令和2~5年度, 令和5・6年度, 令和6年度以降, 令和6年度まで.
enum class YearJoint : std::uint8_t { to, and_, on, until };

/// `令和2年度～5年度`.
struct YearSpan {
    EraYear first;
    YearJoint joint = YearJoint::to;
    EraYear last;
};

/// `令和6年度以降`.
struct OpenYears {
    EraYear year;
    YearJoint joint = YearJoint::on;
};

inline constexpr spaced_words era_word_table{lexicon::era_words, &lexicon::EraWord::base};
inline auto const& era_word() { return era_word_table; }
inline constexpr spaced_words western_word{lexicon::western_words, &lexicon::EraWord::base};
inline constexpr spaced_words relative_year_word{lexicon::relative_year_words, &lexicon::RelativeYearWord::distance};

using era_number_type = x3::rule<struct era_number_class, std::uint32_t>;
using year_number_type = x3::rule<struct year_number_class, std::uint32_t>;
using printed_era_year_type = x3::rule<struct printed_era_year_class, EraYear>;
using era_year_type = x3::rule<struct era_year_class, EraYear>;
using fiscal_year_type = x3::rule<struct fiscal_year_class, EraYear>;
using some_year_type = x3::rule<struct some_year_class, EraYear>;
using range_year_type = x3::rule<struct range_year_class, EraYear>;
using year_span_type = x3::rule<struct year_span_class, YearSpan>;
using open_years_type = x3::rule<struct open_years_class, OpenYears>;
inline year_number_type const year_number = "year_number";
inline era_number_type const era_number = "era_number";
inline printed_era_year_type const printed_era_year = "printed_era_year";
inline era_year_type const era_year = "era_year";
inline fiscal_year_type const fiscal_year = "fiscal_year";
inline some_year_type const some_year = "some_year";
inline range_year_type const range_year = "range_year";
inline year_span_type const year_span = "year_span";
inline open_years_type const open_years = "open_years";

inline auto const not_digit = !char_(U'0', U'9');
inline auto const year_number_def = (lit(U'元') >> x3::attr(1u)) | x3::uint_parser<std::uint32_t, 10, 1, 4>{};
// digits that stand apart are one number only in front of their 年: R4 2.0億円
inline auto const era_number_def = (spaced_number_parser{2} >> &(blanks >> one_of(U"年("))) |
                                   x3::uint_parser<std::uint32_t, 10, 1, 2>{} | (lit(U'元') >> x3::attr(1u)) |
                                   kanji_number;
// a year that says its count: R6, R.6, 令 和 元, '24, FY2024, 2024
inline auto const printed_era_year_def =
    (era_word() >> x3::omit[-one_of(U".")] >> blanks >> era_number >> not_digit) |
    (western_word >> blanks >>
     (x3::uint_parser<std::uint32_t, 10, 4, 4>{} | x3::uint_parser<std::uint32_t, 10, 2, 2>{}) >> not_digit) |
    (x3::attr(0) >>
     (x3::uint_parser<std::uint32_t, 10, 4, 4>{} | (&(kanji_digit >> kanji_digit >> kanji_digit) >> kanji_number)) >>
     not_digit);
inline auto const era_year_def = printed_era_year | (x3::attr(0) >> year_number);
inline auto const year_letters = blanks >> x3::omit[-lit(U"会計")] >> lit(U'年') >> blanks >> lit(U'度');
inline auto const fiscal_year_def = (era_year >> year_letters) |
                                    (x3::attr(int{lexicon::relative_years}) >> relative_year_word) |
                                    (&lit(U"FY") >> printed_era_year);

// what may stand alone as a year: 令和6年度, 令和6年, R6, 2024
inline auto const some_year_def = fiscal_year | (printed_era_year >> x3::omit[-(blanks >> lit(U'年'))]);
inline auto const range_year_def = some_year | (x3::attr(0) >> year_number >> x3::omit[-(blanks >> lit(U'年'))]);
inline auto const year_joint = (x3::omit[one_of(U"~-")] >> x3::attr(YearJoint::to)) |
                               (lit(U"から") >> x3::attr(YearJoint::to)) | (lit(U"より") >> x3::attr(YearJoint::to)) |
                               (lit(U"及び") >> x3::attr(YearJoint::and_)) | (lit(U"と") >> x3::attr(YearJoint::and_)) |
                               (x3::omit[one_of(U"・、")] >> x3::attr(YearJoint::and_));
inline auto const open_joint = (lit(U"以降") >> x3::attr(YearJoint::on)) | (lit(U"から") >> x3::attr(YearJoint::on)) |
                               (lit(U'~') >> x3::attr(YearJoint::on)) | (lit(U"まで") >> x3::attr(YearJoint::until));
inline auto const year_span_def = range_year >> blanks >> year_joint >> blanks >> range_year;
inline auto const open_years_def = some_year >> blanks >> open_joint;

BOOST_SPIRIT_DEFINE(year_number, era_number, printed_era_year, era_year, fiscal_year, some_year, range_year, year_span,
                    open_years)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::EraYear, base, number)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::YearSpan, first, joint, last)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::OpenYears, year, joint)
