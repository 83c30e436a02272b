// Boost Software License 1.0
// Diagnostics for a terminal: `sheet.txt:12:1: warning: a sheet without 施策名 [missing-name]`.
#ifndef SHISAKU_LIB_WRITE_DIAGNOSTICS
#define SHISAKU_LIB_WRITE_DIAGNOSTICS

#include "lib/tree/describe.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>
#include <shisaku/write/diagnostics.hpp>

#include <utf8.h>

#include <algorithm>
#include <string>

namespace shisaku {

namespace write {

/// The line of a text around a place, cut to a window where it is long, and the place in it.
struct LineView {
    std::string_view line;   ///< what is shown
    std::size_t column = 1;  ///< of the place, in code points of the whole line
    std::size_t indent = 0;  ///< display columns before the place in what is shown
};

inline LineView line_at(std::string_view text, std::size_t at) {
    constexpr std::size_t window = 240; // bytes shown before and after the place
    at = std::min(at, text.size());
    std::size_t const before = at == 0 ? text.npos : text.rfind('\n', at - 1);
    std::size_t const begin = before == text.npos ? 0 : before + 1;
    std::size_t const end = std::min(text.find('\n', at), text.size());
    auto boundary = [&](std::size_t place) {
        while (place < text.size() && place > begin && (text[place] & '\xC0') == '\x80') --place;
        return place;
    };
    std::size_t const from = at - begin > window ? boundary(at - window) : begin;
    std::size_t to = end - at > window ? boundary(at + window) : end;
    while (to > from && (text[to - 1] == '\r' || text[to - 1] == ' ')) --to;
    LineView view{text.substr(from, to - from), 1, 0};
    view.column += static_cast<std::size_t>(utf8::unchecked::distance(text.data() + begin, text.data() + at));
    for (char const *p = text.data() + from, *stop = text.data() + at; p < stop;) {
        auto const c = static_cast<char32_t>(utf8::unchecked::next(p));
        view.indent += c == U'\t' ? 1u : static_cast<std::size_t>(chars::width(c));
    }
    return view;
}

/// Control characters would draw on the terminal themselves.
inline std::string shown(std::string_view line) {
    std::string text(line);
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    return text;
}

} // namespace write

SHISAKU_INLINE void write_diagnostics(Document const& document, Source const& source, Sink const& sink, bool colour) {
    std::string_view const text = source.text();
    auto paint = [&](std::string_view code) { return colour ? std::string(code) : std::string(); };
    for (Diagnostic const& diagnostic : document.diagnostics) {
        // spans count the bytes of the input; the line is shown from its text
        std::size_t at = diagnostic.span.begin;
        if (!source.same_offsets()) {
            std::size_t low = 0, high = text.size();
            while (low < high) {
                std::size_t const middle = (low + high) / 2;
                if (source.input_offset(static_cast<std::uint32_t>(middle)) < at) low = middle + 1;
                else high = middle;
            }
            at = low;
        }
        auto const view = write::line_at(text, at);
        char const* const hue = diagnostic.severity == Severity::error     ? "\x1B[1;31m"
                                : diagnostic.severity == Severity::warning ? "\x1B[1;35m"
                                                                           : "\x1B[1;36m";
        std::string out = source.name() == "-" ? "<stdin>" : source.name();
        out += ':' + std::to_string(diagnostic.span.line) + ':' + std::to_string(view.column) + ": ";
        out += paint(hue) + std::string(describe::enum_name(diagnostic.severity)) + paint("\x1B[0m") + ": ";
        out += diagnostic.message + " [" + std::string(describe::enum_name(diagnostic.code)) + "]\n";
        if (!view.line.empty()) {
            out += "    " + write::shown(view.line) + "\n    ";
            out.append(view.indent, ' ');
            out += paint("\x1B[1;32m") + "^" + paint("\x1B[0m") + "\n";
        }
        sink(out);
    }
}

} // namespace shisaku

#endif
