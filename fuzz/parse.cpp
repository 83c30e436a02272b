// Boost Software License 1.0
// Any bytes to a tree and on to every output: nothing is lost, nothing crashes, what is written is read back.
#include "fuzz/target.hpp"

#include <shisaku/lines/print.hpp>
#include <shisaku/tokens/print.hpp>

using namespace shisaku;

namespace {

std::uint32_t begin_of(Node const& node, Document const& document) {
    if (auto const* card = std::get_if<CardRef>(&node.value)) return document.cards[card->index].span.begin;
    if (auto const* section = std::get_if<Section>(&node.value)) return section->span.begin;
    return std::visit([](auto const& block) { return block.span.begin; }, std::get<Block>(node.value));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    auto const source = Source::from_bytes(bytes, "fuzz");
    if (!source) return 0;
    Document document = parse(*source);

    // the tree holds the input from its first byte on, in order
    fuzz::require(size == 0 || (!document.body.empty() && begin_of(document.body.front(), document) == 0));
    fuzz::require(size == 0 || (!document.leaves.empty() && document.leaves.front().begin == 0));
    for_each_span(document, [&](Span const& span) { fuzz::require(span.begin <= span.end && span.end <= size); });

    std::string const json = to_json(document);
    auto const from_json = read_json(json);
    fuzz::require(from_json && to_json(*from_json) == json);
    std::string const xml = to_xml(document);
    auto const from_xml = read_xml(xml);
    fuzz::require(from_xml && to_xml(*from_xml) == xml);
    std::string const form = to_text(document);
    auto const from_text = read_text(form);
    fuzz::require(from_text && to_text(*from_text) == form);
    to_jsonl(document);
    write_diagnostics(
        document, *source, [](std::string_view) {}, true);
    fuzz::require(check(document, *source).tiled);
    lines::print(source->text());
    tokens::print(source->text());
    return 0;
}
