// Boost Software License 1.0
// How labels end that mean a field: `橋りょう名` may be a name, `工事費` an amount. Only proposed, for a person to check.
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// An ending of a label and the field that it may mean.
struct LabelEnding {
    std::u32string_view ending;
    tokens::Label label;
};

inline constexpr std::array label_endings{
    LabelEnding{U"名", tokens::Label::name},        LabelEnding{U"名称", tokens::Label::name},
    LabelEnding{U"件名", tokens::Label::name},      LabelEnding{U"題名", tokens::Label::name},
    LabelEnding{U"課", tokens::Label::offices},     LabelEnding{U"課名", tokens::Label::offices},
    LabelEnding{U"課室", tokens::Label::offices},   LabelEnding{U"部署", tokens::Label::offices},
    LabelEnding{U"部局", tokens::Label::offices},   LabelEnding{U"部局名", tokens::Label::offices},
    LabelEnding{U"所属", tokens::Label::offices},   LabelEnding{U"担当", tokens::Label::offices},
    LabelEnding{U"省庁", tokens::Label::agencies},  LabelEnding{U"省庁名", tokens::Label::agencies},
    LabelEnding{U"額", tokens::Label::budget},      LabelEnding{U"費", tokens::Label::budget},
    LabelEnding{U"予算", tokens::Label::budget},    LabelEnding{U"目的", tokens::Label::purpose},
    LabelEnding{U"ねらい", tokens::Label::purpose}, LabelEnding{U"概要", tokens::Label::overview},
    LabelEnding{U"内容", tokens::Label::overview},  LabelEnding{U"効果", tokens::Label::effect},
    LabelEnding{U"目標", tokens::Label::goals},
};

} // namespace shisaku::lexicon
