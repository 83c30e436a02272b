// Boost Software License 1.0
// A vocabulary file: `<vocabulary version="1" name="x" form="sheet"><label field="name">事業名</label>…</vocabulary>`.
#ifndef SHISAKU_LIB_VOCABULARY_READ
#define SHISAKU_LIB_VOCABULARY_READ

#include "lib/bytes/file.hpp"
#include "lib/phrases/amount.hpp"
#include "lib/read/input.hpp"
#include "lib/read/xml_text.hpp"
#include "lib/vocabulary/describe.hpp"
#include "lib/vocabulary/ready.hpp"
#include <shisaku/config.hpp>

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <new>
#include <span>
#include <utility>

namespace shisaku {

namespace vocabulary::detail_read {

using read::Failure;
using read::shown;

[[noreturn]] inline void fail(pugi::xml_node node, std::string message) {
    auto const at = node.offset_debug();
    throw Failure{at < 0 ? 0 : static_cast<std::size_t>(at), std::move(message)};
}

/// An element without children as text, the white space around it off.
inline std::string text_of(pugi::xml_node element) {
    for (auto const child : element.children())
        if (child.type() == pugi::node_element)
            fail(child, "no element stands in " + shown(element.name()) + ": " + shown(child.name()));
    std::string_view text = element.text().get();
    constexpr std::string_view space = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    text = text.substr(0, text.find_last_not_of(space) + 1);
    if (text.empty()) fail(element, "the element " + shown(element.name()) + " is empty");
    return std::string(text);
}

inline void expect_attributes(pugi::xml_node element, std::span<std::string_view const> known) {
    for (auto const attribute : element.attributes()) {
        std::string_view const name = attribute.name();
        if (name.starts_with("xmlns") || name.starts_with("xsi:")) continue;
        if (std::find(known.begin(), known.end(), name) == known.end())
            fail(element, "the element " + shown(element.name()) + " has no attribute " + shown(name));
    }
}

template <class Enum>
Enum enum_of(pugi::xml_node element, char const* attribute) {
    std::string_view const word = element.attribute(attribute).value();
    if (auto const value = value_of<Enum>(word)) return *value;
    fail(
        element, std::string(attribute) + "=" + shown(word) + ": expected one of " + [] {
            std::string all;
            for (std::size_t i = 0; i < describe::enum_names<Enum>.size(); ++i)
                all.append(i ? ", " : "").append(word_of(static_cast<Enum>(i)));
            return all;
        }());
}

inline bool flag_of(pugi::xml_node element, char const* attribute) {
    std::string_view const word = element.attribute(attribute).value();
    if (word == "yes") return true;
    if (word.empty() || word == "no") return false;
    fail(element, std::string(attribute) + "=" + shown(word) + ": expected yes or no");
}

inline VocabularyLabel label_of(pugi::xml_node element) {
    static constexpr std::array<std::string_view, 6> known{"field", "begins", "weak", "part", "year", "stage"};
    expect_attributes(element, known);
    VocabularyLabel label;
    label.word = text_of(element);
    label.field = enum_of<tokens::Label>(element, "field");
    if (label.field == tokens::Label::none) fail(element, "field=\"none\" opens nothing");
    label.begins = flag_of(element, "begins");
    label.weak = flag_of(element, "weak");
    label.part = flag_of(element, "part");
    if (auto const year = element.attribute("year")) {
        std::string_view const digits = year.value();
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), label.year);
        if (error != std::errc{} || end != digits.data() + digits.size() || label.year < -99 || label.year > 99)
            fail(element, "year=" + shown(digits) + ": expected years from the sheet's own, as -1");
    }
    if (element.attribute("stage")) label.stage = enum_of<Stage>(element, "stage");
    return label;
}

inline Vocabulary vocabulary_of(pugi::xml_node root) {
    static constexpr std::array<std::string_view, 3> of_root{"version", "name", "form"};
    static constexpr std::array<std::string_view, 1> of_mark{"means"};
    expect_attributes(root, of_root);
    if (std::string_view const found = root.attribute("version").value(); found != version)
        fail(root, "version=" + shown(found) + ": only version " + std::string(version) + " is read");
    Vocabulary result;
    result.name = root.attribute("name").value();
    if (result.name.empty()) fail(root, "a vocabulary has a name");
    result.form = enum_of<Form>(root, "form");
    for (auto const node : root.children()) {
        std::string_view const kind = node.name();
        if (node.type() == pugi::node_comment) continue;
        if (node.type() != pugi::node_element) fail(node, "text stands in a label, class, mark, title or unit only");
        if (kind == "label") {
            result.labels.push_back(label_of(node));
            continue;
        }
        if (kind == "mark") {
            expect_attributes(node, of_mark);
            result.marks.push_back({text_of(node), enum_of<MarkMeaning>(node, "means")});
            continue;
        }
        expect_attributes(node, {});
        if (kind == "class") {
            result.classes.push_back(text_of(node));
        } else if (kind == "title" && result.title.empty()) {
            result.title = text_of(node);
        } else if (kind == "unit" && result.unit.empty()) {
            result.unit = text_of(node);
            if (phrases::unit_of(folded(result.unit)) == 0)
                fail(node, shown(result.unit) + " is no unit of yen, as 千円 is one");
        } else {
            fail(node,
                 kind == "title" || kind == "unit" ? "a second " + shown(kind) : "unknown element " + shown(kind));
        }
    }
    if (result.form == Form::sheet && std::none_of(result.labels.begin(), result.labels.end(), [](auto const& label) {
            return label.begins || label.field == tokens::Label::name;
        }))
        fail(root, "a sheet begins with a label: one has field=\"name\" or begins=\"yes\"");
    return result;
}

} // namespace vocabulary::detail_read

SHISAKU_INLINE Result<Vocabulary> read_vocabulary(std::string_view xml) {
    return read::guarded<Vocabulary>(xml, [](std::string_view text) -> Vocabulary {
        using namespace vocabulary::detail_read;
        read::expect_utf8_declared(text);
        pugi::xml_document document;
        auto const parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_comments,
                                                 pugi::encoding_utf8);
        if (parsed.status == pugi::status_out_of_memory) throw std::bad_alloc();
        if (!parsed)
            throw Failure{static_cast<std::size_t>(parsed.offset), std::string("no XML: ") + parsed.description()};
        auto const root = document.document_element();
        if (root.name() != std::string_view("vocabulary")) fail(root, "expected the element \"vocabulary\"");
        return vocabulary_of(root);
    });
}

SHISAKU_INLINE Result<Vocabulary> read_vocabulary_file(std::string const& path) {
    auto const text = bytes::read_file(path);
    if (!text) return text.error();
    auto result = read_vocabulary(*text);
    if (!result) return Error{result.error().code, path + ": " + result.error().message};
    return result;
}

} // namespace shisaku

#endif
