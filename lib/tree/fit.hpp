// Boost Software License 1.0
// Vectors of the tree as long as what they hold: they grow by doubling while a node is read, and lie there for good.
#pragma once

#include "lib/tree/describe.hpp"

#include <variant>
#include <vector>

namespace shisaku::tree {

/// Gives back what the vectors of a node, and of those below it, have too much.
template <class T>
void fit(T& node) {
    if constexpr (describe::is_vector<T>) {
        using Entry = typename T::value_type;
        if (node.capacity() != node.size()) node.shrink_to_fit();
        if constexpr (!std::is_same_v<Entry, Text> && !std::is_enum_v<Entry>)
            for (Entry& entry : node) fit(entry);
    } else if constexpr (std::is_same_v<T, Block>) {
        std::visit([](auto& block) { fit(block); }, node);
    } else if constexpr (describe::is_described<T> && !std::is_same_v<T, Span>) {
        describe::for_each_member(node, [](auto const&, auto& member) { fit(member); });
    }
}

} // namespace shisaku::tree
