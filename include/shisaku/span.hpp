// Boost Software License 1.0
#pragma once

#include <cstdint>

namespace shisaku {

/// Where something stands in the source: half-open byte range of the input as read, and its 1-based lines.
struct Span {
    std::uint32_t begin = 0;    ///< first byte
    std::uint32_t end = 0;      ///< one past the last byte
    std::uint32_t line = 0;     ///< 1-based line of the first byte
    std::uint32_t end_line = 0; ///< 1-based line of the last byte

    friend bool operator==(Span const&, Span const&) = default;
};

/// The smallest span that holds both; `a` stands before `b` or around it.
constexpr Span join(Span a, Span b) {
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end, a.line < b.line ? a.line : b.line,
            a.end_line > b.end_line ? a.end_line : b.end_line};
}

} // namespace shisaku
