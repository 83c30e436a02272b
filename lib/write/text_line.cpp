// Boost Software License 1.0
// Escapes of the text form: a line feed is `\n`, a space at an end `\s`, `:` in a mark `\:`, no text at all `\_`.
#ifndef SHISAKU_LIB_WRITE_TEXT_LINE
#define SHISAKU_LIB_WRITE_TEXT_LINE

#include "lib/write/text_line.hpp"
#include <shisaku/config.hpp>

#include <array>
#include <utility>

namespace shisaku::write {

namespace detail_text_line {

/// What stands behind the `\` for a character that would end a line or be lost at its end.
inline constexpr auto letters = std::to_array<std::pair<char, char>>({{'\\', '\\'},
                                                                      {'\n', 'n'},
                                                                      {'\r', 'r'},
                                                                      {'\t', 't'},
                                                                      {'\f', 'f'},
                                                                      {'\v', 'v'},
                                                                      {' ', 's'},
                                                                      {':', ':'},
                                                                      {'|', '|'},
                                                                      {'\0', '0'}});

inline char letter_of(char c) {
    for (auto [raw, letter] : letters)
        if (raw == c) return letter;
    return 0;
}

/// True where `c` must be escaped wherever it stands.
inline bool always(char c, TextPlace place) {
    return c == '\\' || static_cast<unsigned char>(c) < 0x20
               ? letter_of(c) != 0
               : (c == ':' && place == TextPlace::mark) || (c == '|' && place == TextPlace::cell);
}

} // namespace detail_text_line

SHISAKU_INLINE void append_escaped(std::string& out, std::string_view text, TextPlace place) {
    if (text.empty() && place == TextPlace::mark) out += "\\_";
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const at_end = text[i] == ' ' && (i == 0 || i + 1 == text.size());
        if (at_end || detail_text_line::always(text[i], place)) {
            out += '\\';
            out += detail_text_line::letter_of(text[i]);
        } else {
            out += text[i];
        }
    }
}

SHISAKU_INLINE std::optional<std::string> unescaped(std::string_view escaped) {
    if (escaped == "\\_") return std::string();
    std::string out;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != '\\') {
            out += escaped[i];
            continue;
        }
        if (++i == escaped.size()) return {};
        char found = 0;
        bool known = false;
        for (auto [raw, letter] : detail_text_line::letters)
            if (letter == escaped[i]) {
                found = raw;
                known = true;
            }
        if (!known) return {};
        out += found;
    }
    return out;
}

} // namespace shisaku::write

#endif
