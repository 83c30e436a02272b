// Boost Software License 1.0
// Markdown and HTML marks: out of what is matched, out of what is read. `**目的**<br>` → `目的`
#ifndef SHISAKU_LIB_LINES_MARKUP
#define SHISAKU_LIB_LINES_MARKUP

#include "grammars/phrases/html_tag.hpp"
#include "lib/lines/plain.hpp"
#include <shisaku/config.hpp>
#include <shisaku/lines/markup.hpp>

#include <algorithm>
#include <array>

namespace shisaku::lines {

namespace detail_markup {

/// The code point that a tag leaves behind: a break, or 0 for nothing.
inline char32_t trace(grammar::HtmlTag const& tag) {
    switch (tag.effect) {
    case lexicon::TagEffect::item: return item_break;
    case lexicon::TagEffect::entry: return tag.closing ? item_break : entry_break;
    // a row ends where the next begins, a cell likewise: closing tags leave nothing
    case lexicon::TagEffect::heading: return tag.closing ? item_break : heading_break;
    case lexicon::TagEffect::row: return row_break;
    case lexicon::TagEffect::cell: return tag.closing ? 0 : cell_break;
    case lexicon::TagEffect::none: break;
    }
    return 0;
}

/// True for a Markdown pipe row: `| a | b |`.
inline bool is_pipe_row(std::u32string_view chars) {
    auto const first = chars.find_first_not_of(U" \t");
    if (first == chars.npos || chars[first] != U'|') return false;
    return chars.find(U'|', first + 1) != chars.npos;
}

using detail_plain::block, detail_plain::holds_special, detail_plain::may_be_left_out;

inline constexpr std::array<bool, 256> begins_special = [] {
    std::array<bool, 256> table{};
    for (unsigned const c : {0x2Au, 0x3Cu, 0xC2u, 0xE2u, 0xEFu}) table[c] = true;
    return table;
}();

/// The next place from `at` on where what is left out may begin, or the end.
inline std::size_t next_special(std::string_view utf8, std::size_t at) {
    std::size_t const size = utf8.size();
    while (at + block < size && !holds_special(utf8.data() + at)) at += block;
    // what is left may overlap what was looked at
    if (at + block >= size && size > block && !holds_special(utf8.data() + size - block - 1)) return size;
    for (; at + 1 < size; ++at)
        if (begins_special[static_cast<unsigned char>(utf8[at])] && may_be_left_out(utf8[at], utf8[at + 1])) return at;
    return size;
}

} // namespace detail_markup

SHISAKU_INLINE void take_markup_out(chars::Folded& line, std::size_t from) {
    if (!line.marks) return;
    auto const chars = line.chars();
    bool const pipes = detail_markup::is_pipe_row(chars.substr(from));

    std::size_t to = from;
    auto keep = [&](char32_t c, std::size_t i) { line.put(to++, c, i); };
    bool row_begun = false;
    for (std::size_t i = from; i < chars.size();) {
        char32_t const c = chars[i];
        if (c == U'<') {
            grammar::HtmlTag tag;
            grammar::char_iterator first = chars.data() + i;
            if (grammar::x3::parse(first, chars.data() + chars.size(), grammar::html_tag, tag)) {
                if (char32_t const left = detail_markup::trace(tag)) keep(left, i);
                i = static_cast<std::size_t>(first - chars.data());
                continue;
            }
        } else if (c == U'*' && i + 1 < chars.size() && chars[i + 1] == U'*') {
            i += 2;
            continue;
        } else if (c == U'|' && pipes) {
            // the bar at the end of a row closes its last cell
            bool const closes = row_begun && chars.find_first_not_of(U" \t", i + 1) == chars.npos;
            if (!closes) keep(row_begun ? cell_break : row_break, i);
            row_begun = true;
            ++i;
            continue;
        }
        keep(c, i++);
    }
    line.truncate(to);
}

SHISAKU_INLINE void append_plain(std::string& out, std::string_view utf8) {
    std::size_t from = 0;
    for (std::size_t i = 0; (i = detail_markup::next_special(utf8, i)) < utf8.size();) {
        std::size_t skip = 0;
        if (utf8[i] == '*') {
            if (utf8.substr(i, 2) == "**") skip = 2;
        } else if (utf8[i] == '<') {
            // a tag is ASCII up to its end; long ones are not worth more than this window
            std::array<char32_t, 176> window{};
            std::size_t size = 0;
            while (size < window.size() && i + size < utf8.size()) {
                auto const byte = static_cast<unsigned char>(utf8[i + size]);
                window[size++] = byte < 0x80 ? byte : 0xFFFD;
                if (byte == '>') break;
            }
            grammar::HtmlTag tag;
            grammar::char_iterator first = window.data();
            if (grammar::x3::parse(first, grammar::char_iterator(window.data() + size), grammar::html_tag, tag))
                skip = static_cast<std::size_t>(first - window.data());
        } else if (auto const two = utf8.substr(i, 2); two == "\xC2\xAD") {
            skip = 2;
        } else if (auto const three = utf8.substr(i, 3); three == "\xEF\xBB\xBF" || three == "\xE2\x81\xA0" ||
                                                         (three >= "\xE2\x80\x8B" && three <= "\xE2\x80\x8F")) {
            skip = 3;
        }
        if (skip == 0) {
            ++i;
            continue;
        }
        out.append(utf8, from, i - from);
        i += skip;
        from = i;
    }
    out.append(utf8, from, utf8.size() - from);
}

} // namespace shisaku::lines

#endif
