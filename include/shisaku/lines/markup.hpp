// Boost Software License 1.0
#pragma once

#include <shisaku/chars/folded.hpp>

#include <string>
#include <string_view>

namespace shisaku::lines {

/// Code points that stand in a line's folded text where a mark was taken out that cuts it.
inline constexpr char32_t item_break = 0x01;
inline constexpr char32_t row_break = 0x02;
inline constexpr char32_t cell_break = 0x03;
inline constexpr char32_t entry_break = 0x04;   ///< like `item_break`; what follows is an entry of a list
inline constexpr char32_t heading_break = 0x05; ///< like `item_break`; what follows is a heading

/// Takes Markdown and HTML marks out of a line: `**`, `<b>` go without trace, `<li>`, `<tr>`, `<td>` and a pipe
/// table's `|` leave a break. What stands before code point `from` is left as it is.
void take_markup_out(chars::Folded& line, std::size_t from = 0);

/// Appends text of the source without its marks and invisible characters: what a reader reads.
void append_plain(std::string& out, std::string_view utf8);

} // namespace shisaku::lines
