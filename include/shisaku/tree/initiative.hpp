// Boost Software License 1.0
#pragma once

#include <shisaku/text.hpp>
#include <shisaku/tree/block.hpp>
#include <shisaku/tree/office.hpp>

#include <optional>
#include <vector>

namespace shisaku {

/// An entry of a strategy reference (【具体的取組】): where it stands in the strategy, its text and who does it.
struct Initiative {
    std::vector<Text> path;     ///< `第4章 …`, `2. …`, `(1) …` as printed, outermost first
    std::optional<Text> marker; ///< `(b)`
    Text title;
    std::vector<Block> items;
    std::vector<std::vector<Office>> offices; ///< one list for each printed parenthesis
    Span span;

    friend bool operator==(Initiative const&, Initiative const&) = default;
};

} // namespace shisaku
