// Boost Software License 1.0
// The body of a document: cards, blocks and sections in order, their spans tiling the input.
#ifndef SHISAKU_LIB_TREE_BUILDER
#define SHISAKU_LIB_TREE_BUILDER

#include "lib/tree/builder.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/fit.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_builder {

inline Span& span_of(Node& node, std::vector<Card>& cards) {
    if (auto* card = std::get_if<CardRef>(&node.value)) return cards[card->index].span;
    if (auto* section = std::get_if<Section>(&node.value)) return section->span;
    return std::visit([](auto& block) -> Span& { return block.span; }, std::get<Block>(node.value));
}

/// Lets `nodes` tile `outer`: a node reaches to where the next begins.
inline void tile(std::vector<Node>& nodes, std::vector<Card>& cards, Span outer) {
    // what stood side by side was read column by column
    auto const begin = [&](Node const& node) { return span_of(const_cast<Node&>(node), cards).begin; };
    std::stable_sort(nodes.begin(), nodes.end(), [&](Node const& a, Node const& b) { return begin(a) < begin(b); });
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Span& span = span_of(nodes[i], cards);
        if (i == 0) span = {outer.begin, span.end, outer.line, span.end_line};
        if (i + 1 < nodes.size()) {
            Span const next = span_of(nodes[i + 1], cards);
            span.end = next.begin;
            span.end_line = std::max(span.line, next.line > span.line ? next.line - 1 : next.line);
        } else {
            span.end = outer.end;
            span.end_line = outer.end_line;
        }
        if (auto* section = std::get_if<Section>(&nodes[i].value)) {
            // the heading line itself stands before the section's first node
            Span inner = section->span;
            if (!section->body.empty()) {
                Span const first = span_of(section->body.front(), cards);
                inner.begin = first.begin;
                inner.line = first.line;
            }
            tile(section->body, cards, inner);
        }
    }
}

} // namespace detail_builder

SHISAKU_INLINE void Builder::add(Node node) {
    auto& body = open_.empty() ? document.body : open_.back().section.body;
    if (Span const span = detail_builder::span_of(node, document.cards); span.end > reached_.end) reached_ = span;
    body.push_back(std::move(node));
}

SHISAKU_INLINE void Builder::add_blocks(Tokens tokens) {
    for (Block& block : read_blocks(reader, tokens)) add(Node{std::move(block)});
}

SHISAKU_INLINE void Builder::add_block(Block block, Span span) {
    std::visit([&](auto& b) { b.span = span; }, block);
    add(Node{std::move(block)});
}

SHISAKU_INLINE void Builder::add_card(Card card) {
    fit(card);
    document.cards.push_back(std::move(card));
    add(Node{CardRef{document.cards.size() - 1}});
}

SHISAKU_INLINE void Builder::close_sections(int level) {
    while (!open_.empty() && open_.back().level >= level) {
        Section done = std::move(open_.back().section);
        open_.pop_back();
        done.body.shrink_to_fit();
        add(Node{std::move(done)});
    }
}

SHISAKU_INLINE void Builder::open_section(int level, std::optional<Text> marker, Text title, Span span) {
    close_sections(level);
    // a heading may stand above what is no part of its section; then the section begins behind that
    if (span.begin < reached_.end) span = {reached_.end, reached_.end, reached_.end_line, reached_.end_line};
    open_.push_back({level, Section{std::move(marker), std::move(title), {}, span}});
}

SHISAKU_INLINE std::vector<SectionTitle> Builder::path() const {
    std::vector<SectionTitle> titles;
    for (auto const& open : open_) titles.push_back({open.section.marker, open.section.title});
    return titles;
}

SHISAKU_INLINE Section const* Builder::section(int level) const {
    auto const found = std::find_if(open_.rbegin(), open_.rend(), [&](Open const& o) { return o.level == level; });
    return found == open_.rend() ? nullptr : &found->section;
}

SHISAKU_INLINE void Builder::finish(std::uint32_t size, std::uint32_t lines) {
    close_sections(0);
    if (document.body.empty() && size > 0) document.body.push_back(Node{Block{Paragraph{}}});
    detail_builder::tile(document.body, document.cards, {0, size, 1, lines});
}

SHISAKU_INLINE Family family_of(Document const& document) {
    bool sheet = false, numbered = false, priority = false;
    for (Card const& card : document.cards) {
        sheet |= card.kind == CardKind::policy_sheet;
        numbered |= card.kind == CardKind::numbered_measure;
        priority |= card.kind == CardKind::priority_measure;
    }
    // an outline in front of the measures it announces does not mix families
    bool const outline = !document.outline.empty() && !priority;
    int const kinds = sheet + numbered + priority + outline;
    if (kinds > 1 || (priority && !document.outline.empty())) return Family::mixed;
    if (sheet) return Family::policy_sheet;
    if (numbered) return Family::numbered_measure;
    if (priority) return Family::priority_measure;
    if (outline) return Family::priority_outline;
    return Family::unknown;
}

} // namespace shisaku::tree

#endif
