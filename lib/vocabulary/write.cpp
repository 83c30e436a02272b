// Boost Software License 1.0
// A vocabulary to its file: `<label field="budget" year="-1" stage="initial">前年度予算額</label>`.
#ifndef SHISAKU_LIB_VOCABULARY_WRITE
#define SHISAKU_LIB_VOCABULARY_WRITE

#include "lib/vocabulary/describe.hpp"
#include <shisaku/config.hpp>
#include <shisaku/vocabulary/learn.hpp>

#include <pugixml.hpp>

#include <sstream>

namespace shisaku {

namespace vocabulary::detail_write {

inline void fill(pugi::xml_document& document, Vocabulary const& words) {
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto root = document.append_child("vocabulary");
    auto const set = [](pugi::xml_node node, char const* name, std::string_view value) {
        node.append_attribute(name) = std::string(value).c_str();
    };
    set(root, "version", vocabulary::version);
    set(root, "name", words.name);
    set(root, "form", word_of(words.form));
    auto const add = [&](char const* kind, std::string const& text) {
        auto node = root.append_child(kind);
        node.text() = text.c_str();
        return node;
    };
    if (!words.title.empty()) add("title", words.title);
    if (!words.unit.empty()) add("unit", words.unit);
    for (auto const& label : words.labels) {
        auto const node = add("label", label.word);
        set(node, "field", word_of(label.field));
        if (label.begins) set(node, "begins", "yes");
        if (label.weak) set(node, "weak", "yes");
        if (label.part) set(node, "part", "yes");
        if (label.year != 0) set(node, "year", std::to_string(label.year));
        if (label.stage) set(node, "stage", word_of(*label.stage));
    }
    for (auto const& word : words.classes) add("class", word);
    for (auto const& mark : words.marks) set(add("mark", mark.word), "means", word_of(mark.means));
}

inline std::string text_of(pugi::xml_document const& document) {
    std::ostringstream text;
    document.save(text, "  ", pugi::format_indent, pugi::encoding_utf8);
    return std::move(text).str();
}

} // namespace vocabulary::detail_write

SHISAKU_INLINE std::string to_xml(Vocabulary const& words) {
    pugi::xml_document document;
    vocabulary::detail_write::fill(document, words);
    return vocabulary::detail_write::text_of(document);
}

SHISAKU_INLINE std::string to_xml(Learned const& learned) {
    pugi::xml_document document;
    vocabulary::detail_write::fill(document, learned.words);
    auto root = document.document_element();
    auto const remark = [&](pugi::xml_node before, std::string const& text) {
        root.insert_child_before(pugi::node_comment, before).set_value((" " + text + " ").c_str());
    };
    std::size_t i = 0;
    for (auto const label : root.children("label")) {
        auto const all = " of " + std::to_string(learned.sheets) + " sheets";
        remark(label, (learned.counts[i] == learned.sheets ? "every sheet" : std::to_string(learned.counts[i]) + all) +
                          (learned.guessed[i] ? "; the field is a guess" : ""));
        ++i;
    }
    remark(root.first_child(), "learned from " + std::to_string(learned.sheets) +
                                   " sheets: give it a name and a title, check what each field means, take off what is "
                                   "no label (docs/new-ministry.md)");
    return vocabulary::detail_write::text_of(document);
}

} // namespace shisaku

#endif
