// Boost Software License 1.0
// How alike two texts are.
#pragma once

#include <string_view>

namespace shisaku::phrases {

/// Share of letter pairs that two folded texts have in common, between 0 and 1 (Dice's coefficient).
double similarity(std::u32string_view a, std::u32string_view b);

/// The same as a share of the shorter text: 1 where its pairs all stand in the longer one.
double containment(std::u32string_view a, std::u32string_view b);

} // namespace shisaku::phrases
