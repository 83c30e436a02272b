// Boost Software License 1.0
// Labels that are patterns, not words: `デジ田総合戦略における位置づけ`. The words are in `grammars/vocabularies`.
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// A label that varies in front: `デジ田総合戦略における位置づけ`, with every garbling of the strategy's name.
struct LabelTail {
    std::u32string_view tail;
    tokens::Label label;
};

inline constexpr std::array label_tails{
    LabelTail{U"における位置づけ", tokens::Label::position},
    LabelTail{U"における位置付け", tokens::Label::position},
};

/// A letter that stands in every tail: what lacks it needs no closer look.
inline constexpr char32_t label_tail_letter = U'位';

/// What is known to stand in front of a tail; any other front is a garbling, and told.
inline constexpr auto label_fronts = std::to_array<std::u32string_view>({
    U"デジ田総合戦略",
    U"デジタル田園都市国家構想総合戦略",
    U"総合戦略",
    U"基本方針",
    U"実行計画",
});

} // namespace shisaku::lexicon
