// Boost Software License 1.0
// Eras (元号), written out, as letters and as one letter, and other counts of years: `令和5年度`, `R5年度`, `‘22年度`.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shisaku::lexicon {

/// An era: the Western year before its first, and its last number.
struct Era {
    int base;
    int last; ///< 0: it goes on
};

inline constexpr std::array eras{Era{2018, 0}, Era{1988, 31}, Era{1925, 64}, Era{1911, 15}, Era{1867, 45}};

/// The "era" of a Western year of two digits.
inline constexpr int two_digit_years = -1;
/// The "era" of a year counted from the document's own; its number is the distance.
inline constexpr int relative_years = -2;

/// A spelling of an era and the Western year before its first.
struct EraWord {
    std::u32string_view word;
    int base;
};

inline constexpr std::array era_words{
    EraWord{U"令和", 2018}, EraWord{U"平成", 1988}, EraWord{U"昭和", 1925}, EraWord{U"大正", 1911},
    EraWord{U"明治", 1867}, EraWord{U"㋿", 2018},  EraWord{U"㍻", 1988},   EraWord{U"㍼", 1925},
    EraWord{U"㍽", 1911},   EraWord{U"㍾", 1867},   EraWord{U"R", 2018},    EraWord{U"H", 1988},
    EraWord{U"S", 1925},    EraWord{U"T", 1911},    EraWord{U"M", 1867},
};

/// What stands in front of a Western year that may lack its century: `'22`, `FY24`, `西暦2024`.
inline constexpr std::array western_words{
    EraWord{U"'", two_digit_years}, EraWord{U"‘", two_digit_years},  EraWord{U"’", two_digit_years},
    EraWord{U"′", two_digit_years}, EraWord{U"FY", two_digit_years}, EraWord{U"西暦", two_digit_years},
};

/// Fiscal years told by their distance from the document's own. 今年度 is none: a document of the summer before a
/// fiscal year means the one before it.
struct RelativeYearWord {
    std::u32string_view word;
    int distance;
};

inline constexpr std::array relative_year_words{
    RelativeYearWord{U"前年度", -1},
    RelativeYearWord{U"前々年度", -2},
    RelativeYearWord{U"翌年度", 1},
};

} // namespace shisaku::lexicon
