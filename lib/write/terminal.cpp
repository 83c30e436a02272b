// Boost Software License 1.0
// Text on a terminal: `施策` in five columns is `施策 `, in three `施…`.
#ifndef SHISAKU_LIB_WRITE_TERMINAL
#define SHISAKU_LIB_WRITE_TERMINAL

#include "lib/write/terminal.hpp"
#include <shisaku/config.hpp>

#include <unicode/uchar.h>
#include <utf8.h>

namespace shisaku::write {

namespace detail_terminal {

/// Calls `f(code point)` for every character of valid UTF-8.
template <class F>
void each_character(std::string_view text, F f) {
    for (char const *at = text.data(), *const end = at + text.size(); at < end;)
        f(static_cast<char32_t>(utf8::unchecked::next(at)));
}

/// The text cut to so many columns, and how many it takes.
inline std::size_t cut(std::string_view text, std::size_t columns, std::string& out) {
    bool const whole = columns_of(text) <= columns;
    std::size_t const room = whole || columns == 0 ? columns : columns - columns_of(U'…');
    std::size_t used = 0;
    bool full = false;
    each_character(text, [&](char32_t c) {
        full = full || used + columns_of(c) > room;
        if (full) return;
        append_shown(out, c);
        used += columns_of(c);
    });
    if (whole || columns == 0) return used;
    out += "…";
    return used + columns_of(U'…');
}

} // namespace detail_terminal

SHISAKU_INLINE std::size_t columns_of(char32_t c) {
    auto const point = static_cast<UChar32>(c);
    if (u_charType(point) == U_NON_SPACING_MARK) return 0;
    auto const width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

SHISAKU_INLINE std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    detail_terminal::each_character(text, [&](char32_t c) { columns += columns_of(c); });
    return columns;
}

SHISAKU_INLINE void append_shown(std::string& out, char32_t c) {
    auto const type = u_charType(static_cast<UChar32>(c));
    utf8::append(type == U_CONTROL_CHAR || type == U_FORMAT_CHAR ? U' ' : c, out);
}

SHISAKU_INLINE std::string fitted(std::string_view text, std::size_t columns) {
    std::string out;
    std::size_t const used = detail_terminal::cut(text, columns, out);
    return out.append(columns - used, ' ');
}

SHISAKU_INLINE std::string fitted_right(std::string_view text, std::size_t columns) {
    std::string out;
    std::size_t const used = detail_terminal::cut(text, columns, out);
    return std::string(columns - used, ' ') + out;
}

SHISAKU_INLINE std::string painted(std::string_view text, std::string_view code, bool on) {
    return on ? std::string("\x1B[").append(code).append("m").append(text).append("\x1B[0m") : std::string(text);
}

} // namespace shisaku::write

#endif
