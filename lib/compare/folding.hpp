// Boost Software License 1.0
// Texts as the scorer compares them, and how alike they are: the figures of the reference scorer, to the digit.
#pragma once

#include <string>
#include <string_view>

namespace shisaku::comparison {

/// NFKC, one dash, without Markdown and HTML marks, white space, ・ and bullets.
std::u32string fold_for_score(std::string_view text);

/// Ratcliff and Obershelp's ratio, as Python's difflib has it: twice the length of the longest common blocks over both
/// lengths.
double ratio(std::u32string_view a, std::u32string_view b);

/// The same, 0 where one is empty.
double alike(std::u32string_view a, std::u32string_view b);

} // namespace shisaku::comparison
