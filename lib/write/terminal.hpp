// Boost Software License 1.0
// Text on a terminal: `施策` takes four columns, control marks none of their own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shisaku::write {

/// Columns that a character takes: two for wide ones, none for marks that combine.
std::size_t columns_of(char32_t c);
/// Columns that a text of valid UTF-8 takes.
std::size_t columns_of(std::string_view text);

/// Appends a character as a terminal may draw it: control and direction marks would draw on it themselves.
void append_shown(std::string& out, char32_t c);

/// A text cut to so many columns, `…` where something is missing, and blanks up to the last of them.
std::string fitted(std::string_view text, std::size_t columns);
/// The same with the blanks before it.
std::string fitted_right(std::string_view text, std::size_t columns);

/// A text in a colour of a terminal, `31` is red; as it is where `on` is false.
std::string painted(std::string_view text, std::string_view code, bool on);

} // namespace shisaku::write
