// Boost Software License 1.0
// A line of a list: a measure and its amounts.
#pragma once

#include "lib/tree/marked_name.hpp"

#include <vector>

namespace shisaku::tree {

/// A measure of a list.
struct ListEntry {
    Token const* end = nullptr; ///< one past its last token; null where none begins
    MarkedName name;
    std::vector<BudgetEntry> budget;
    explicit operator bool() const { return end != nullptr; }
};

/// The measure that begins at `at`, with the lines of amounts right below it.
ListEntry read_list_entry(Builder const& builder, Builder::ListContext const& context, Token const* at,
                          Token const* last);

} // namespace shisaku::tree
