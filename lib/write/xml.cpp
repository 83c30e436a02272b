// Boost Software License 1.0
// A document as XML, by pugixml: `<document shisaku="1"><source><name>…</name>…</source>…</document>`.
#ifndef SHISAKU_LIB_WRITE_XML
#define SHISAKU_LIB_WRITE_XML

#include "lib/tree/describe.hpp"
#include "lib/write/xml_text.hpp"
#include <shisaku/config.hpp>
#include <shisaku/version.hpp>
#include <shisaku/write/xml.hpp>

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace shisaku {

namespace write {

/// Adds described nodes to a pugixml tree.
class XmlBuilder {
public:
    explicit XmlBuilder(Document const& document) : document_(document) {}

    /// Adds `value` as an element `name` of `parent`; an unknown value adds nothing.
    template <class T>
    void add(pugi::xml_node parent, char const* name, T const& value) {
        if constexpr (describe::is_optional<T>) {
            if (value) add(parent, name, *value);
        } else {
            fill(parent.append_child(name), value);
        }
    }

    template <class T>
    void fill(pugi::xml_node element, T const& value) {
        if constexpr (std::is_same_v<T, bool>) {
            add_text(element, value ? "true" : "false");
        } else if constexpr (std::is_enum_v<T>) {
            add_text(element, describe::enum_name(value).text);
        } else if constexpr (std::is_integral_v<T>) {
            element.text().set(
                static_cast<std::conditional_t<std::is_unsigned_v<T>, unsigned long long, long long>>(value));
        } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
            add_text(element, value);
        } else if constexpr (describe::is_vector<T>) {
            for (auto const& entry : value) add_entry(element, entry);
        } else if constexpr (std::is_same_v<T, Span>) {
            // four numbers on every node: attributes keep them out of the way
            describe::for_each_member(value, [&](describe::Name name, std::uint32_t number) {
                element.append_attribute(name.text.data()).set_value(number);
            });
        } else {
            static_assert(describe::is_described<T>, "a node of the model without a description");
            describe::for_each_member(
                value, [&](describe::Name name, auto const& member) { add(element, name.text.data(), member); });
        }
    }

private:
    /// Adds the entry of a list: an element that says what it is.
    template <class T>
    void add_entry(pugi::xml_node list, T const& entry) {
        if constexpr (std::is_same_v<T, Block>) {
            std::visit([&](auto const& block) { add_entry(list, block); }, entry);
        } else if constexpr (std::is_same_v<T, Node>) {
            std::visit([&](auto const& node) { add_entry(list, node); }, entry.value);
        } else if constexpr (std::is_same_v<T, CardRef>) {
            add_entry(list, document_.cards[entry.index]);
        } else {
            add(list, describe::entry_name<T>().data(), entry);
        }
    }

    void add_text(pugi::xml_node element, std::string_view text) {
        if (find_unfit(text) != text.size()) {
            repaired_.clear();
            for (std::size_t at = 0; at < text.size();) {
                std::size_t const stop = find_unfit(text, at);
                repaired_.append(text.substr(at, stop - at));
                if (stop == text.size()) break;
                repaired_.append("\xEF\xBF\xBD");
                at = stop + (text[stop] == '\xEF' ? 3 : 1);
            }
            text = repaired_;
        }
        element.append_child(pugi::node_pcdata).set_value(text.data(), text.size());
    }

    Document const& document_;
    std::string repaired_;
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
