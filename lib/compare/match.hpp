// Boost Software License 1.0
// Which measures of two documents are the same.
#pragma once

#include <shisaku/compare/changes.hpp>

#include <cstddef>
#include <vector>

namespace shisaku::comparison {

/// A measure of both documents, by its place in `Document::cards`.
struct Pair {
    std::size_t before = 0, after = 0;
    Match match = Match::name;
};

/// Pairs the measures of two documents, in the order of `after`; each is in one pair at most.
std::vector<Pair> match(std::vector<Card> const& before, std::vector<Card> const& after);

} // namespace shisaku::comparison
