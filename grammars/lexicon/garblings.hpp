// Boost Software License 1.0
// What PDFs make of the marks of headings: 力 (kanji) for カ, 才 for オ, `；` or `・` for ⅰ.
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <array>

namespace shisaku::lexicon {

/// A code point in the place of a heading's mark, and the mark it stands for.
struct GarbledMark {
    char32_t printed;
    tokens::Marker marker;
};

inline constexpr std::array garbled_marks{
    GarbledMark{U'力', tokens::Marker::kana},  GarbledMark{U'才', tokens::Marker::kana},
    GarbledMark{U'工', tokens::Marker::kana},  GarbledMark{U'二', tokens::Marker::kana},
    GarbledMark{U'夕', tokens::Marker::kana},  GarbledMark{U'卜', tokens::Marker::kana},
    GarbledMark{U'；', tokens::Marker::roman}, GarbledMark{U';', tokens::Marker::roman},
    GarbledMark{U'・', tokens::Marker::roman}, GarbledMark{U'!', tokens::Marker::roman},
    GarbledMark{U'l', tokens::Marker::roman},
};

} // namespace shisaku::lexicon
