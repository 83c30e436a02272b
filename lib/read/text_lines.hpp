// Boost Software License 1.0
// The lines of the text form, taken apart: `  items ・: 苗木を植える` is depth 1, key, mark and value.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace shisaku::read {

/// A line as it stands: nothing is unescaped yet.
struct TextLine {
    std::size_t at = 0;    ///< byte of its key
    std::size_t depth = 0; ///< how far in it stands, in steps of two columns
    std::string_view key;
    std::optional<std::string_view> mark;  ///< between the key and its `:`
    std::optional<std::string_view> value; ///< behind the `:`
};

/// The lines of `text` that say something. Throws a failure for an indent that is none.
std::vector<TextLine> text_lines(std::string_view text);

/// Where the first `wanted` that no `\` stands before is in `text`, from `from` on; npos if nowhere.
std::size_t find_unescaped(std::string_view text, char wanted, std::size_t from = 0);

} // namespace shisaku::read
