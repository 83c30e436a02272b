// Boost Software License 1.0
// What a document says, as a bag of lines that noise ought to leave alone: `里の足|budget|2024 request 300000000`.
#pragma once

#include <shisaku/tree/document.hpp>

#include <string>
#include <vector>

namespace shisaku::test {

/// Every fact of a document, sorted. Texts are folded as the scorer folds them; offsets and lines are no facts.
std::vector<std::string> facts_of(Document const& document);

/// Facts of both, of one only: how alike two bags are.
struct Agreement {
    std::size_t both = 0;
    std::vector<std::string> lost, made_up;
    [[nodiscard]] double f1() const {
        double const all = static_cast<double>(2 * both + lost.size() + made_up.size());
        return all > 0 ? 2 * static_cast<double>(both) / all : 1;
    }
    /// The share of what the second says that the first says, too.
    [[nodiscard]] double precision() const {
        auto const all = static_cast<double>(both + made_up.size());
        return all > 0 ? static_cast<double>(both) / all : 1;
    }
};
Agreement compare(std::vector<std::string> const& expected, std::vector<std::string> const& given);

} // namespace shisaku::test
