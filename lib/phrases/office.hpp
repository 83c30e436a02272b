// Boost Software License 1.0
// Offices as typed values.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/office.hpp>

#include <optional>
#include <vector>

namespace shisaku::phrases {

/// Reads an office list, in a bracket or not, lines joined by line feeds. An office without a ministry is of the
/// ministry before it, one without a bureau of the bureau before it.
std::vector<Office> read_offices(tree::Reader const& reader, chars::Folded const& phrase, std::uint32_t line);

/// Gives an office without a ministry that of the office before it, and its bureau where it has none.
void inherit(Office& office, Office const& before);

/// True where a text is an office's name: it ends as one does.
bool is_office(std::u32string_view folded);
/// True where it names a room of a division, with neither ministry nor bureau: it goes on with the line before it.
bool is_room(std::u32string_view folded);
/// True where it begins with a ministry or names a bureau.
bool names_bureau(std::u32string_view folded);
/// True where it is a bracket of offices: `（総務省…課、…）`, closed or not.
bool is_office_list(std::u32string_view folded);

} // namespace shisaku::phrases
