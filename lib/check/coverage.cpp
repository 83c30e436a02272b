// Boost Software License 1.0
// What became of the bytes of an input: `施策名：森の学校` is typed, a line outside every field is plain.
#ifndef SHISAKU_LIB_CHECK_COVERAGE
#define SHISAKU_LIB_CHECK_COVERAGE

#include "lib/check/coverage.hpp"
#include "lib/compare/texts.hpp"
#include "lib/tree/walk.hpp"
#include <shisaku/config.hpp>
#include <shisaku/lines/scanner.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace shisaku::checking {

namespace detail_coverage {

/// Half-open stretches of the input, in order and apart from one another.
struct Stretch {
    std::uint32_t begin = 0, end = 0;
};
using Stretches = std::vector<Stretch>;

inline Span span_of(Node const& node, Document const& document) {
    if (auto const* card = std::get_if<CardRef>(&node.value)) return document.cards[card->index].span;
    if (auto const* section = std::get_if<Section>(&node.value)) return section->span;
    return std::visit([](auto const& block) { return block.span; }, std::get<Block>(node.value));
}

/// True when `nodes` tile `[begin, end)`; a section's own heading stands before its first node.
inline bool nodes_tile(std::vector<Node> const& nodes, Document const& document, std::uint32_t begin,
                       std::uint32_t end) {
    for (Node const& node : nodes) {
        Span const span = span_of(node, document);
        if (span.begin != begin || span.end < begin) return false;
        begin = span.end;
        auto const* section = std::get_if<Section>(&node.value);
        if (!section || section->body.empty()) continue;
        auto const first = span_of(section->body.front(), document).begin;
        if (first < span.begin || !nodes_tile(section->body, document, first, span.end)) return false;
    }
    return begin == end;
}

/// The plain blocks of a document: those of the body that are neither contents, outline, title nor date, and text of
/// a sheet outside its fields.
class PlainBlocks {
public:
    explicit PlainBlocks(Document const& document) : document_(document) {
        auto const typed = [&](OutlineNode const& node) { typed_.push_back({node.span.begin, node.span.end}); };
        tree::for_each_node<OutlineNode>(document.contents, typed);
        tree::for_each_node<OutlineNode>(document.outline, typed);
        if (document.date) typed_.push_back({document.date->span.begin, document.date->span.end});
        merge(typed_);
        add(document.body);
        for (Card const& card : document.cards)
            if (card.kind == CardKind::policy_sheet)
                for (Block const& block : card.body) add(block);
        merge(plain_);
    }

    Stretches take() { return std::move(plain_); }

private:
    static void merge(Stretches& stretches) {
        std::sort(stretches.begin(), stretches.end(), [](auto& a, auto& b) { return a.begin < b.begin; });
        Stretches merged;
        for (Stretch const& next : stretches) {
            if (!merged.empty() && next.begin <= merged.back().end)
                merged.back().end = std::max(merged.back().end, next.end);
            else
                merged.push_back(next);
        }
        stretches = std::move(merged);
    }

    void add(std::vector<Node> const& nodes) {
        for (Node const& node : nodes) {
            if (auto const* section = std::get_if<Section>(&node.value)) add(section->body);
            if (auto const* block = std::get_if<Block>(&node.value)) add(*block);
        }
    }

    void add(Block const& block) {
        auto const text = comparison::key_of(comparison::plain(block));
        if (document_.title && text == comparison::key_of(*document_.title)) return;
        Span const span = std::visit([](auto const& b) { return b.span; }, block);
        // what is typed is cut out of it
        std::uint32_t from = span.begin;
        auto at = std::partition_point(typed_.begin(), typed_.end(), [&](auto& t) { return t.end <= span.begin; });
        for (; at != typed_.end() && at->begin < span.end; ++at) {
            if (at->begin > from) plain_.push_back({from, at->begin});
            from = at->end;
        }
        if (from < span.end) plain_.push_back({from, span.end});
    }

    Document const& document_;
    Stretches typed_, plain_;
};

/// The parts of `[begin, end)` that stand in one of `stretches`; `from` is where the last search ended.
template <class F>
void each_common(Stretches const& stretches, std::size_t& from, Stretch whole, F f) {
    while (from < stretches.size() && stretches[from].end <= whole.begin) ++from;
    for (std::size_t i = from; i < stretches.size() && stretches[i].begin < whole.end; ++i)
        f(Stretch{std::max(stretches[i].begin, whole.begin), std::min(stretches[i].end, whole.end)});
}

/// Stretches of the input that are text or labels and stand in plain blocks.
inline Stretches plain_text(Document const& document, std::uint32_t size, Coverage& coverage) {
    Stretches const blocks = PlainBlocks(document).take();
    Stretches text;
    std::size_t at = 0;
    for (std::size_t i = 0; i < document.leaves.size(); ++i) {
        auto const& leaf = document.leaves[i];
        std::uint32_t const end = i + 1 < document.leaves.size() ? document.leaves[i + 1].begin : size;
        if (leaf.role == Role::furniture) {
            coverage.furniture += end - leaf.begin;
            continue;
        }
        std::uint64_t plain = 0;
        each_common(blocks, at, {leaf.begin, end}, [&](Stretch part) {
            text.push_back(part);
            plain += part.end - part.begin;
        });
        coverage.plain += plain;
        coverage.typed += end - leaf.begin - plain;
    }
    return text;
}

} // namespace detail_coverage

SHISAKU_INLINE bool is_tiled(Document const& document) {
    auto const& leaves = document.leaves;
    auto const size = document.source.bytes;
    if (size == 0) return leaves.empty();
    if (leaves.empty() || leaves.front().begin != 0 || leaves.back().begin >= size) return false;
    for (std::size_t i = 1; i < leaves.size(); ++i)
        if (leaves[i - 1].begin >= leaves[i].begin) return false;
    return detail_coverage::nodes_tile(document.body, document, 0, static_cast<std::uint32_t>(size));
}

SHISAKU_INLINE void measure_coverage(Document const& document, Source const& source, CheckReport& report) {
    auto const size = static_cast<std::uint32_t>(source.bytes().size());
    report.coverage.bytes = size;
    auto const plain = detail_coverage::plain_text(document, size, report.coverage);
    std::size_t at = 0;
    for (lines::Scanner scanner(source.text()); scanner.next();) {
        auto const& line = scanner.line();
        if (line.size() == 0) continue;
        std::uint32_t const begin = line.offset(0);
        std::uint32_t const end = scanner.end_offset(static_cast<std::uint32_t>(line.size()));
        bool is_plain = false;
        detail_coverage::each_common(plain, at, {source.input_offset(begin), source.input_offset(end)},
                                     [&](auto) { is_plain = true; });
        if (is_plain)
            report.not_understood.push_back({scanner.number(), std::string(source.text().substr(begin, end - begin))});
    }
}

} // namespace shisaku::checking

#endif
