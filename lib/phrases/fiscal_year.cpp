// Boost Software License 1.0
// Fiscal years as Western years: `令和5年度 当初予算額` is of 2023, `R2～5` from 2020 to 2023.
#ifndef SHISAKU_LIB_PHRASES_FISCAL_YEAR
#define SHISAKU_LIB_PHRASES_FISCAL_YEAR

#include "lib/phrases/fiscal_year.hpp"
#include "grammars/phrases/fiscal_year.hpp"
#include <shisaku/config.hpp>

#include <cstdlib>

namespace shisaku::phrases {

namespace detail_fiscal_year {

/// How far from a document's own year a year lies that it names without an era.
constexpr int reach = 10;

inline bool is_near(int year, int near) { return std::abs(year - near) <= reach; }

/// The year of two digits in the century that comes nearer to a document's.
inline std::optional<int> of_two_digits(int number, std::optional<int> near) {
    int const to = near.value_or(2010);
    int const distance = std::abs(2000 + number - to) - std::abs(1900 + number - to);
    if (distance == 0) return {};
    return distance < 0 ? 2000 + number : 1900 + number;
}

inline std::optional<int> without_era(int number, std::optional<int> near) {
    if (!near || number < 1 || number > 99) return {};
    std::optional<int> found;
    for (auto const& era : lexicon::eras) {
        int const year = era.base + number;
        // a document that was written in an era, or soon after, counts on behind its end
        bool const goes_on = era.last == 0 || number <= era.last || *near <= era.base + era.last + 2;
        if (!goes_on || !is_near(year, *near)) continue;
        if (found) return {};
        found = year;
    }
    return found;
}

inline std::optional<int> western(grammar::EraYear year, std::optional<int> near) {
    return western_year(year.base, year.number, near);
}

/// A whole phrase without white space and brackets around it.
inline std::u32string_view bare(std::u32string_view folded) {
    auto const blank = [](char32_t c) { return c == U' ' || c == U'\t' || c == U'\n'; };
    while (folded.size() > 1) {
        bool const bracketed = folded.front() == U'(' && folded.back() == U')';
        if (bracketed || blank(folded.front()))
            folded.remove_prefix(1);
        else if (!blank(folded.back()))
            break;
        if (bracketed || blank(folded.back())) folded.remove_suffix(1);
    }
    return folded;
}

/// The last year of a range, which may lack what the first says: 平成20~24, 2020~24, 30~2年度.
inline std::optional<int> last_year(grammar::YearSpan const& span, int first) {
    auto const last = span.last;
    if (last.base != 0 || last.number >= 100) return western(last, first);
    if (span.first.number > 1900 || span.first.base == lexicon::two_digit_years) return first / 100 * 100 + last.number;
    if (span.first.base != 0 && last.number > span.first.number) return span.first.base + last.number;
    return without_era(last.number, first);
}

} // namespace detail_fiscal_year

SHISAKU_INLINE std::optional<int> western_year(int era_base, int number, std::optional<int> near) {
    // 前年度 counts from a fiscal year that only its reader knows
    if (era_base == lexicon::relative_years) return {};
    if (number >= 1900 && number <= 2999 && era_base <= 0) return number;
    if (number < (era_base == lexicon::two_digit_years ? 0 : 1) || number > 99) return {};
    if (era_base == lexicon::two_digit_years) return detail_fiscal_year::of_two_digits(number, near);
    if (era_base != 0) return era_base + number;
    return detail_fiscal_year::without_era(number, near);
}

SHISAKU_INLINE std::optional<int> leading_fiscal_year(std::u32string_view folded, std::optional<int> near) {
    grammar::EraYear year;
    auto at = folded.data();
    if (!grammar::x3::parse(at, folded.data() + folded.size(), grammar::fiscal_year, year)) return {};
    return detail_fiscal_year::western(year, near);
}

SHISAKU_INLINE std::optional<int> read_fiscal_year(std::u32string_view folded, std::optional<int> near) {
    folded = detail_fiscal_year::bare(folded);
    grammar::EraYear year;
    auto at = folded.data();
    auto const end = folded.data() + folded.size();
    if (!grammar::x3::parse(at, end, grammar::some_year, year) || at != end) return {};
    return detail_fiscal_year::western(year, near);
}

SHISAKU_INLINE std::optional<YearRange> read_year_range(std::u32string_view folded, std::optional<int> near) {
    using namespace grammar;
    using namespace detail_fiscal_year;
    folded = bare(folded);
    char_iterator const begin = folded.data(), end = begin + folded.size();
    char_iterator at = begin;
    if (OpenYears open; x3::parse(at, end, open_years, open) && at == end) {
        auto const year = western(open.year, near);
        if (!year) return {};
        return open.joint == YearJoint::until ? YearRange{{}, year} : YearRange{year, {}};
    }
    at = begin;
    YearSpan span;
    if (!x3::parse(at, end, year_span >> x3::omit[-(blanks >> lit(U"まで"))], span) || at != end) return {};
    bool const says_years = span.first.base != 0 || span.first.number > 1900 || folded.find(U'年') != folded.npos;
    // 2024-04 may be a month as well
    bool const may_be_month = folded.find(U'-') != folded.npos && folded.find(U'年') == folded.npos &&
                              span.first.number > 1900 && span.last.base == 0 && span.last.number <= 12;
    auto const first = western(span.first, near);
    if (!says_years || may_be_month || !first) return {};
    auto const last = last_year(span, *first);
    if (!last || *last <= *first || (span.joint == YearJoint::and_ && *last != *first + 1)) return {};
    return YearRange{first, last};
}

} // namespace shisaku::phrases

#endif
