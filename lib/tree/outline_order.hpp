// Boost Software License 1.0
// The logical order of an outline whose columns a PDF scrambled.
#pragma once

#include "lib/tree/builder.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace shisaku::tree {

/// A line of an outline as it stands in the file.
struct OutlineElement {
    enum class What : std::uint8_t { part, group, aim, item, bullets };
    What what = What::item;
    std::uint32_t number = 0; ///< of a part or an item
    bool apart = false;       ///< bullets that a blank line or another element sets off from what they follow
    OutlineNode node;         ///< an item's bullets are its children, those of a block of bullets too
    std::u32string words;     ///< folded text of it and of all below it
};

/// Puts elements under each other: items under groups (■ without 。) and parts. Where the file has them out of
/// order, the numbers give it: runs of consecutive item numbers are the columns, and sorted they go to the parts in
/// order. Where numbers do not decide, shared words do, and a diagnostic says so.
std::vector<OutlineNode> order_outline(Builder& builder, std::vector<OutlineElement> elements);

} // namespace shisaku::tree
