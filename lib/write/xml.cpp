// Boost Software License 1.0
// A document as XML, by pugixml: `<document shisaku="1"><source><name>…</name>…</source>…</document>`.
#ifndef SHISAKU_LIB_WRITE_XML
#define SHISAKU_LIB_WRITE_XML

#include "lib/tree/describe.hpp"
#include <shisaku/config.hpp>
#include <shisaku/version.hpp>
#include <shisaku/write/xml.hpp>

#include <pugixml.hpp>

#include <string>
#include <type_traits>

namespace shisaku {

namespace write {

/// Text as XML can hold it: control characters and U+FFFE, U+FFFF become U+FFFD.
inline std::string xml_text(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        bool const control = byte < 0x20 && byte != '\t' && byte != '\n';
        bool const beyond = text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF";
        if (control || beyond) {
            result += "\xEF\xBF\xBD";
            if (beyond) i += 2;
        } else {
            result.push_back(text[i]);
        }
    }
    return result;
}

/// Adds described nodes to a pugixml tree.
class XmlBuilder {
public:
    explicit XmlBuilder(Document const& document) : document_(document) {}

    /// Adds `value` as an element `name` of `parent`; an unknown value adds nothing.
    template <class T>
    void add(pugi::xml_node parent, char const* name, T const& value) {
        if constexpr (describe::is_optional<T>) {
            if (value) add(parent, name, *value);
        } else if constexpr (std::is_same_v<T, Block>) {
            std::visit([&](auto const& b) { add(parent, describe::block_types[value.index()].data(), b); }, value);
        } else if constexpr (std::is_same_v<T, Node>) {
            std::visit([&](auto const& node) { add(parent, name, node); }, value.value);
        } else if constexpr (std::is_same_v<T, CardRef>) {
            add(parent, "card", document_.cards[value.index]);
        } else if constexpr (std::is_same_v<T, Span>) {
            // four numbers on every node: attributes keep them out of the way
            auto element = parent.append_child(name);
            describe::for_each_member(value, [&](std::string_view key, std::uint32_t n) {
                element.append_attribute(std::string(key).c_str()) = n;
            });
        } else {
            bool const section = std::is_same_v<T, Section>;
            fill(parent.append_child(section ? "section" : name), value);
        }
    }

    template <class T>
    void fill(pugi::xml_node element, T const& value) {
        if constexpr (std::is_same_v<T, bool>) {
            element.text().set(value);
        } else if constexpr (std::is_enum_v<T>) {
            element.text().set(std::string(describe::enum_name(value)).c_str());
        } else if constexpr (std::is_integral_v<T>) {
            element.text().set(static_cast<long long>(value));
        } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
            element.text().set(xml_text(value).c_str());
        } else if constexpr (describe::is_vector<T>) {
            for (auto const& item : value) add(element, "item", item);
        } else {
            describe::for_each_member(value, [&](std::string_view key, auto const& member) {
                add(element, std::string(key).c_str(), member);
            });
        }
    }

private:
    Document const& document_;
};

struct SinkXmlWriter : pugi::xml_writer {
    Sink const& sink;
    explicit SinkXmlWriter(Sink const& s) : sink(s) {}
    void write(void const* data, std::size_t size) override { sink({static_cast<char const*>(data), size}); }
};

} // namespace write

SHISAKU_INLINE void write_xml(Document const& document, Sink const& sink) {
    pugi::xml_document xml;
    auto declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    auto root = xml.append_child("document");
    root.append_attribute("shisaku") = contract_version;
    write::XmlBuilder(document).fill(root, document);
    write::SinkXmlWriter writer(sink);
    xml.save(writer, "  ", pugi::format_indent, pugi::encoding_utf8);
}

SHISAKU_INLINE std::string to_xml(Document const& document) {
    std::string text;
    write_xml(document, [&](std::string_view piece) { text.append(piece); });
    return text;
}

} // namespace shisaku

#endif
