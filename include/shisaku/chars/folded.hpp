// Boost Software License 1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku::chars {

namespace detail {
/// `fold` for the code points that are not their own folding by their range alone.
char32_t fold_by_table(char32_t c) noexcept;

/// A kana and the voicing mark behind it (U+3099, U+309A) as one code point; 0 where they are none.
char32_t compose(char32_t kana, char32_t mark) noexcept;
} // namespace detail

/// The code point that `c` is matched as: full-width forms, Kangxi radicals, dashes and spaces lose their shape
/// (`Ａ`→`A`, `⽔`→`水`, `―`→`-`, U+3000→space). Always one for one; circled and Roman numerals stay.
inline char32_t fold(char32_t c) noexcept {
    // kana and ideographs, nine of ten characters of a document, are their own folding
    return c < 0x80 || (c > 0x301C && c < 0xF900) ? c : detail::fold_by_table(c);
}

/// True for code points that are no text at all (zero-width spaces and joiners, soft hyphens).
constexpr bool invisible(char32_t c) noexcept {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
}

/// One past the code point that stands at byte `at` of valid UTF-8, and past the voicing mark behind it.
std::size_t end_of_code_point(std::string_view utf8, std::size_t at) noexcept;

/// Text for matching: folded code points, each with the byte it came from.
/// Recognition reads `chars`; what is emitted is cut from the source by `offset`.
struct Folded {
    std::u32string chars;
    std::vector<std::uint32_t> offset; ///< byte of each code point in the source's text
    bool tabs = false;                 ///< a tab is among them
    bool tags = false;                 ///< `【` is among them
    bool marks = false;                ///< `*`, `<`, `|` or `#` is among them, or a mark that was taken out

    /// Appends valid UTF-8 that stands at byte `at` of the source's text. Invisible code points are left out, a
    /// kana and the voicing mark behind it (NFD) are one.
    void append(std::string_view utf8, std::uint32_t at);
    /// Appends one code point that stands at byte `at`.
    void push(char32_t folded, std::uint32_t at) {
        chars.push_back(folded);
        offset.push_back(at);
    }
    void clear() noexcept {
        chars.clear();
        offset.clear();
        tabs = tags = marks = false;
    }
    [[nodiscard]] std::size_t size() const noexcept { return chars.size(); }
};

} // namespace shisaku::chars
