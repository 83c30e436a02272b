// Boost Software License 1.0
// Sheets by the shape of their labels alone.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// Reads the sheets among tokens that no family claims; the stretch they took. What stands before it is added as
/// blocks. Where there are none, the stretch is empty at the end, and nothing was added.
Tokens read_sheets_by_shape(Builder& builder, Tokens tokens);

} // namespace shisaku::tree
