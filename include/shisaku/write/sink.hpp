// Boost Software License 1.0
#pragma once

#include <functional>
#include <string_view>

namespace shisaku {

/// Takes what a writer writes, piece by piece.
using Sink = std::function<void(std::string_view)>;

} // namespace shisaku
