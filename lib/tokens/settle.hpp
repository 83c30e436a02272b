// Boost Software License 1.0
// What tokens are that only the whole of a text tells: `1地域の交通` is a heading where the extractor lost all spaces.
#pragma once

#include <shisaku/tokens/token.hpp>

#include <string_view>
#include <vector>

namespace shisaku::tokens {

/// Corrects tokens by the habits of their text.
void settle(std::string_view text, std::vector<Token>& tokens);

} // namespace shisaku::tokens
