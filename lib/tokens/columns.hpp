// Boost Software License 1.0
// Columns that stand side by side on lines, put one behind the other: what is left of a gutter is read before what is right.
#pragma once

#include <shisaku/tokens/token.hpp>

#include <cstdint>
#include <vector>

namespace shisaku::tokens {

/// Where a token stands on its line, in code points.
struct Place {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Puts columns in order; `places` are those of `tokens`, one each.
void order_columns(std::vector<Token>& tokens, std::vector<Place> const& places);

} // namespace shisaku::tokens
