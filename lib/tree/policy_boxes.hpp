// Boost Software License 1.0
// The boxes of a policy sheet: 施策効果の詳細, 目的, 概要, 詳細, 中長期的取組.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// Reads the tokens from a sheet's first box on into the card.
void read_policy_boxes(Builder& builder, Tokens tokens, Card& card);

} // namespace shisaku::tree
