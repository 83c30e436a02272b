// Boost Software License 1.0
// Gutters: the runs of spaces that `pdftotext -layout` leaves between columns, `目的 里山を守る。    概要  作業道をつくる。`
#pragma once

#include <shisaku/chars/folded.hpp>

#include <cstdint>
#include <string_view>

namespace shisaku::lines {

/// True where a text was set in columns by spaces: lines that hold text on both sides of a wide run are its habit.
bool has_gutters(std::string_view text);

/// True where two spaces of one column each stand at `at` of a line: in a text with gutters, one of them.
inline bool is_gutter(chars::Folded const& line, std::uint32_t at) {
    auto const chars = line.chars();
    // an ideographic space, U+3000, is folded to a space but takes three bytes
    return at + 2 < chars.size() && chars[at] == U' ' && chars[at + 1] == U' ' &&
           line.offset(at + 2) - line.offset(at) == 2;
}

} // namespace shisaku::lines
