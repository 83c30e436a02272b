// Boost Software License 1.0
// The header row of a policy sheet: 施策分類, 位置づけ, 予算額, in whatever order the PDF gave them.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// Reads the tokens between a sheet's offices and its first box into the card. What a value is its type decides:
/// labels may be displaced, cut over lines or missing, values given twice.
void read_policy_header(Builder& builder, Tokens tokens, Card& card);

} // namespace shisaku::tree
