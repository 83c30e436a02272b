// Boost Software License 1.0
// Diagnostics for a terminal: `sheet.txt:12:1: warning: a sheet without 施策名 [missing-name]`.
#ifndef SHISAKU_LIB_WRITE_DIAGNOSTICS
#define SHISAKU_LIB_WRITE_DIAGNOSTICS

#include "lib/tree/describe.hpp"
#include "lib/write/terminal.hpp"
#include <shisaku/config.hpp>
#include <shisaku/write/diagnostics.hpp>

#include <utf8.h>

#include <algorithm>
#include <cstddef>
#include <string>

namespace shisaku {

namespace write::detail_diagnostics {

/// A place in a text, by its line.
struct Place {
    std::size_t at = 0;
    std::size_t line = 0;   ///< where the line begins
    std::size_t column = 1; ///< code points from there, from 1
};

/// Finds places. Going forward costs what lies between them, so that a line of megabytes is read once.
class Places {
public:
    explicit Places(std::string_view text) : text_(text) {}

    Place const& find(std::size_t at) {
        at = std::min(at, text_.size());
        if (at < last_.at) last_ = {};
        std::size_t const between = at - last_.at;
        auto const line_end = text_.substr(last_.at, between).find_last_of("\n\r\f");
        std::size_t from = last_.at;
        if (line_end != text_.npos) {
            from = last_.line = last_.at + line_end + 1;
            last_.column = 1;
        }
        last_.column += static_cast<std::size_t>(utf8::unchecked::distance(text_.data() + from, text_.data() + at));
        last_.at = at;
        return last_;
    }

private:
    std::string_view text_;
    Place last_;
};

/// What is drawn below a message: the line around a place, and the caret's column.
struct Excerpt {
    std::string line;
    std::size_t indent = 0;
};

inline Excerpt excerpt(std::string_view text, Place const& place) {
    constexpr std::size_t window = 120; // bytes before and after the place: about 40 characters of Japanese
    auto const whole_character = [&](std::size_t at) {
        while (at < text.size() && at > place.line && (text[at] & '\xC0') == '\x80') --at;
        return at;
    };
    std::size_t const from = place.at - place.line > window ? whole_character(place.at - window) : place.line;
    auto const rest = text.substr(place.at, window + 1);
    std::size_t const line_end = rest.find_first_of("\n\r\f");
    bool const cut = line_end == rest.npos && rest.size() > window;
    std::size_t const to = cut ? whole_character(place.at + window) : place.at + std::min(line_end, rest.size());

    Excerpt result;
    if (from > place.line) {
        result.line = "…";
        result.indent = columns_of(U'…');
    }
    for (char const *at = text.data() + from, *const end = text.data() + to; at < end;) {
        bool const before = at < text.data() + place.at;
        auto const c = static_cast<char32_t>(utf8::unchecked::next(at));
        append_shown(result.line, c);
        if (before) result.indent += columns_of(c);
    }
    if (cut) result.line += "…";
    while (result.line.ends_with(' ')) result.line.pop_back();
    return result;
}

/// Byte of a source's text that byte `at` of its input became.
inline std::size_t text_offset(Source const& source, std::size_t at) {
    if (source.same_offsets()) return at;
    std::size_t low = 0, high = source.text().size();
    while (low < high) {
        std::size_t const middle = (low + high) / 2;
        if (source.input_offset(static_cast<std::uint32_t>(middle)) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

inline std::string_view hue(Severity severity) {
    switch (severity) {
    case Severity::error: return "1;31";
    case Severity::warning: return "1;35";
    case Severity::note: break;
    }
    return "1;36";
}

} // namespace write::detail_diagnostics

SHISAKU_INLINE void write_diagnostics(Document const& document, Source const& source, Sink const& sink, bool colour) {
    using namespace write::detail_diagnostics;
    Places places(source.text());
    for (Diagnostic const& diagnostic : document.diagnostics) {
        auto const& place = places.find(text_offset(source, diagnostic.span.begin));
        auto const shown = excerpt(source.text(), place);
        std::string out = source.name() == "-" ? "<stdin>" : source.name();
        out += ':' + std::to_string(std::max(diagnostic.span.line, 1u)) + ':' + std::to_string(place.column) + ": ";
        out += write::painted(describe::enum_name(diagnostic.severity).text, hue(diagnostic.severity), colour) + ": ";
        out += diagnostic.message;
        out.append(" [").append(describe::enum_name(diagnostic.code).text).append("]\n");
        if (!shown.line.empty()) {
            out.append(4, ' ').append(shown.line).append("\n");
            out.append(4 + shown.indent, ' ').append(write::painted("^", "1;32", colour)).append("\n");
        }
        sink(out);
    }
}

} // namespace shisaku

#endif
