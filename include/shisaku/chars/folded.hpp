// Boost Software License 1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku::chars {

/// The code point that `c` is matched as: full-width forms, Kangxi radicals, dashes and spaces lose their shape
/// (`Ａ`→`A`, `⽔`→`水`, `―`→`-`, U+3000→space). Always one for one; circled and Roman numerals stay.
char32_t fold(char32_t c) noexcept;

/// True for code points that are no text at all (zero-width spaces and joiners, soft hyphens).
bool invisible(char32_t c) noexcept;

/// Text for matching: folded code points, each with the byte it came from.
/// Recognition reads `chars`; what is emitted is cut from the source by `offset`.
struct Folded {
    std::u32string chars;
    std::vector<std::uint32_t> offset; ///< byte of each code point in the source's text

    /// Appends valid UTF-8 that stands at byte `at` of the source's text. Invisible code points are left out.
    void append(std::string_view utf8, std::uint32_t at);
    /// Appends one code point that stands at byte `at`.
    void push(char32_t folded, std::uint32_t at) {
        chars.push_back(folded);
        offset.push_back(at);
    }
    void clear() noexcept {
        chars.clear();
        offset.clear();
    }
    [[nodiscard]] std::size_t size() const noexcept { return chars.size(); }
};

} // namespace shisaku::chars
