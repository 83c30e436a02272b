// Boost Software License 1.0
// Vectors of the tree as long as what they hold: they grow by doubling while a node is read, and lie there for good.
#pragma once

#include "lib/tree/walk.hpp"

namespace shisaku::tree {

/// Gives back what the vectors of a node, and of those below it, have too much.
template <class T>
void fit(T& node) {
    if constexpr (describe::is_vector<T>)
        if (node.capacity() != node.size()) node.shrink_to_fit();
    for_each_part(node, [](auto& part) { fit(part); });
}

} // namespace shisaku::tree
