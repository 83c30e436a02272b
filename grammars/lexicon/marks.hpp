// Boost Software License 1.0
// The marks that open a line, in groups of one meaning: `①`, `Ⅲ`, `○`, `・`.
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace shisaku::lexicon {

/// Marks without a number.
struct MarkWord {
    std::u32string_view characters; ///< each of them is the mark
    tokens::Marker marker;
};

inline constexpr std::array mark_words{
    MarkWord{U"○●◎◯〇⚪", tokens::Marker::circle}, MarkWord{U"■□▪◼", tokens::Marker::square},
    MarkWord{U"◆◇❖", tokens::Marker::diamond},    MarkWord{U"▶▷➤►▸➢▲△▼▽", tokens::Marker::triangle},
    MarkWord{U"✓✔☑", tokens::Marker::check},      MarkWord{U"☆★", tokens::Marker::star},
    MarkWord{U"※*", tokens::Marker::note},        MarkWord{U"⇒➡→➔⇨", tokens::Marker::arrow},
    MarkWord{U"・", tokens::Marker::dot},
};

/// Marks that are numbers, written as their own sequence.
struct MarkSequence {
    std::u32string_view characters; ///< the first is 1, the second 2 …
    tokens::Marker marker;
};

inline constexpr std::array mark_sequences{
    MarkSequence{U"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", tokens::Marker::part},
    MarkSequence{U"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", tokens::Marker::circled},
    MarkSequence{U"ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ", tokens::Marker::roman},
};

/// Katakana in the order in which they number headings: `ア`, `イ`, `ウ` …
inline constexpr std::u32string_view kana_sequence = U"アイウエオカキクケコサシスセソタチツテトナニヌネノ";

/// Roman numerals in ASCII letters; the longest match counts.
struct RomanWord {
    std::u32string_view word;
    std::uint32_t number;
};

inline constexpr std::array roman_words{
    RomanWord{U"i", 1},   RomanWord{U"ii", 2},   RomanWord{U"iii", 3},   RomanWord{U"iv", 4}, RomanWord{U"v", 5},
    RomanWord{U"vi", 6},  RomanWord{U"vii", 7},  RomanWord{U"viii", 8},  RomanWord{U"ix", 9}, RomanWord{U"x", 10},
    RomanWord{U"xi", 11}, RomanWord{U"xii", 12}, RomanWord{U"xiii", 13},
};

inline constexpr std::array roman_part_words{
    RomanWord{U"I", 1},  RomanWord{U"II", 2},  RomanWord{U"III", 3},  RomanWord{U"IV", 4}, RomanWord{U"V", 5},
    RomanWord{U"VI", 6}, RomanWord{U"VII", 7}, RomanWord{U"VIII", 8}, RomanWord{U"IX", 9}, RomanWord{U"X", 10},
};

} // namespace shisaku::lexicon
