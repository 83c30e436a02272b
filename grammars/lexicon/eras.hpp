// Boost Software License 1.0
// Eras (元号), written out and as letters: `令和5年度`, `R5年度`.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// A spelling of an era and the Western year before its first.
struct EraWord {
    std::u32string_view word;
    int base;
};

inline constexpr std::array era_words{
    EraWord{U"令和", 2018}, EraWord{U"平成", 1988}, EraWord{U"昭和", 1925},
    EraWord{U"R", 2018},    EraWord{U"H", 1988},    EraWord{U"S", 1925},
};

} // namespace shisaku::lexicon
