// Boost Software License 1.0
// Nodes as the text that a comparison sees: a list is its items' lines, `施策 ` and `施策` are the same.
#pragma once

#include <shisaku/tree/document.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku::comparison {

/// What a text is compared as: folded, without white space.
std::u32string key_of(std::string_view text);

/// Blocks as plain text, a line for each paragraph, item and row.
std::string plain(Block const& block);
std::string plain(std::vector<Block> const& blocks);

/// An entry of a list of a card as one line.
std::string plain(Text const& text);
std::string plain(std::optional<Text> const& text); ///< empty for none
std::string plain(SectionTitle const& title);
std::string plain(Office const& office);
std::string plain(Classification const& value);
std::string plain(Position const& value);
std::string plain(Initiative const& initiative);

/// Both texts from shortly before the first place where they part, on one line each.
std::array<std::string, 2> where_they_part(std::string_view before, std::string_view after);

} // namespace shisaku::comparison
