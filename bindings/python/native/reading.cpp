// Boost Software License 1.0
// Bytes, files, JSON, XML and text to documents; vocabularies from XML.
#include "apps/read_source.hpp"
#include "lib/tree/describe.hpp"
#include "module.hpp"

#include <shisaku/parse.hpp>
#include <shisaku/read/json.hpp>
#include <shisaku/read/text.hpp>
#include <shisaku/read/xml.hpp>
#include <shisaku/schema.hpp>
#include <shisaku/vocabulary/learn.hpp>
#include <shisaku/vocabulary/vocabularies.hpp>

#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

#include <array>
#include <string>
#include <vector>

namespace shisaku::python {

namespace {

using Shared = std::shared_ptr<Vocabularies const>;
using Word = std::optional<std::string_view>;

Held parsed(Result<Source> read, Options const& options) {
    Source source = value_of(std::move(read));
    return without_lock([&] {
        Document document = parse(source, options);
        return Held{std::move(document), std::move(source)};
    });
}

Held parse_bytes(nb::bytes const& data, nb::bytes const& name, Word family, std::optional<int> fiscal_year,
                 Shared vocabularies) {
    Options const options = options_of(family, fiscal_year, std::move(vocabularies));
    std::string_view const bytes = view(data), called = view(name);
    return parsed(without_lock([&] { return Source::from_bytes(std::string(bytes), std::string(called)); }), options);
}

Held parse_file(nb::bytes const& path, Word family, std::optional<int> fiscal_year, Shared vocabularies) {
    Options const options = options_of(family, fiscal_year, std::move(vocabularies));
    std::string const name(view(path));
    return parsed(without_lock([&] { return app::read_source(name); }), options);
}

template <Result<Document> read(std::string_view)>
Held read_back(nb::bytes const& data) {
    std::string_view const bytes = view(data);
    return {value_of(without_lock([&] { return read(bytes); })), {}};
}

/// The vocabularies of XML texts, behind those that are compiled in.
std::shared_ptr<Vocabularies> vocabularies_of(std::vector<nb::bytes> const& texts) {
    std::vector<Vocabulary> added;
    for (auto const& xml : texts) added.push_back(value_of(read_vocabulary(view(xml))));
    return without_lock([&] { return std::make_shared<Vocabularies>(std::move(added)); });
}

std::vector<std::string> shipped() {
    std::vector<std::string> names;
    for (auto const& vocabulary : shipped_vocabularies()) names.push_back(vocabulary.words.name);
    return names;
}

std::optional<std::string> learn(std::vector<nb::bytes> const& texts) {
    std::vector<Source> sources;
    for (auto const& data : texts) sources.push_back(value_of(Source::from_bytes(std::string(view(data)))));
    return without_lock([&]() -> std::optional<std::string> {
        auto const learned = learn_vocabulary(sources);
        if (!learned) return {};
        return to_xml(*learned);
    });
}

/// A document as it was pickled: its JSON, its input and name where they were at hand, its leaves.
Held restore(nb::bytes const& json, std::optional<nb::bytes> const& input, nb::bytes const& name,
             nb::bytes const& leaves) {
    Held held = read_back<read_json>(json);
    if (input) held.source = value_of(Source::from_bytes(std::string(view(*input)), std::string(view(name))));
    std::string_view const packed = view(leaves);
    for (std::size_t at = 0; at + 5 <= packed.size(); at += 5) {
        Leaf leaf;
        for (std::size_t i = 0; i < 4; ++i)
            leaf.begin |= static_cast<std::uint32_t>(static_cast<unsigned char>(packed[at + i])) << (8 * i);
        leaf.role = static_cast<Role>(packed[at + 4]);
        held.document.leaves.push_back(leaf);
    }
    return held;
}

} // namespace

Options options_of(Word family, std::optional<int> fiscal_year, Shared vocabularies) {
    Options options{{}, fiscal_year, std::move(vocabularies)};
    if (!family) return options;
    auto const& words = describe::enum_names<Family>;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].text == *family) options.family = static_cast<Family>(i);
    if (!options.family) raise({Error::Code::bad_option, "family: there is no " + std::string(*family)});
    return options;
}

void add_reading(nb::module_& module) {
    nb::class_<Vocabularies>(module, "Vocabularies");
    nb::class_<Held>(module, "Document");
    module.def("parse_bytes", &parse_bytes, nb::arg("data"), nb::arg("name"), nb::arg("family").none(),
               nb::arg("fiscal_year").none(), nb::arg("vocabularies").none());
    module.def("parse_file", &parse_file, nb::arg("path"), nb::arg("family").none(), nb::arg("fiscal_year").none(),
               nb::arg("vocabularies").none());
    module.def("read_json", &read_back<read_json>);
    module.def("read_xml", &read_back<read_xml>);
    module.def("read_text", &read_back<read_text>);
    module.def("restore", &restore, nb::arg("json"), nb::arg("input").none(), nb::arg("name"), nb::arg("leaves"));
    module.def("vocabularies", &vocabularies_of);
    module.def("shipped_vocabularies", &shipped);
    module.def("learn", &learn);
    module.def("json_schema", &json_schema);
    module.def("xml_schema", &xml_schema);
}

} // namespace shisaku::python
