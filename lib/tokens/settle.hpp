// Boost Software License 1.0
// What only the whole of a document tells of its pieces: what white space behind a line is worth, how wide a line is.
#pragma once

#include <shisaku/tokens/token.hpp>

#include <string_view>
#include <vector>

namespace shisaku::tokens {

/// Settles `trailing` and `width` of a document's tokens, and which of them are running heads.
void settle(std::vector<Token>& tokens, std::string_view text);

} // namespace shisaku::tokens
