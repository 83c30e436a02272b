// Boost Software License 1.0
// Undoing hard wraps: a full line without white space behind it goes on in the next.
#ifndef SHISAKU_LIB_TREE_WRAP
#define SHISAKU_LIB_TREE_WRAP

#include "lib/tree/wrap.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::tree {

SHISAKU_INLINE void ColumnWidth::add(std::uint32_t width) {
    ++counts_[std::min(width, most)];
    ++lines_;
    full_.reset();
}

SHISAKU_INLINE std::uint32_t ColumnWidth::full() const {
    if (full_) return *full_;
    // a few lines stick out (a hanging 。 or bracket); the full width is where they gather
    std::uint32_t const wanted = std::max<std::uint32_t>(2, lines_ / 20);
    std::uint32_t seen = 0;
    for (std::uint32_t width = most; width > 0; --width) {
        seen += counts_[width];
        if (seen >= wanted) return *(full_ = width);
    }
    return *(full_ = 0);
}

SHISAKU_INLINE bool goes_on(Token const& line, std::uint32_t full, int open_brackets, char32_t next) {
    if (open_brackets > 0) return true;
    if (line.trailing) return false;
    // a character that may not begin a line takes its neighbour along: one wide character is left free
    // and Latin letters leave more; then the next line tells: no phrase begins with て or を
    std::uint32_t const slack = chars::is_hiragana(next) ? 8 : 2;
    return full == 0 || line.width + slack >= full;
}

} // namespace shisaku::tree

#endif
