// Boost Software License 1.0
// Parts of a year that are told by a word: `2024年夏`, `令和6年度末`, `2024年上半期`.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shisaku::lexicon {

/// What a word says of the year in front of it.
enum class YearPart : std::uint8_t {
    none,
    within,    ///< some time of it: 夏, 内, 上半期
    december,  ///< its end
    march,     ///< of the next year: the end of a fiscal year
    uncertain, ///< it reaches into the next year, or is no time: 冬, a fiscal year's second half
};

struct YearPartWord {
    std::u32string_view word;
    YearPart calendar; ///< behind 年
    YearPart fiscal;   ///< behind 年度
};

inline constexpr std::array year_part_words{
    YearPartWord{U"春", YearPart::within, YearPart::uncertain},
    YearPartWord{U"初夏", YearPart::within, YearPart::within},
    YearPartWord{U"夏", YearPart::within, YearPart::within},
    YearPartWord{U"秋", YearPart::within, YearPart::within},
    YearPartWord{U"冬", YearPart::uncertain, YearPart::uncertain},
    YearPartWord{U"内", YearPart::within, YearPart::uncertain},
    YearPartWord{U"中", YearPart::within, YearPart::uncertain},
    YearPartWord{U"初頭", YearPart::within, YearPart::within},
    YearPartWord{U"前半", YearPart::within, YearPart::within},
    YearPartWord{U"後半", YearPart::within, YearPart::uncertain},
    YearPartWord{U"上半期", YearPart::within, YearPart::within},
    YearPartWord{U"下半期", YearPart::within, YearPart::uncertain},
    YearPartWord{U"上期", YearPart::within, YearPart::within},
    YearPartWord{U"下期", YearPart::within, YearPart::uncertain},
    YearPartWord{U"末", YearPart::december, YearPart::march},
    YearPartWord{U"央", YearPart::within, YearPart::uncertain},
};

} // namespace shisaku::lexicon
