// Boost Software License 1.0
// Where sheets of labels and values begin, and by which vocabulary.
#pragma once

#include "lib/tree/builder.hpp"

#include <optional>

namespace shisaku::tree {

/// `at`, where a sheet of `words` begins there or behind the title lines and labels that stand there; else null.
Token const* opens_sheet(Builder const& builder, vocabulary::Ready const& words, Token const* at, Token const* last);

/// The vocabulary of which a sheet begins at `at`: the one that knows most of its labels; null where none does.
vocabulary::Ready const* vocabulary_at(Builder const& builder, Token const* at);

/// The fiscal year that a title names: 2024 of 令和6年度事務事業シート.
std::optional<int> year_of_title(Builder const& builder, Token const& token);

} // namespace shisaku::tree
