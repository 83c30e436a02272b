// Boost Software License 1.0
// Which item of an outline a block of bullets belongs to where the PDF gave headings and bullets apart.
#pragma once

#include "lib/tree/outline_order.hpp"

namespace shisaku::tree {

/// Puts every block of bullets under an item and takes it out of the list. A block belongs to the item above it; one
/// that has none, or that another block parts from it, goes to an item that would be left without bullets, and a
/// diagnostic says so.
void give_bullets(Builder& builder, std::vector<OutlineElement>& elements);

} // namespace shisaku::tree
