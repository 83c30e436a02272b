// Boost Software License 1.0
// The text form by lines; `# …` and blank lines say nothing.
#ifndef SHISAKU_LIB_READ_TEXT_LINES
#define SHISAKU_LIB_READ_TEXT_LINES

#include "lib/read/text_lines.hpp"
#include "lib/read/input.hpp"
#include "lib/write/text_line.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <string>

namespace shisaku::read {

namespace detail_text_lines {

/// Takes the key, the mark and the value out of a line without its indent.
inline void take_apart(std::string_view content, TextLine& line) {
    std::size_t const end = std::min(content.find_first_of(" :"), content.size());
    line.key = content.substr(0, end);
    content.remove_prefix(end);
    if (content.starts_with(' ')) {
        content.remove_prefix(1);
        std::size_t const colon = std::min(find_unescaped(content, ':'), content.size());
        if (colon > 0) line.mark = content.substr(0, colon);
        content.remove_prefix(colon);
    }
    if (!content.starts_with(':')) return;
    content.remove_prefix(1);
    if (content.starts_with(' ')) content.remove_prefix(1);
    line.value = content;
}

} // namespace detail_text_lines

SHISAKU_INLINE std::size_t find_unescaped(std::string_view text, char wanted, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == wanted) return at;
        if (text[at] == '\\') ++at;
    }
    return text.npos;
}

SHISAKU_INLINE std::vector<TextLine> text_lines(std::string_view text) {
    std::vector<TextLine> lines;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        std::string_view content = text.substr(at, end - at);
        // what stands at a line's end unescaped, an editor put there
        content = content.substr(0, content.find_last_not_of(" \t\r") + 1);
        std::size_t const indent = std::min(content.find_first_not_of(' '), content.size());
        std::size_t const begin = at + indent;
        at = end + 1;
        content.remove_prefix(indent);
        if (content.empty() || content.front() == '#') continue;
        if (content.front() == '\t' || content.starts_with("\xE3\x80\x80"))
            throw Failure{begin, "a tab or a wide space in the indent: two spaces make a step"};
        if (indent % write::text_form_indent != 0) throw Failure{begin, "an odd indent: two spaces make a step"};
        TextLine& line = lines.emplace_back();
        line.at = begin;
        line.depth = indent / write::text_form_indent;
        detail_text_lines::take_apart(content, line);
        std::size_t const deepest = lines.size() > 1 ? lines[lines.size() - 2].depth + 1 : 0;
        if (line.depth > deepest) throw Failure{begin, "more than one step further in than the line above"};
        if (line.depth > most_levels) throw Failure{begin, "more than " + std::to_string(most_levels) + " levels"};
    }
    return lines;
}

} // namespace shisaku::read

#endif
