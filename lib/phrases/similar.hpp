// Boost Software License 1.0
// How alike two texts are.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace shisaku::phrases {

/// The pairs of neighbouring letters of a folded text, sorted; a pair that stands twice is there twice.
using LetterPairs = std::vector<std::uint64_t>;
LetterPairs letter_pairs(std::u32string_view text);

/// Share of letter pairs that two folded texts have in common, between 0 and 1 (Dice's coefficient).
double similarity(std::u32string_view a, std::u32string_view b);
double similarity(LetterPairs const& a, LetterPairs const& b);

/// The same as a share of the shorter text: 1 where its pairs all stand in the longer one.
double containment(std::u32string_view a, std::u32string_view b);

} // namespace shisaku::phrases
