// Boost Software License 1.0
// What stands below a node: every node of one kind, wherever it is, as all tables of a document, in cards and outside.
#pragma once

#include "lib/tree/describe.hpp"

#include <type_traits>
#include <variant>

namespace shisaku::tree {

/// Calls `f(part)` for what a value of the model is made of, in order; for nothing where it is made of nothing.
template <class T, class F>
void for_each_part(T& value, F f) {
    using V = std::remove_const_t<T>;
    if constexpr (describe::is_optional<V>) {
        if (value) f(*value);
    } else if constexpr (describe::is_vector<V>) {
        for (auto& item : value) f(item);
    } else if constexpr (std::is_same_v<V, Block>) {
        std::visit(f, value);
    } else if constexpr (std::is_same_v<V, Node>) {
        std::visit(f, value.value);
    } else if constexpr (describe::is_described<V>) {
        describe::for_each_member(value, [&](describe::Name, auto& member) { f(member); });
    }
    // the body only refers to the cards
    if constexpr (std::is_same_v<V, Document>) f(value.cards);
}

/// Calls `f(node)` for every `N` in a value and below it, in order.
template <class N, class T, class F>
void for_each_node(T& value, F& f) {
    if constexpr (std::is_same_v<std::remove_const_t<T>, N>) f(value);
    for_each_part(value, [&](auto& part) { for_each_node<N>(part, f); });
}

} // namespace shisaku::tree
