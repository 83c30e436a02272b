// Boost Software License 1.0
// A line of the text form and its escapes: `  items ・: 苗木\sを植える`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace shisaku::write {

/// First line of a document in the text form.
inline constexpr std::string_view text_form_head = "shisaku 1";
/// Columns that a node's members stand further in.
inline constexpr std::size_t text_form_indent = 2;

/// Where a text stands decides what must be escaped in it.
enum class TextPlace {
    value, ///< to the line's end
    mark,  ///< to the next `:`
    cell,  ///< to the next `|`
};

/// Appends `text` so that it is one line, keeps the spaces at its ends, and does not end early.
void append_escaped(std::string& out, std::string_view text, TextPlace place);

/// Undoes it; nothing where a `\` stands before what it does not escape.
std::optional<std::string> unescaped(std::string_view escaped);

} // namespace shisaku::write
