// Boost Software License 1.0
// Strategy references: where a measure stands in the strategy, what is done, by which offices.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/initiative.hpp>

#include <vector>

namespace shisaku::tree {

/// Where the references of a sheet begin in its tokens; `tokens.last` where it has none. A passage that only looks
/// like a reference has no offices of its own.
Token const* find_references(Reader const& reader, Tokens tokens);

/// Reads references into initiatives; returns where they end: lines behind the last offices that are no items are the
/// next page's.
Token const* read_references(Reader const& reader, Tokens tokens, std::vector<Initiative>& initiatives);

} // namespace shisaku::tree
