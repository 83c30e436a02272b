// Boost Software License 1.0
// The 【予算】 lines of a priority measure: where one ends, and its entries.
#pragma once

#include "lib/phrases/budget.hpp"
#include "lib/tree/reader.hpp"
#include <shisaku/tree/block.hpp>

#include <optional>
#include <string>
#include <vector>

namespace shisaku::tree {

/// A 【予算】 with the lines that belong to it.
struct BudgetRegion {
    Tokens tokens;
    std::vector<BudgetEntry> entries;
    bool unclosed = false;   ///< a bracket of it is not closed
    std::vector<Block> rest; ///< text of these lines that is no part of an entry
};

/// Reads the 【予算】, or the amount alone on its line, that stands at `from.first`; none if nothing does.
/// An amount alone takes `fallback_name`.
std::optional<BudgetRegion> read_budget_region(Reader const& reader, Tokens from, phrases::BudgetContext const& context,
                                               std::optional<Text> const& fallback_name);

} // namespace shisaku::tree
