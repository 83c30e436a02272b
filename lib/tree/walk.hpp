// Boost Software License 1.0
// Every node of one kind, wherever it stands: all tables of a document, in cards and outside.
#pragma once

#include "lib/tree/describe.hpp"

#include <type_traits>
#include <variant>

namespace shisaku::tree {

/// Calls `f(node)` for every `N` in a described value and below it, in the order of its members.
template <class N, class T, class F>
void for_each_node(T const& value, F& f) {
    if constexpr (std::is_same_v<T, N>) f(value);
    if constexpr (describe::is_optional<T>) {
        if (value) for_each_node<N>(*value, f);
    } else if constexpr (describe::is_vector<T>) {
        for (auto const& item : value) for_each_node<N>(item, f);
    } else if constexpr (std::is_same_v<T, Block>) {
        std::visit([&](auto const& block) { for_each_node<N>(block, f); }, value);
    } else if constexpr (std::is_same_v<T, Node>) {
        std::visit([&](auto const& node) { for_each_node<N>(node, f); }, value.value);
    } else if constexpr (describe::is_described<T>) {
        describe::for_each_member(value, [&](describe::Name, auto const& member) { for_each_node<N>(member, f); });
    }
    // the body only refers to the cards
    if constexpr (std::is_same_v<T, Document>) for_each_node<N>(value.cards, f);
}

} // namespace shisaku::tree
