// Boost Software License 1.0
// Whether a text was set in columns by spaces, as `pdftotext -layout` does.
#ifndef SHISAKU_LIB_LINES_GUTTERS
#define SHISAKU_LIB_LINES_GUTTERS

#include "lib/lines/gutters.hpp"
#include <shisaku/config.hpp>

namespace shisaku::lines {

SHISAKU_INLINE bool has_gutters(std::string_view text) {
    // a wide space or two may stand in any text; three lines of which are columns
    constexpr std::string_view wide = "   ";
    constexpr int habit = 3;
    int lines = 0;
    for (std::size_t at = text.find(wide); at != text.npos && lines < habit; at = text.find(wide, at)) {
        bool const behind_text = at > 0 && text[at - 1] != '\n' && text[at - 1] != '\f' && text[at - 1] != '\t';
        at = text.find_first_not_of(' ', at);
        if (at == text.npos) break;
        bool const before_text = text[at] != '\n' && text[at] != '\r' && text[at] != '\t';
        if (!behind_text || !before_text) continue;
        ++lines;
        at = text.find('\n', at);
        if (at == text.npos) break;
    }
    return lines >= habit;
}

} // namespace shisaku::lines

#endif
