// Boost Software License 1.0
// What is read as it stands: stretches of a text in which no mark and no invisible character begins, most of all.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace shisaku::lines {

namespace detail_plain {

/// True where what is left out may begin: `**`, `<`, U+00AD, U+200B–200F, U+2060, U+FEFF. Without a branch, so that a
/// compiler does many at once.
constexpr bool may_be_left_out(char a, char b) {
    return (a == '<') | ((a == '*') & (b == '*')) | (a == '\xC2') | ((a == '\xE2') & ((b & '\xFE') == '\x80')) |
           ((a == '\xEF') & (b == '\xBB'));
}

/// True when one begins in the `block` bytes at `at`; the byte behind them is looked at too.
inline constexpr std::size_t block = 64; // of a fixed size, and not too small, for that
inline bool holds_special(char const* at) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < block; ++i) found |= may_be_left_out(at[i], at[i + 1]);
    return found != 0;
}

} // namespace detail_plain

/// Tells such stretches, of a text that was looked through once.
class PlainStretches {
public:
    explicit PlainStretches(std::string_view text) : special_(text.size() / detail_plain::block + 1) {
        using namespace detail_plain;
        std::size_t at = 0;
        for (; at + block < text.size(); at += block)
            special_[at / block] = static_cast<unsigned char>(holds_special(text.data() + at));
        for (; at < text.size(); ++at)
            special_[at / block] |=
                static_cast<unsigned char>(may_be_left_out(text[at], at + 1 < text.size() ? text[at + 1] : '\0'));
    }

    /// False where something of bytes `[begin, end)` may be left out.
    [[nodiscard]] bool holds(std::size_t begin, std::size_t end) const noexcept {
        unsigned char found = 0;
        for (std::size_t i = begin / detail_plain::block; i * detail_plain::block < end; ++i) found |= special_[i];
        return found == 0;
    }

private:
    std::vector<unsigned char> special_; // of each block
};

} // namespace shisaku::lines
