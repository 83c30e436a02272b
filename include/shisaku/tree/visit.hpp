// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>

#include <type_traits>

namespace shisaku {

/// Calls `f(Span&)` for the span of every node of a document, cards once each (through `Document::cards`).
/// Works on a `Document` and on a `Document const`.
template <class Doc, class F>
void for_each_span(Doc& document, F f);

namespace detail_visit {

/// The walk behind `for_each_span`: one overload a kind of node.
template <class F>
struct SpanWalk {
    F& f;

    template <class Items>
    void all(Items& items) {
        for (auto& item : items) (*this)(item);
    }

    template <class T>
    void operator()(T& node) {
        using N = std::remove_const_t<T>;
        if constexpr (std::is_same_v<N, Node>) {
            if (auto* section = std::get_if<Section>(&node.value)) (*this)(*section);
            if (auto* block = std::get_if<Block>(&node.value)) (*this)(*block);
        } else if constexpr (std::is_same_v<N, Block>) {
            std::visit([this](auto& b) { (*this)(b); }, node);
        } else {
            f(node.span);
            children(node);
        }
    }

private:
    template <class T>
    void children(T& node) {
        using N = std::remove_const_t<T>;
        if constexpr (std::is_same_v<N, Section>) {
            all(node.body);
        } else if constexpr (std::is_same_v<N, OutlineNode>) {
            all(node.children);
        } else if constexpr (std::is_same_v<N, List> || std::is_same_v<N, ListItem>) {
            all(node.items);
        } else if constexpr (std::is_same_v<N, Initiative>) {
            all(node.items);
            for (auto& group : node.offices) all(group);
        } else if constexpr (std::is_same_v<N, Field>) {
            all(node.value);
        } else if constexpr (std::is_same_v<N, Card>) {
            all(node.offices);
            all(node.classification);
            all(node.position);
            all(node.budget);
            for (auto* blocks : {&node.effect, &node.purpose, &node.overview, &node.details, &node.body, &node.roadmap})
                all(*blocks);
            all(node.initiatives);
            all(node.fields);
        }
    }
};

} // namespace detail_visit

template <class Doc, class F>
void for_each_span(Doc& document, F f) {
    detail_visit::SpanWalk<F> walk{f};
    if (document.date) walk(*document.date);
    walk.all(document.contents);
    walk.all(document.outline);
    walk.all(document.body);
    walk.all(document.cards);
    for (auto& diagnostic : document.diagnostics) f(diagnostic.span);
}

} // namespace shisaku
