// Boost Software License 1.0
// Words of outlines: what such documents are called, `重点施策`. Those of legends are in `grammars/vocabularies`.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

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
