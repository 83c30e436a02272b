// Boost Software License 1.0
// XML back to a document: `<document shisaku="1"><source>…</source>…</document>`, every element of it and no other.
#ifndef SHISAKU_LIB_READ_XML
#define SHISAKU_LIB_READ_XML

#include "lib/read/input.hpp"
#include "lib/read/members.hpp"
#include "lib/read/xml_text.hpp"
#include "lib/write/xml_text.hpp"
#include <shisaku/config.hpp>
#include <shisaku/read/xml.hpp>
#include <shisaku/version.hpp>

#include <pugixml.hpp>

#include <charconv>
#include <limits>
#include <new>
#include <string>
#include <type_traits>

namespace shisaku {

namespace read::detail_xml {

/// `/document/body/card[2]`, as XPath writes it; the number only where there are several.
inline std::string path_of(pugi::xml_node node, std::size_t steps = most_steps_told) {
    if (!node || node.type() == pugi::node_document) return {};
    if (steps == 0) return "…";
    std::string step = "/" + clipped(node.name());
    std::size_t before = 0;
    for (auto other = node.previous_sibling(node.name()); other; other = other.previous_sibling(node.name())) ++before;
    if (before > 0 || node.next_sibling(node.name())) step += "[" + std::to_string(before + 1) + "]";
    return path_of(node.parent(), steps - 1) + step;
}

/// Reads described nodes from elements.
class Reader {
public:
    explicit Reader(Document& document) : document_(document) {}

    void read_root(pugi::xml_document const& xml) {
        pugi::xml_node root;
        for (auto const node : xml.children()) {
            if (node.type() == pugi::node_doctype) fail(node, "a document type is not read");
            if (node.type() == pugi::node_element && !root)
                root = node;
            else if (node.type() == pugi::node_element || !is_space(node))
                fail(node, "nothing may stand beside the one element \"document\"");
        }
        if (root.name() != std::string_view("document")) fail(root, "expected the element \"document\"");
        std::string_view const version = root.attribute(describe::contract_key.text.data()).value();
        if (version != std::to_string(contract_version))
            fail(root, "expected the attribute shisaku=\"" + std::to_string(contract_version) +
                           "\": no other version of the output contract is read");
        expect_attributes(root, 1);
        read_members(document_, root);
    }

private:
    using Element = pugi::xml_node;

    [[noreturn]] static void fail(Element node, std::string const& message) {
        auto const element = node.type() == pugi::node_element ? node : node.parent();
        auto const path = path_of(element);
        auto const at = node.offset_debug();
        throw Failure{at < 0 ? 0 : static_cast<std::size_t>(at), path.empty() ? message : path + ": " + message};
    }
    static void expect_attributes(Element element, std::size_t count) {
        for (auto const attribute : element.attributes())
            if (count-- == 0) fail(element, "unknown attribute " + shown(attribute.name()));
    }
    static bool is_space(Element node) {
        // declarations and comments have no text; character data in a CDATA section is meant
        return node.type() == pugi::node_declaration ||
               (node.type() == pugi::node_pcdata &&
                std::string_view(node.value()).find_first_not_of(" \t\r\n") == std::string_view::npos);
    }

    /// Calls `f` for every element below `parent`, which holds nothing else.
    template <class F>
    void each(Element parent, F f) {
        if (++levels_ > most_levels) fail(parent, "more than " + std::to_string(most_levels) + " levels");
        for (auto const child : parent.children()) {
            if (child.type() == pugi::node_element)
                f(child);
            else if (!is_space(child))
                fail(child, "expected elements, found text " + shown(child.value()));
        }
        --levels_;
    }

    /// The text of an element that holds nothing else.
    static std::string text_of(Element element) {
        std::string out;
        for (auto const child : element.children()) {
            if (child.type() == pugi::node_element) fail(child, "expected text, found an element");
            std::string_view const raw = child.value();
            if (write::find_unfit(raw) != raw.size()) fail(child, "a character that XML cannot hold");
            if (child.type() == pugi::node_cdata)
                out += raw;
            else if (auto const wrong = append_unescaped(out, raw); wrong != raw.npos)
                fail(child,
                     "unknown entity or character " + shown(raw.substr(wrong, raw.find(';', wrong) - wrong + 1)));
        }
        return out;
    }
    /// The same for values in which space says nothing.
    static std::string word_of(Element element) {
        auto text = text_of(element);
        auto const begin = text.find_first_not_of(" \t\r\n");
        if (begin == text.npos) return {};
        return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
    }

    template <class T>
    void read(T& out, Element element) {
        if constexpr (describe::is_optional<T>) {
            read(out.emplace(), element);
        } else if constexpr (std::is_same_v<T, Span>) {
            read_span(out, element);
        } else {
            expect_attributes(element, 0);
            if constexpr (std::is_same_v<T, bool>) {
                auto const word = word_of(element);
                out = word == "true";
                if (!out && word != "false") fail(element, "expected true or false, found " + shown(word));
            } else if constexpr (std::is_enum_v<T>) {
                auto const word = word_of(element);
                auto const found = enum_value<T>(word);
                if (!found) fail(element, "expected " + enum_choices<T>() + ", found " + shown(word));
                out = *found;
            } else if constexpr (std::is_integral_v<T>) {
                out = integer<T>(word_of(element), element);
            } else if constexpr (describe::is_text<T>) {
                out = text_of(element);
            } else if constexpr (describe::is_vector<T>) {
                each(element, [&](Element entry) { read_entry(out.emplace_back(), entry); });
            } else {
                static_assert(describe::is_described<T>, "a node of the model without a description");
                read_members(out, element);
            }
        }
    }

    template <class T>
    static T integer(std::string_view word, Element element) {
        T value{};
        auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        bool const whole = end == word.data() + word.size() && !word.empty();
        if (whole && error == std::errc::result_out_of_range)
            fail(element, "expected an integer from " + std::to_string(std::numeric_limits<T>::min()) + " to " +
                              std::to_string(std::numeric_limits<T>::max()) + ", found " + shown(word));
        if (!whole || error != std::errc{}) fail(element, "expected an integer, found " + shown(word));
        return value;
    }

    void read_span(Span& span, Element element) {
        Members<Span> members(span);
        for (auto const attribute : element.attributes()) {
            auto const found = members.give(
                attribute.name(), [&](auto& number) { number = integer<std::uint32_t>(attribute.value(), element); });
            expect_once(found, attribute.name(), "attribute", element);
        }
        if (auto const missing = members.missing(true); !missing.empty())
            fail(element, "missing attribute \"" + std::string(missing) + "\"");
        each(element, [&](Element child) { fail(child, "unknown element"); });
    }

    template <class T>
    void read_members(T& node, Element element) {
        Members<T> members(node);
        each(element, [&](Element child) {
            auto const found = members.give(child.name(), [&](auto& member) { read(member, child); });
            expect_once(found, child.name(), "element", child);
        });
        if (auto const missing = members.missing(true); !missing.empty())
            fail(element, "missing element \"" + std::string(missing) + "\"");
    }

    template <class Found>
    static void expect_once(Found found, std::string_view name, std::string const& what, Element element) {
        if (found == Found::no) fail(element, "unknown " + what + " " + shown(name));
        if (found == Found::again) fail(element, "the same " + what + " again: " + shown(name));
    }

    /// Reads the entry of a list: an element that says what it is.
    template <class T>
    void read_entry(T& out, Element entry) {
        auto const reading = [&](auto& node) { read(node, entry); };
        if constexpr (std::is_same_v<T, Block>) {
            if (!emplace_block(out, entry.name(), reading)) fail(entry, "expected a block, as \"paragraph\"");
        } else if constexpr (std::is_same_v<T, Node>) {
            if (!emplace_node(document_, out, entry.name(), reading))
                fail(entry, "expected a section, a card or a block");
        } else {
            constexpr auto name = describe::entry_name<T>();
            if (entry.name() != name) fail(entry, "expected an element \"" + std::string(name) + "\"");
            read(out, entry);
        }
    }

    Document& document_;
    std::size_t levels_ = 0;
};

} // namespace read::detail_xml

SHISAKU_INLINE Result<Document> read_xml(std::string_view xml) {
    return read::guarded<Document>(xml, [](std::string_view text) {
        read::expect_utf8_declared(text);
        // escapes are left to us: an unknown one is told of; declared types and text outside are seen to be refused
        constexpr unsigned flags = pugi::parse_cdata | pugi::parse_eol | pugi::parse_ws_pcdata |
                                   pugi::parse_declaration | pugi::parse_doctype | pugi::parse_fragment;
        pugi::xml_document parsed;
        auto const result = parsed.load_buffer(text.data(), text.size(), flags, pugi::encoding_utf8);
        if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
        if (!result) throw read::Failure{static_cast<std::size_t>(result.offset), result.description()};
        Document document;
        read::detail_xml::Reader(document).read_root(parsed);
        return document;
    });
}

} // namespace shisaku

#endif
