// Boost Software License 1.0
// The tree for C: each node as a struct of plain values, its texts borrowed from the document.
#include "bindings/c/source/document.hpp"
#include "bindings/c/source/strings.hpp"
#include "lib/tree/describe.hpp"

namespace shisaku::c {

namespace {

shisaku_span span_of(Span span) { return {span.begin, span.end, span.line, span.end_line}; }

Card const& card_of(shisaku_document const* document, std::size_t index) {
    return entry_of(tree_of(document).cards, index);
}

template <class Enum>
char const* name_of(Enum value) {
    return describe::enum_name(value).text.data(); // a zero stands behind it
}

} // namespace

} // namespace shisaku::c

using namespace shisaku;
using c::span_of;
using c::text_of;

char const* shisaku_family_name(shisaku_family family) {
    bool const known = family >= SHISAKU_POLICY_SHEET && family <= SHISAKU_UNKNOWN;
    return c::name_of(known ? static_cast<Family>(family - 1) : Family::unknown);
}

shisaku_status shisaku_document_get(shisaku_document const* document, shisaku_document_info* info) {
    return c::guarded([&] {
        auto const& tree = c::tree_of(document);
        shisaku_document_info out{};
        out.source_name = text_of(tree.source.name);
        out.source_bytes = tree.source.bytes;
        out.sha256 = text_of(tree.source.sha256);
        out.encoding = text_of(tree.source.encoding);
        out.family = static_cast<shisaku_family>(tree.family) + 1;
        out.title = text_of(tree.title);
        if (tree.date) out.date = text_of(tree.date->iso);
        out.cards = tree.cards.size();
        out.diagnostics = tree.diagnostics.size();
        c::fill(info, out);
    });
}

shisaku_status shisaku_document_diagnostic(shisaku_document const* document, std::size_t index,
                                           shisaku_diagnostic* diagnostic) {
    return c::guarded([&] {
        auto const& node = c::entry_of(c::tree_of(document).diagnostics, index);
        shisaku_diagnostic out{};
        out.severity = static_cast<shisaku_severity>(node.severity);
        out.code = c::name_of(node.code);
        out.message = text_of(node.message);
        out.span = span_of(node.span);
        c::fill(diagnostic, out);
    });
}

shisaku_status shisaku_document_card(shisaku_document const* document, std::size_t card, shisaku_card* out) {
    return c::guarded([&] {
        auto const& node = c::card_of(document, card);
        shisaku_card value{};
        value.kind = c::name_of(node.kind);
        value.id = text_of(node.id);
        value.marker = text_of(node.marker);
        value.heading = text_of(node.heading);
        value.name = text_of(node.name);
        value.series = c::integer_of(node.series);
        value.continued = node.continued;
        value.reprint = node.reprint;
        value.offices = node.offices.size();
        value.agencies = node.agencies.size();
        value.classifications = node.classification.size();
        value.positions = node.position.size();
        value.budgets = node.budget.size();
        value.goals = node.goals.size();
        value.fields = node.fields.size();
        value.span = span_of(node.span);
        c::fill(out, value);
    });
}

shisaku_status shisaku_card_budget(shisaku_document const* document, std::size_t card, std::size_t index,
                                   shisaku_budget* budget) {
    return c::guarded([&] {
        auto const& node = c::entry_of(c::card_of(document, card).budget, index);
        shisaku_budget out{};
        out.name = text_of(node.name);
        out.fiscal_year = c::integer_of(node.fiscal_year);
        out.stage = static_cast<shisaku_stage>(node.stage);
        out.round = c::integer_of(node.round);
        out.yen = c::integer_of(node.yen);
        out.draft = node.draft;
        out.part_of = node.part_of;
        out.request_item = node.request_item;
        out.is_new = node.new_;
        out.reprint = node.reprint;
        out.text = text_of(node.text);
        out.span = span_of(node.span);
        c::fill(budget, out);
    });
}

shisaku_status shisaku_card_office(shisaku_document const* document, std::size_t card, std::size_t index,
                                   shisaku_office* office) {
    return c::guarded([&] {
        auto const& node = c::entry_of(c::card_of(document, card).offices, index);
        shisaku_office out{};
        out.text = text_of(node.text);
        out.ministry = text_of(node.ministry);
        out.bureau = text_of(node.bureau);
        out.division = text_of(node.division);
        out.unit = text_of(node.unit);
        out.span = span_of(node.span);
        c::fill(office, out);
    });
}

shisaku_status shisaku_card_classification(shisaku_document const* document, std::size_t card, std::size_t index,
                                           shisaku_class* classification) {
    return c::guarded([&] {
        auto const& node = c::entry_of(c::card_of(document, card).classification, index);
        c::fill(classification,
                {0, c::integer_of(node.number), text_of(node.label), text_of(node.note), span_of(node.span)});
    });
}

shisaku_status shisaku_card_position(shisaku_document const* document, std::size_t card, std::size_t index,
                                     shisaku_class* position) {
    return c::guarded([&] {
        auto const& node = c::entry_of(c::card_of(document, card).position, index);
        c::fill(position, {0, c::integer_of(node.number), text_of(node.label), {nullptr, 0}, span_of(node.span)});
    });
}

shisaku_status shisaku_card_agency(shisaku_document const* document, std::size_t card, std::size_t index,
                                   shisaku_text* agency) {
    return c::guarded([&] {
        c::required(agency, "the place of the text") = text_of(c::entry_of(c::card_of(document, card).agencies, index));
    });
}

shisaku_status shisaku_card_goal(shisaku_document const* document, std::size_t card, std::size_t index,
                                 shisaku_text* goal) {
    return c::guarded([&] {
        c::required(goal, "the place of the text") = text_of(c::entry_of(c::card_of(document, card).goals, index));
    });
}

shisaku_status shisaku_card_field(shisaku_document const* document, std::size_t card, std::size_t index,
                                  shisaku_field* field) {
    return c::guarded([&] {
        auto const& node = c::entry_of(c::card_of(document, card).fields, index);
        c::fill(field, {0, text_of(node.label), span_of(node.span)});
    });
}
