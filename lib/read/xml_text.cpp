// Boost Software License 1.0
// The five entities of XML and its numbers: `&lt;`, `&#26045;`, `&#x65BD;`.
#ifndef SHISAKU_LIB_READ_XML_TEXT
#define SHISAKU_LIB_READ_XML_TEXT

#include "lib/read/xml_text.hpp"
#include "lib/read/input.hpp"
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <utility>

namespace shisaku::read {

namespace detail_xml_text {

/// The character of a reference without `&` and `;`, or 0.
inline char32_t character(std::string_view reference) {
    constexpr std::array<std::pair<std::string_view, char32_t>, 5> names{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (auto const& [name, c] : names)
        if (reference == name) return c;
    if (!reference.starts_with('#')) return 0;
    reference.remove_prefix(1);
    bool const hexadecimal = reference.starts_with('x');
    if (hexadecimal) reference.remove_prefix(1);
    std::uint32_t c = 0;
    auto const [end, error] =
        std::from_chars(reference.data(), reference.data() + reference.size(), c, hexadecimal ? 16 : 10);
    if (error != std::errc{} || end != reference.data() + reference.size()) return 0;
    bool const held = c >= 0x20 ? c < 0xD800 || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000)
                                : c == '\t' || c == '\n' || c == '\r';
    return held ? static_cast<char32_t>(c) : 0;
}

} // namespace detail_xml_text

SHISAKU_INLINE std::size_t append_unescaped(std::string& out, std::string_view raw) {
    for (std::size_t at = 0;;) {
        auto const mark = raw.find('&', at);
        out += raw.substr(at, mark - at);
        if (mark == raw.npos) return mark;
        auto const end = raw.find(';', mark);
        char32_t const c = end == raw.npos ? U'\0' : detail_xml_text::character(raw.substr(mark + 1, end - mark - 1));
        if (c == 0) return mark;
        utf8::append(c, out);
        at = end + 1;
    }
}

SHISAKU_INLINE void expect_utf8_declared(std::string_view xml) {
    if (!xml.starts_with("<?xml")) return;
    auto const declaration = xml.substr(0, xml.find("?>"));
    auto const key = declaration.find("encoding");
    auto const quote = declaration.find_first_of("\"'", key);
    if (key == xml.npos || quote == xml.npos) return;
    auto const rest = declaration.substr(quote + 1);
    std::string name(rest.substr(0, rest.find(declaration[quote])));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    if (name != "UTF-8" && name != "US-ASCII")
        throw Failure{quote + 1, "only UTF-8 is read, and this is declared to be " + shown(name)};
}

} // namespace shisaku::read

#endif
