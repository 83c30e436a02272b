// Boost Software License 1.0
// Dates as printed to ISO 8601: `令和4年12月23日` → `2022-12-23`, `2024年6月` → `2024-06`.
#ifndef SHISAKU_LIB_PHRASES_DATE
#define SHISAKU_LIB_PHRASES_DATE

#include "grammars/phrases/date.hpp"
#include "lib/phrases/date.hpp"
#include <shisaku/config.hpp>

#include <array>
#include <cstdio>

namespace shisaku::phrases {

namespace detail_date {

/// The number of a part; 元 is 1; 0 where nothing is printed.
inline unsigned value(grammar::char_range part) {
    unsigned result = 0;
    for (char32_t c : part) {
        if (c == U'元') return 1;
        if (c >= U'0' && c <= U'9') result = result * 10 + (c - U'0');
    }
    return result;
}

inline std::optional<std::string> iso(grammar::PrintedDate const& date) {
    static constexpr std::array<unsigned, 13> days{31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    unsigned const year = value(date.year) + static_cast<unsigned>(date.base);
    unsigned const month = value(date.month), day = value(date.day);
    if (year < 1868 || year > 2999 || month > 12 || day > days[month]) return {};
    std::array<char, 40> text{};
    if (day && month)
        std::snprintf(text.data(), text.size(), "%04u-%02u-%02u", year, month, day);
    else if (month)
        std::snprintf(text.data(), text.size(), "%04u-%02u", year, month);
    else
        std::snprintf(text.data(), text.size(), "%04u", year);
    return std::string(text.data());
}

} // namespace detail_date

SHISAKU_INLINE std::optional<Date> read_date(tree::Reader const& reader, chars::Folded const& phrase,
                                             std::uint32_t line) {
    using namespace grammar;
    char_iterator const base = phrase.chars().data(), last = base + phrase.size();
    for (char_iterator at = base; at != last; ++at) {
        char_iterator end = at;
        PrintedDate printed;
        // 年 alone says too little: 「5年」 is a duration
        if (!x3::parse(end, last, grammar::date, printed) || printed.month.empty()) continue;
        while (end != at && end[-1] == U' ') --end;
        auto const first = static_cast<std::size_t>(at - base), stop = static_cast<std::size_t>(end - base);
        auto const range = reader.range(phrase, first, stop);
        return Date{reader.text(phrase, first, stop), detail_date::iso(printed), {range.begin, range.end, line, line}};
    }
    return {};
}

} // namespace shisaku::phrases

#endif
