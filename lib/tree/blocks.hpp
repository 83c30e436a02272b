// Boost Software License 1.0
// Running text of any family as blocks: paragraphs, lists, tables, notes, headings.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/block.hpp>

#include <vector>

namespace shisaku::tree {

/// Reads tokens as blocks. Furniture is passed over, `-` alone gives nothing, every other token has its place.
std::vector<Block> read_blocks(Reader const& reader, Tokens tokens);

/// Reads one stretch of text as a paragraph (a value on its label's line).
Block read_paragraph(Reader const& reader, Token const& token, Range text);

using tokens::is_furniture;

/// True for the first token of a table row of two cells or more.
inline bool is_row(Token const* at, Token const* last) {
    return at->before != Break::cell && at + 1 != last && at[1].before == Break::cell;
}

/// One past the last token of the row or line that begins at `at`.
inline Token const* row_end(Token const* at, Token const* last) {
    do ++at;
    while (at != last && at->before == Break::cell);
    return at;
}

} // namespace shisaku::tree
