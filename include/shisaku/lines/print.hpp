// Boost Software License 1.0
#pragma once

#include <string>
#include <string_view>

namespace shisaku::lines {

/// The lines stage as text (`--to lines`): a line a piece, `line:column break flags|text|`.
std::string print(std::string_view text);

} // namespace shisaku::lines
