// Boost Software License 1.0
// The XML Schema of a document: `<xs:element name="yen" type="xs:long" minOccurs="0">`.
#ifndef SHISAKU_LIB_SCHEMA_XML_SCHEMA
#define SHISAKU_LIB_SCHEMA_XML_SCHEMA

#include "lib/schema/nodes.hpp"
#include <shisaku/config.hpp>
#include <shisaku/schema.hpp>
#include <shisaku/version.hpp>

#include <pugixml.hpp>

#include <cstdint>
#include <sstream>
#include <string>
#include <type_traits>

namespace shisaku {

namespace schema::detail_xml_schema {

using Element = pugi::xml_node;

/// Adds `<xs:kind name="…">` to a node; without a name where it is empty.
inline Element add(Element parent, std::string const& kind, std::string_view name = {}) {
    auto element = parent.append_child(("xs:" + kind).c_str());
    if (!name.empty()) element.append_attribute("name") = std::string(name).c_str();
    return element;
}

inline void set(Element element, char const* attribute, std::string_view value) {
    element.append_attribute(attribute) = std::string(value).c_str();
}

inline void document(Element element, Field const& row) {
    auto text = description(row);
    if (!row.value.empty() && !row.printed.empty())
        text.append(" Example: ").append(row.printed).append(" → ").append(row.value);
    add(add(element, "annotation"), "documentation").text() = text.c_str();
}

template <class T>
constexpr std::string_view number_type() {
    if constexpr (std::is_signed_v<T>) return sizeof(T) == 8 ? "xs:long" : "xs:int";
    return sizeof(T) == 8 ? "xs:unsignedLong" : "xs:unsignedInt";
}

template <class T>
void set_type(Element element);

/// Says what stands in a list, any number of times.
template <class T>
void add_entries(Element list) {
    auto const sequence = add(add(list, "complexType"), "sequence");
    Element entry;
    if constexpr (std::is_same_v<T, Block> || std::is_same_v<T, Node>) {
        entry = add(sequence, "group");
        set(entry, "ref", std::is_same_v<T, Block> ? "block" : "node");
    } else {
        entry = add(sequence, "element", describe::entry_name<T>());
        set_type<T>(entry);
    }
    set(entry, "minOccurs", "0");
    set(entry, "maxOccurs", "unbounded");
}

/// Says what an element holds, by the name of a type or by the type itself.
template <class T>
void set_type(Element element) {
    if constexpr (std::is_same_v<T, bool>) {
        set(element, "type", "boolean");
    } else if constexpr (std::is_enum_v<T>) {
        auto const words = add(add(element, "simpleType"), "restriction");
        set(words, "base", "xs:token");
        for (auto const& name : describe::enum_names<T>) set(add(words, "enumeration"), "value", name.text);
    } else if constexpr (std::is_integral_v<T>) {
        set(element, "type", number_type<T>());
    } else if constexpr (describe::is_text<T>) {
        set(element, "type", "xs:string");
    } else if constexpr (describe::is_vector<T>) {
        add_entries<typename T::value_type>(element);
    } else {
        set(element, "type", describe::node_name<T>.text);
    }
}

/// The type of a node: its fields are elements, those of a span attributes.
template <class T>
void define(Element schema) {
    auto const type = add(schema, "complexType", describe::node_name<T>.text);
    document(type, about<T>);
    auto const sequence = std::is_same_v<T, Span> ? Element{} : add(type, "sequence");
    for_each_field<T>([&]<class Member>(Field const& row, Member const&) {
        if constexpr (std::is_same_v<T, Span>) {
            auto const attribute = add(type, "attribute", row.name);
            set(attribute, "type", number_type<Member>());
            set(attribute, "use", "required");
            document(attribute, row);
        } else {
            auto const element = add(sequence, "element", row.name);
            if constexpr (describe::is_optional<Member>) set(element, "minOccurs", "0");
            document(element, row);
            if constexpr (describe::is_optional<Member>)
                set_type<typename Member::value_type>(element);
            else
                set_type<Member>(element);
        }
    });
    if constexpr (std::is_same_v<T, Document>) {
        auto const version = add(type, "attribute", describe::contract_key.text);
        set(version, "type", "xs:int");
        set(version, "use", "required");
        set(version, "fixed", std::to_string(contract_version));
    }
}

inline void add_groups(Element schema) {
    auto const blocks = add(add(schema, "group", "block"), "choice");
    for_each_block_name([&](std::string_view name) { set(add(blocks, "element", name), "type", name); });
    auto const nodes = add(add(schema, "group", "node"), "choice");
    for (auto const name : {describe::node_name<Section>.text, describe::node_name<Card>.text})
        set(add(nodes, "element", name), "type", name);
    set(add(nodes, "group"), "ref", "block");
    // true and false, never 1 and 0
    auto const boolean = add(add(schema, "simpleType", "boolean"), "restriction");
    set(boolean, "base", "xs:token");
    for (auto const* value : {"true", "false"}) set(add(boolean, "enumeration"), "value", value);
}

} // namespace schema::detail_xml_schema

SHISAKU_INLINE std::string xml_schema() {
    using namespace schema::detail_xml_schema;
    pugi::xml_document xml;
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto root = xml.append_child("xs:schema");
    set(root, "xmlns:xs", "http://www.w3.org/2001/XMLSchema");
    set(root, "version", std::to_string(contract_version));
    set(add(root, "element", "document"), "type", describe::node_name<Document>.text);
    schema::for_each_node([&]<class T>() { define<T>(root); });
    add_groups(root);
    std::ostringstream text;
    xml.save(text, "  ", pugi::format_indent, pugi::encoding_utf8);
    return std::move(text).str();
}

} // namespace shisaku

#endif
