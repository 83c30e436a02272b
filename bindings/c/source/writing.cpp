// Boost Software License 1.0
// Documents for C: written to strings that the caller owns.
#include "bindings/c/source/document.hpp"
#include "bindings/c/source/strings.hpp"
#include "lib/compare/texts.hpp"
#include "lib/write/json_writer.hpp"

#include <shisaku/write/json.hpp>
#include <shisaku/write/jsonl.hpp>
#include <shisaku/write/text.hpp>
#include <shisaku/write/xml.hpp>

namespace shisaku::c {

namespace {

std::vector<Block> const& part_of(Card const& card, shisaku_part part) {
    switch (part) {
    case SHISAKU_EFFECT: return card.effect;
    case SHISAKU_PURPOSE: return card.purpose;
    case SHISAKU_OVERVIEW: return card.overview;
    case SHISAKU_DETAILS: return card.details;
    case SHISAKU_BODY: return card.body;
    case SHISAKU_ROADMAP: return card.roadmap;
    default: misuse("no such part");
    }
}

} // namespace

} // namespace shisaku::c

using namespace shisaku;

shisaku_status shisaku_document_json(shisaku_document const* document, shisaku_style style, shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) {
        if (style != SHISAKU_COMPACT && style != SHISAKU_PRETTY) c::misuse("no such style");
        write_json(c::tree_of(document), sink, style == SHISAKU_PRETTY ? JsonStyle::pretty : JsonStyle::compact);
    });
}

shisaku_status shisaku_document_jsonl(shisaku_document const* document, shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) { write_jsonl(c::tree_of(document), sink); });
}

shisaku_status shisaku_document_xml(shisaku_document const* document, shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) { write_xml(c::tree_of(document), sink); });
}

shisaku_status shisaku_document_text(shisaku_document const* document, shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) { write_text(c::tree_of(document), sink); });
}

shisaku_status shisaku_card_json(shisaku_document const* document, std::size_t card, shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) {
        auto const& tree = c::tree_of(document);
        auto const& node = c::entry_of(tree.cards, card);
        write::SinkStream stream(sink);
        write::CompactWriter json(stream);
        write::NodeWriter<write::CompactWriter>(json, tree).write(node);
    });
}

shisaku_status shisaku_card_part(shisaku_document const* document, std::size_t card, shisaku_part part,
                                 shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) {
        sink(comparison::plain(c::part_of(c::entry_of(c::tree_of(document).cards, card), part)));
    });
}

shisaku_status shisaku_card_field_value(shisaku_document const* document, std::size_t card, std::size_t index,
                                        shisaku_string* string) {
    return c::give_string(string, [&](Sink const& sink) {
        auto const& fields = c::entry_of(c::tree_of(document).cards, card).fields;
        sink(comparison::plain(c::entry_of(fields, index).value));
    });
}
