// Boost Software License 1.0
// What only the whole of a document tells of its pieces: what white space behind a line is worth, how wide a line is.
#pragma once

#include <shisaku/tokens/token.hpp>

#include <vector>

namespace shisaku::tokens {

/// Settles `trailing` and `width` of a document's tokens.
void settle(std::vector<Token>& tokens);

} // namespace shisaku::tokens
