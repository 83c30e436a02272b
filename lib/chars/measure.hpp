// Boost Software License 1.0
// What a code point adds to the measures of its line: `（` is two columns wide and opens a bracket.
#pragma once

#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>

namespace shisaku::chars {

/// Marks that Japanese text prints wide and that converters make narrow.
constexpr bool is_mark_of_two_widths(char32_t c) {
    return c == U'(' || c == U')' || c == U':' || c == U'~' || c == U'%';
}

/// What a folded code point adds; `wide`: it took more than a byte, so that what is ASCII when folded was not.
constexpr Measures measures_of(char32_t c, bool wide) noexcept {
    bool const ascii = c < 0x80, widened = ascii && wide;
    return {!widened && width(c) == 1, widened && is_latin(c), ascii && !wide && is_mark_of_two_widths(c),
            is_opening(c)   ? 1
            : is_closing(c) ? -1
                            : 0};
}

} // namespace shisaku::chars
