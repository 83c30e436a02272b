// Boost Software License 1.0
// Fiscal years and ranges of them as Western years: `R6年度`, `29年度` (era left out), `平成20~24年度`.
#pragma once

#include <optional>
#include <string_view>

namespace shisaku::phrases {

/// The Western year of a printed one: of an era (`era_base`, the Western year before its first), or where that is 0 of
/// the number alone. `near`, a year of the document, settles a number that says no era: the era's count that lies
/// within ten years of it, also past an era's end (a document of 平成 means 2020 by 32年度). None where nothing or
/// several things fit.
std::optional<int> western_year(int era_base, int number, std::optional<int> near);

/// The Western year of a folded phrase that begins with a fiscal year, `令和5年度` → 2023.
std::optional<int> leading_fiscal_year(std::u32string_view folded, std::optional<int> near);

/// The Western year that a whole phrase is, with or without 年度 where it says its count: `R6`, `‘22年度`, `29年度`,
/// `2024年`. A bare number is none.
std::optional<int> read_fiscal_year(std::u32string_view folded, std::optional<int> near);

/// Years from first to last, both within; `令和6年度以降` has no last, `令和6年度まで` no first.
struct YearRange {
    std::optional<int> first;
    std::optional<int> last;
    friend bool operator==(YearRange const&, YearRange const&) = default;
};

/// The range of years that a whole phrase is: `R2～5`, `平成30～令和2年度`, `令和5・6年度`. None where the second
/// lies before the first or where years are listed that do not follow one another.
std::optional<YearRange> read_year_range(std::u32string_view folded, std::optional<int> near);

} // namespace shisaku::phrases
