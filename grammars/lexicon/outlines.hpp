// Boost Software License 1.0
// Words of outlines: what the marks of a legend mean (`○：予算関連`), and what such documents are called.
#pragma once

#include <shisaku/tree/outline.hpp>

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// A word of a legend and the mark's meaning.
struct LegendWord {
    std::u32string_view word;
    Mark mark;
};

inline constexpr std::array legend_words{
    LegendWord{U"予算関連", Mark::budget}, LegendWord{U"予算", Mark::budget},   LegendWord{U"制度関連", Mark::system},
    LegendWord{U"制度", Mark::system},     LegendWord{U"法制度", Mark::system}, LegendWord{U"税制", Mark::system},
    LegendWord{U"その他", Mark::other},    LegendWord{U"非予算", Mark::other},
};

/// What a document of priorities is called in its title.
inline constexpr auto outline_titles = std::to_array<std::u32string_view>({
    U"重点施策",
    U"重点政策",
    U"重点計画",
    U"重点事項",
    U"主要施策",
    U"主要政策",
    U"施策集",
    U"施策体系",
    U"重点取組",
});

/// Marks that open a bullet of an outline.
inline constexpr std::u32string_view outline_marks = U"○●◎◯〇☆★※";

} // namespace shisaku::lexicon
