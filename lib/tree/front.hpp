// Boost Software License 1.0
// The front of a document: its title and date.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// Reads title and date from the tokens in front of a document's first contents, outline or card, where an outline
/// has not given them.
void read_front(Builder& builder, Tokens front);

} // namespace shisaku::tree
