// Boost Software License 1.0
// What Python asks of a document: its members as objects, its forms as text, what stands at a place of its source.
#include "module.hpp"
#include "to_python.hpp"

#include <shisaku/write/diagnostics.hpp>
#include <shisaku/write/json.hpp>
#include <shisaku/write/jsonl.hpp>
#include <shisaku/write/text.hpp>
#include <shisaku/write/xml.hpp>

#include <nanobind/stl/string_view.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace shisaku::python {

namespace {

/// A member by its name in the description; `cards` are what references in the body stand for.
nb::object member(Held const& held, std::string_view name, nb::handle cards) {
    ToPython const convert(cards);
    if (name == "cards") return convert(held.document.cards);
    nb::object found;
    describe::for_each_member(held.document, [&](describe::Name described, auto const& value) {
        if (described.text == name) found = convert(value);
    });
    return found;
}

/// Cards, and amounts in them.
nb::tuple counts(Held const& held) {
    std::size_t budgets = 0;
    for (Card const& card : held.document.cards) budgets += card.budget.size();
    return nb::make_tuple(held.document.cards.size(), budgets);
}

/// A written form: made without the lock, which only the copy into a `str` takes.
template <std::string write(Document const&)>
nb::object form(Held const& held) {
    return text(without_lock([&] { return write(held.document); }));
}

nb::object json(Held const& held, bool pretty) {
    return text(without_lock([&] { return to_json(held.document, pretty ? JsonStyle::pretty : JsonStyle::compact); }));
}

nb::object diagnostics(Held const& held, bool colour) {
    return text(without_lock([&] {
        // of a document that was read back the lines are not at hand
        Source const source = held.source ? *held.source : *Source::from_bytes({}, held.document.source.name);
        std::string written;
        write_diagnostics(
            held.document, source, [&](std::string_view piece) { written += piece; }, colour);
        return written;
    }));
}

/// True where both say the same; leaves are not said (a document that was read back has none).
bool equal(Held const& a, Held const& b) {
    return without_lock([&] {
        if (a.document.cards != b.document.cards) return false;
        bool same = true;
        describe::for_each_pair(a.document, b.document, [&](describe::Name, auto const& x, auto const& y) {
            if (same) same = x == y;
        });
        return same;
    });
}

bool has_source(Held const& held) { return held.source.has_value(); }

/// The bytes of the input, all of them.
nb::object input(Held const& held) {
    if (!held.source) return nb::none();
    std::string_view const bytes = held.source->bytes();
    return nb::bytes(bytes.data(), bytes.size());
}

/// The whole text; lines end as they do in the input.
nb::object whole_text(Held const& held) { return held.source ? text(held.source->text()) : nb::none(); }

/// The byte of the text that came from a byte of the input.
std::size_t text_offset(Source const& source, std::uint64_t input) {
    std::size_t low = 0, high = source.text().size();
    while (low < high) {
        std::size_t const middle = low + (high - low) / 2;
        if (source.input_offset(static_cast<std::uint32_t>(middle)) < input)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// The text between two bytes of the input.
nb::object text_between(Held const& held, std::uint64_t begin, std::uint64_t end) {
    if (!held.source) return nb::none();
    std::size_t const from = text_offset(*held.source, begin), to = text_offset(*held.source, end);
    return text(held.source->text().substr(from, std::max(from, to) - from));
}

/// Five bytes a leaf, as `restore` takes them.
nb::bytes leaves(Held const& held) {
    std::string packed;
    packed.reserve(5 * held.document.leaves.size());
    for (Leaf const& leaf : held.document.leaves) {
        for (int shift = 0; shift < 32; shift += 8) packed += static_cast<char>((leaf.begin >> shift) & 0xFF);
        packed += static_cast<char>(leaf.role);
    }
    return nb::bytes(packed.data(), packed.size());
}

} // namespace

void add_document(nb::module_& module) {
    module.def("member", &member, nb::arg("document"), nb::arg("name"), nb::arg("cards").none());
    module.def("counts", &counts);
    module.def("to_json", &json);
    module.def("to_jsonl", &form<static_cast<std::string (*)(Document const&)>(to_jsonl)>);
    module.def("to_xml", &form<static_cast<std::string (*)(Document const&)>(to_xml)>);
    module.def("to_text", &form<static_cast<std::string (*)(Document const&)>(to_text)>);
    module.def("diagnostics", &diagnostics);
    module.def("equal", &equal);
    module.def("has_source", &has_source);
    module.def("input", &input);
    module.def("text", &whole_text);
    module.def("text_between", &text_between);
    module.def("leaves", &leaves);
}

} // namespace shisaku::python
