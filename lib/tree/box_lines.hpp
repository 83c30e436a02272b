// Boost Software License 1.0
// Which box each line of a stretch belongs to, by what its end and the next one's front say: a full line goes on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shisaku::tree {

/// The boxes of a sheet in the order of their rows.
enum class BoxName : std::uint8_t { effect, purpose, overview };

/// What a line's shape says of its place in a box.
struct BoxLine {
    std::uint32_t width = 0;
    bool item = false;             ///< a mark opens it: ・…
    bool closed = false;           ///< it ends a sentence, or says that there is none
    bool none = false;             ///< ―
    bool gap = false;              ///< a blank line stands before it
    std::optional<BoxName> beside; ///< the box whose label stands on it
};

/// The box of each line, and how much speaks against it.
struct BoxOrder {
    int cost = 0;
    std::vector<BoxName> boxes;
    bool tied = false; ///< another order is as good
};

/// What speaks against an order: lines that break off, items that begin amid a sentence, empty boxes.
int cost_of(std::span<BoxLine const> lines, std::span<BoxName const> boxes, bool has_effect);

/// The best order of a stretch: 施策効果 first, 目的 and 概要 one behind the other or, where `page` is wide enough for
/// both, line by line.
BoxOrder best_order(std::span<BoxLine const> lines, bool has_effect, std::uint32_t page);

} // namespace shisaku::tree
