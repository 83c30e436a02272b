// Boost Software License 1.0
// The order of a document: which reader takes the tokens at a place.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// Reads all tokens of a builder into its document.
void read_document(Builder& builder);

} // namespace shisaku::tree
