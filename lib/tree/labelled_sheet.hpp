// Boost Software License 1.0
// Sheets of labels and values by a vocabulary.
#pragma once

#include "lib/tree/sheet_fields.hpp"

namespace shisaku::tree {

/// One past the title lines and first rows of a sheet of `words` that begins at `at`; null where none does.
Token const* opens_sheet(Builder const& builder, vocabulary::Ready const& words, Token const* at, Token const* last);

/// Reads sheets of `words`, one or a row of a table each, from `at` on; one past the last token that belongs to one.
Token const* read_sheets(Builder& builder, vocabulary::Ready const& words, Token const* at, Token const* last);

} // namespace shisaku::tree
