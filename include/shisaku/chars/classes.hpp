// Boost Software License 1.0
#pragma once

#include <string_view>

namespace shisaku::chars {

/// Classes of folded code points that several stages ask for.
constexpr bool is_space(char32_t c) { return c == U' ' || c == U'\t'; }
constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool is_latin(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || is_digit(c); }
constexpr bool is_hiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }
constexpr bool is_katakana(char32_t c) { return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC; }
constexpr bool is_kanji(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3005; }
constexpr bool is_opening(char32_t c) {
    return c == U'(' || c == U'「' || c == U'『' || c == U'【' || c == U'〔' || c == U'[';
}
constexpr bool is_closing(char32_t c) {
    return c == U')' || c == U'」' || c == U'』' || c == U'】' || c == U'〕' || c == U']';
}

/// True when `c` is among a few dozen code points: all at once, which is sooner than one by one where it is not.
constexpr bool holds(std::u32string_view chars, char32_t c) {
    unsigned found = 0;
    for (char32_t const each : chars) found |= static_cast<unsigned>(each == c);
    return found != 0;
}

/// Columns that a code point takes: two for the wide East Asian ones.
constexpr int width(char32_t c) { return c < 0x1100 || (c >= 0x2010 && c <= 0x2027) ? 1 : 2; }

} // namespace shisaku::chars
