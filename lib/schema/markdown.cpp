// Boost Software License 1.0
// A table a node: `| yen | 金額 | integer or null | … | 3.9億円 | 390000000 |`.
#ifndef SHISAKU_LIB_SCHEMA_MARKDOWN
#define SHISAKU_LIB_SCHEMA_MARKDOWN

#include "lib/schema/markdown.hpp"
#include "lib/schema/nodes.hpp"
#include <shisaku/config.hpp>

#include <string>
#include <type_traits>

namespace shisaku::schema {

namespace detail_markdown {

/// `[office](#office)`.
inline std::string link(std::string_view name) {
    return std::string("[").append(name).append("](#").append(name).append(")");
}

/// What a value is, in words.
template <class T>
std::string type_of() {
    if constexpr (describe::is_optional<T>) {
        return type_of<typename T::value_type>() + " or null";
    } else if constexpr (describe::is_vector<T>) {
        return "list of " + type_of<typename T::value_type>();
    } else if constexpr (std::is_same_v<T, bool>) {
        return "boolean";
    } else if constexpr (std::is_enum_v<T>) {
        std::string words;
        for (auto const& name : describe::enum_names<T>)
            words.append(words.empty() ? "`" : " · `").append(name.text).append("`");
        return words;
    } else if constexpr (std::is_integral_v<T>) {
        return "integer";
    } else if constexpr (describe::is_text<T>) {
        return "string";
    } else if constexpr (std::is_same_v<T, Block>) {
        return "[block](#blocks)";
    } else if constexpr (std::is_same_v<T, Node>) {
        return link("section") + ", " + link("card") + " or [block](#blocks)";
    } else {
        return link(describe::node_name<T>.text);
    }
}

/// An example as code, a bar in it kept from ending the cell.
inline std::string code(std::string_view text) {
    if (text.empty()) return {};
    std::string out = "`";
    for (char const c : text) out.append(c == '|' ? "\\|" : std::string(1, c));
    return out + "`";
}

} // namespace detail_markdown

SHISAKU_INLINE std::string fields_markdown() {
    using namespace detail_markdown;
    std::string out = R"(# Fields

Every key of the JSON and element of the XML, in the order in which they are written. Generated from `lib/schema/field_table.hpp`; `SHISAKU_UPDATE=1 build/dev/tests/shisaku-tests` writes it again.

## Blocks
)";
    for_each_block_name([&](std::string_view name) { out += "- " + link(name) + "\n"; });
    out +=
        "\nIn JSON a block has a `type` that is its name, a section the type `section`; in XML it is an element of that name. "
        "A document's first key, in XML its attribute, is `shisaku`: the version of the output contract.\n";
    for_each_node([&]<class T>() {
        out.append("\n## ").append(describe::node_name<T>.text).append("\n");
        out.append(about<T>.term).append(": ").append(about<T>.says).append(".\n\n");
        out += "| name | 日本語 | type | what it says | as printed | value |\n| --- | --- | --- | --- | --- | --- |\n";
        for_each_field<T>([&]<class Member>(Field const& row, Member const&) {
            out.append("| `").append(row.name).append("` | ").append(row.term).append(" | ");
            out.append(type_of<Member>()).append(" | ").append(row.says).append(" | ");
            out.append(row.printed).append(row.printed.empty() ? "| " : " | ");
            out.append(code(row.value)).append(row.value.empty() ? "|\n" : " |\n");
        });
    });
    return out;
}

} // namespace shisaku::schema

#endif
