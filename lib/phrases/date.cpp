// Boost Software License 1.0
// Dates as printed to ISO 8601: `令和4年12月23日` → `2022-12-23`, `2024年6月` → `2024-06`, `令和6年度末` → `2025-03`.
#ifndef SHISAKU_LIB_PHRASES_DATE
#define SHISAKU_LIB_PHRASES_DATE

#include "grammars/phrases/date.hpp"
#include "lib/phrases/date.hpp"
#include "lib/phrases/fiscal_year.hpp"
#include <shisaku/config.hpp>

#include <array>
#include <chrono>
#include <cstdio>

namespace shisaku::phrases {

namespace detail_date {

using grammar::char_iterator;

inline std::string printed(char const* format, int year, unsigned month, unsigned day) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), format, year, month, day);
    return text.data();
}

inline std::optional<std::string> iso(grammar::PrintedDate const& date, std::optional<int> near) {
    auto const year = western_year(date.year.base, date.year.number, near);
    if (!year || *year < 1868 || *year > 2999 || (date.day && !date.month)) return {};
    bool const twice = date.same_year.number != 0;
    if (twice && western_year(date.same_year.base, date.same_year.number, near) != year) return {};
    using namespace std::chrono;
    if (date.month > 12 || date.day > 31) return {};
    if (date.day) {
        if (!year_month_day{std::chrono::year{*year}, month{date.month}, day{date.day}}.ok()) return {};
        return printed("%04d-%02u-%02u", *year, date.month, date.day);
    }
    return printed(date.month ? "%04d-%02u" : "%04d", *year, date.month, 0);
}

inline std::optional<std::string> iso(grammar::PrintedYearPart const& date, std::optional<int> near) {
    using lexicon::YearPart;
    auto const year = western_year(date.year.base, date.year.number, near);
    if (!year || date.part == YearPart::uncertain) return {};
    if (date.part == YearPart::within) return printed("%04d", *year, 0, 0);
    bool const december = date.part == YearPart::december;
    return printed("%04d-%02u", december ? *year : *year + 1, december ? 12 : 3, 0);
}

/// What stands at a place; false if no date does.
inline bool read_at(char_iterator& at, char_iterator last, std::optional<int> near, std::optional<std::string>& value) {
    using namespace grammar;
    char_iterator const first = at;
    if (PrintedYearPart part; x3::parse(at, last, year_part, part)) {
        value = iso(part, near);
        return true;
    }
    PrintedDate date;
    // 年 alone says too little: 「5年」 is a duration
    if (at = first; !x3::parse(at, last, grammar::date, date) || date.month == 0) {
        date = {};
        if (at = first; !x3::parse(at, last, compact_date, date)) return false;
    }
    value = iso(date, near);
    return true;
}

} // namespace detail_date

SHISAKU_INLINE std::optional<Date> read_date(tree::Reader const& reader, chars::Folded const& phrase,
                                             std::uint32_t line, std::optional<int> near) {
    using grammar::char_iterator;
    char_iterator const base = phrase.chars().data(), last = base + phrase.size();
    for (char_iterator at = base; at != last; ++at) {
        char_iterator end = at;
        std::optional<std::string> iso;
        if (!detail_date::read_at(end, last, near, iso)) continue;
        while (end != at && end[-1] == U' ') --end;
        auto const first = static_cast<std::size_t>(at - base), stop = static_cast<std::size_t>(end - base);
        auto const range = reader.range(phrase, first, stop);
        return Date{reader.text(phrase, first, stop), iso, {range.begin, range.end, line, line}};
    }
    return {};
}

} // namespace shisaku::phrases

#endif
