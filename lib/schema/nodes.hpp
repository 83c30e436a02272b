// Boost Software License 1.0
// The nodes of the model with what is said of them: `Document`, then `SourceInfo`, …, each once, with its rows.
#pragma once

#include "lib/schema/field_table.hpp"
#include "lib/tree/describe.hpp"

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace shisaku::schema {

/// True when the rows of `T` are itself and its described members, in their order.
template <class T>
inline constexpr bool is_documented = []<template <class...> class List, class... D>(List<D...>) {
    if (rows<T>.size() != sizeof...(D) + 1 || !rows<T>[0].name.empty()) return false;
    std::size_t at = 0;
    return ((rows<T>[++at].name == describe::written<D, describe::Spelling::member>.text) && ...);
}(boost::describe::describe_members<T, boost::describe::mod_public>{});

/// What is said of a node itself.
template <class T>
inline constexpr Field const& about = rows<T>[0];

/// Calls `f(row, member)` for every field of a node, `member` being an empty value of its type.
template <class T, class F>
void for_each_field(F f) {
    static_assert(is_documented<T>, "lib/schema/field_table.hpp and lib/tree/describe.hpp part");
    T const node{};
    std::size_t at = 0;
    describe::for_each_member(node, [&](describe::Name, auto const& member) { f(rows<T>[++at], member); });
}

/// `令和4年度. What it says.`: the text of a schema.
inline std::string description(Field const& row) {
    return std::string(row.term).append(": ").append(row.says).append(".");
}

/// Visits the nodes that a document is made of, each once, a node before those inside it.
template <class F>
class Nodes {
public:
    explicit Nodes(F f) : f_(f) {}

    template <class T>
    void visit() {
        if constexpr (describe::is_optional<T> || describe::is_vector<T>) {
            visit<typename T::value_type>();
        } else if constexpr (std::is_same_v<T, Block>) {
            visit_all(Block{});
        } else if constexpr (std::is_same_v<T, Node>) {
            visit<Section>();
            visit<Card>();
            visit<Block>();
        } else if constexpr (describe::is_described<T>) {
            if (!seen_.insert(describe::node_name<T>.text).second) return;
            f_.template operator()<T>();
            for_each_field<T>([this]<class Member>(Field const&, Member const&) { this->template visit<Member>(); });
        }
    }

private:
    template <class... T>
    void visit_all(std::variant<T...> const&) {
        (visit<T>(), ...);
    }

    F f_;
    std::set<std::string_view> seen_;
};

/// Calls `f.operator()<T>()` for every node of the model.
template <class F>
void for_each_node(F f) {
    Nodes<F>(f).template visit<Document>();
}

/// Calls `f(name)` for every type of block.
template <class F>
void for_each_block_name(F f) {
    [&]<class... T>(std::variant<T...> const&) { (f(describe::node_name<T>.text), ...); }(Block{});
}

} // namespace shisaku::schema
