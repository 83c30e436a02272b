// Boost Software License 1.0
// Sheets of labels and values by a vocabulary.
#pragma once

#include "lib/tree/sheet_fields.hpp"

namespace shisaku::tree {

/// Reads sheets of `words`, one or a row of a table each, from `at` on; one past the last token that belongs to one.
Token const* read_sheets(Builder& builder, vocabulary::Ready const& words, Token const* at, Token const* last);

} // namespace shisaku::tree
