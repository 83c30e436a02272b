// Boost Software License 1.0
// The tiling of the input by leaves.
#pragma once

#include <shisaku/tokens/token.hpp>
#include <shisaku/tree/document.hpp>

#include <vector>

namespace shisaku::tree {

/// The leaves of a text of `size` bytes and these tokens: labels and marks, text, and furniture between them.
std::vector<Leaf> leaves_of(std::vector<tokens::Token> const& tokens, std::uint32_t size);

} // namespace shisaku::tree
