// Boost Software License 1.0
// Boxes whose lines an extractor gave in turns, put one behind the other: a line of 目的, one of 概要, one of 目的 ….
#pragma once

#include "lib/tree/builder.hpp"

#include <vector>

namespace shisaku::tree {

/// The tokens of a sheet's boxes with 施策効果, 目的 and 概要 each behind its label; empty where the order as it stands
/// is as likely. Says so in a diagnostic where it is put right, and where it is wrong but nothing tells how.
std::vector<Token> settle_torn_boxes(Builder& builder, Tokens boxes);

} // namespace shisaku::tree
