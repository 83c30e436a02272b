// Boost Software License 1.0
// Numbers in ideographs: the digits (`三`, `〇`) and the places (`十`, `億`) of `三億五千万円`, `一〇億円`.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shisaku::lexicon {

/// Digits from zero; the second row holds other forms of the same.
inline constexpr std::u32string_view kanji_digits = U"〇一二三四五六七八九";
inline constexpr std::u32string_view other_kanji_digits = U"零壱弐参肆伍陸漆捌玖";

/// A place of a number written in ideographs.
struct PlaceWord {
    char32_t letter;
    std::int64_t value;
};

inline constexpr std::array places{
    PlaceWord{U'十', 10},
    PlaceWord{U'拾', 10},
    PlaceWord{U'百', 100},
    PlaceWord{U'千', 1'000},
    PlaceWord{U'万', 10'000},
    PlaceWord{U'億', 100'000'000},
    PlaceWord{U'兆', 1'000'000'000'000},
};

/// The first place that closes what stands before it: 3千5百万 is 3500 of them.
inline constexpr std::int64_t first_closing_place = 10'000;

} // namespace shisaku::lexicon
