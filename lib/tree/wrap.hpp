// Boost Software License 1.0
// Undoing hard wraps: which lines go on in the next.
#pragma once

#include "lib/tree/reader.hpp"

#include <cstdint>
#include <optional>

namespace shisaku::tree {

/// How wide a column's full lines are, measured on the lines themselves; 0 where too few were seen.
class ColumnWidth {
public:
    /// Counts a line of the column.
    void add(std::uint32_t width);
    /// Width of the column's full lines: the widest that several lines reach.
    [[nodiscard]] std::uint32_t full() const;

private:
    static constexpr std::uint32_t most = 256;
    std::uint32_t counts_[most + 1] = {};
    std::uint32_t lines_ = 0;
    mutable std::optional<std::uint32_t> full_; ///< asked for by every card, told by all lines
};

/// True when the text of a line goes on in the next line of a column of `full` columns: white space behind a line
/// ends it more surely than its width; a bracket that is open ends with no line.
/// `next` is the code point that begins the next line: one that begins no phrase lets a line be shorter.
bool goes_on(Token const& line, std::uint32_t full, int open_brackets, char32_t next = 0);

} // namespace shisaku::tree
