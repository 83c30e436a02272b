// Boost Software License 1.0
// The table of foldings: `Ａ` → `A`, `⽔` → `水`, a zero-width space → nothing.
#pragma once

#include <shisaku/chars/folded.hpp>

#include <array>
#include <cstddef>

namespace shisaku::chars {

/// What the code points below and above kana and ideographs are matched as.
class FoldTable {
public:
    FoldTable();

    /// What a code point says of the line that it stands in. Above these bits stands its kind.
    enum Says : unsigned {
        tab = 1,
        tag = 2,  ///< it is 【
        mark = 4, ///< it may begin a Markdown or HTML mark
        space = 8,
        kind = 16, ///< the lowest bit of its kind
    };

    /// True for the code points that the table says something of; all others are their own folding.
    static constexpr bool covers(char32_t c) noexcept { return c < low_end || (c - high_begin) < high_size; }
    /// The code point that a covered one is matched as; 0 for what is no text at all.
    char32_t operator[](char32_t c) const noexcept { return c < low_end ? low_[c] : high_[c - high_begin]; }
    /// What a code point that says `says` adds.
    static Measures const& measures(unsigned says) noexcept { return by_kind[says / kind]; }
    /// What a covered one says.
    unsigned says(char32_t c) const noexcept { return c < low_end ? low_says_[c] : high_says_[c - high_begin]; }

private:
    static constexpr char32_t low_end = 0x301D;
    static constexpr char32_t high_begin = 0xF900;
    static constexpr char32_t high_size = 0x10000 - high_begin;

    void add_from_icu(char32_t c);
    void set(char32_t from, char32_t to) noexcept;
    static unsigned char says_as(char32_t c, char32_t folded) noexcept;

    /// The measures that a code point may add; the first are those of kana and ideographs.
    static constexpr std::array<Measures, 10> by_kind{{{},
                                                       {1, 0, 0, 0},
                                                       {0, 1, 0, 0},
                                                       {1, 0, 1, 0},
                                                       {1, 0, 1, 1},
                                                       {1, 0, 1, -1},
                                                       {1, 0, 0, 1},
                                                       {1, 0, 0, -1},
                                                       {0, 0, 0, 1},
                                                       {0, 0, 0, -1}}};

    std::array<char16_t, low_end> low_{};
    std::array<char16_t, high_size> high_{};
    std::array<unsigned char, low_end> low_says_{};
    std::array<unsigned char, high_size> high_says_{};
};

/// The one table, made when it is first asked for.
FoldTable const& fold_table() noexcept;

} // namespace shisaku::chars
