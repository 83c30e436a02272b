// Boost Software License 1.0
// Text to physical lines and their pieces: `目的\tA\t概要\tB` is four.
#ifndef SHISAKU_LIB_LINES_SCANNER
#define SHISAKU_LIB_LINES_SCANNER

#include "lib/lines/gutters.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>
#include <shisaku/lines/markup.hpp>
#include <shisaku/lines/scanner.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace shisaku::lines {

SHISAKU_INLINE Scanner::Scanner(std::string_view text) : text_(text), gutters_(has_gutters(text)) {}

namespace detail_scanner {

/// A form feed ends a line too: pdftotext puts it in front of a page's first line.
inline bool ends_line(char c) { return c == '\n' || c == '\r' || c == '\f'; }

/// Where the line that `at` is part of ends.
inline std::size_t line_end(std::string_view text, std::size_t at) {
    // eight bytes at a time are looked at for one that may end it; the first is told by the lowest bit that is left
    constexpr std::uint64_t ones = 0x0101010101010101, high = 0x80 * ones;
    while (std::endian::native == std::endian::little && at + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        std::uint64_t const low = (word - ('\r' + 1) * ones) & ~word & high;
        if (low == 0) {
            at += 8;
            continue;
        }
        at += static_cast<std::size_t>(std::countr_zero(low)) / 8;
        if (ends_line(text[at])) return at;
        ++at;
    }
    while (at < text.size() && !ends_line(text[at])) ++at;
    return at;
}

} // namespace detail_scanner

SHISAKU_INLINE bool Scanner::next() {
    page_break_ = false;
    line_.clear();
    pieces_.clear();
    while (at_ < text_.size() && text_[at_] == '\f') {
        page_break_ = true;
        ++at_;
    }
    if (at_ >= text_.size()) return false;
    ++number_;
    std::size_t const end = detail_scanner::line_end(text_, at_);
    begin_ = static_cast<std::uint32_t>(at_);
    end_ = static_cast<std::uint32_t>(end);
    line_.append(text_.substr(at_, end - at_), static_cast<std::uint32_t>(at_));
    at_ = end;
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n' && (at_ == end || text_[at_ - 1] == '\r')) ++at_;
    cut();
    return true;
}

SHISAKU_INLINE std::uint32_t Scanner::end_offset(std::uint32_t at) const noexcept {
    if (at == 0) return line_.empty() ? end_ : line_.offset(0);
    // behind the code point itself: a mark that was taken out behind it is not its own
    return static_cast<std::uint32_t>(chars::end_of_code_point(text_.substr(0, end_), line_.offset(at - 1)));
}

namespace detail_scanner {

inline bool is_break(char32_t c) { return c >= item_break && c <= heading_break; }

/// How the piece behind a break is set off.
inline tokens::Break set_off_by(char32_t c) {
    switch (c) {
    case row_break: return tokens::Break::row;
    case cell_break:
    case U'\t': return tokens::Break::cell;
    default: return tokens::Break::item;
    }
}

} // namespace detail_scanner

/// HTML may set a line for each tag: what a row or cell holds stands below the tag that opens it.
SHISAKU_INLINE void Scanner::carry_over(tokens::Break before, bool nothing_since) {
    auto const chars = line_.chars();
    in_markup_ = false;
    carried_ = tokens::Break::line;
    if (!line_.marks) return;
    std::string_view const source = text_.substr(begin_, end_ - begin_);
    std::size_t const tag = source.rfind('<');
    if (tag == source.npos) return;
    bool const of_table = chars.find(row_break) != chars.npos || chars.find(cell_break) != chars.npos;
    bool const of_block = std::any_of(chars.begin(), chars.end(), detail_scanner::is_break) && !of_table;
    in_markup_ = pieces_.empty() && !of_block;
    bool const opens = source.substr(tag, 2) != "</";
    if (of_table && opens && nothing_since) carried_ = before;
}

/// The piece `[begin, end)` without white space and Markdown's marks around it.
SHISAKU_INLINE Piece Scanner::piece_of(std::uint32_t begin, std::uint32_t end, tokens::Break before) const {
    auto const chars = line_.chars();
    Piece piece;
    piece.before = before;
    piece.begin = begin;
    piece.end = end;
    while (piece.begin < end && chars[piece.begin] == U' ') ++piece.begin;
    piece.indent = static_cast<std::uint8_t>(std::min<std::uint32_t>(piece.begin - begin, 255));
    while (piece.end > piece.begin && chars[piece.end - 1] == U' ') --piece.end;
    piece.trailing = piece.end < end;
    if (piece.end - piece.begin < 2) return piece;
    if (chars[piece.begin] == U'#' && before == tokens::Break::line) {
        while (piece.begin < piece.end && chars[piece.begin] == U'#') {
            ++piece.begin;
            ++piece.heading;
        }
        while (piece.begin < piece.end && chars[piece.begin] == U' ') ++piece.begin;
    }
    // the line's own hyphen, not a folded dash: 「－ 事業」 is a mark of the document
    if (piece.end - piece.begin >= 2 && chars[piece.begin] == U'-' && chars[piece.begin + 1] == U' ' &&
        text_[line_.offset(piece.begin)] == '-') {
        piece.dash = true;
        piece.begin += 2;
        while (piece.begin < piece.end && chars[piece.begin] == U' ') ++piece.begin;
    }
    return piece;
}

SHISAKU_INLINE void Scanner::cut() {
    using tokens::Break;
    take_markup_out(line_);
    auto const chars = line_.chars();
    auto const size = static_cast<std::uint32_t>(chars.size());
    if (!line_.tabs && !line_.marks && !gutters_) { // most lines are one piece
        if (Piece const piece = piece_of(0, size, carried_); piece.begin < piece.end) pieces_.push_back(piece);
        in_markup_ = false;
        carried_ = Break::line;
        return;
    }
    bool const cells = line_.tabs || (line_.marks && chars.find(cell_break) != chars.npos);

    Break before = carried_;
    bool nothing_since = false, apart = false, heading = false;
    bool entry = false; // <li> is what "- " is in Markdown
    for (std::uint32_t begin = 0; begin <= size;) {
        auto const text_begin =
            static_cast<std::uint32_t>(std::min(chars.find_first_not_of(U' ', begin), chars.size()));
        std::uint32_t end = begin;
        auto const at_gutter = [&] { return gutters_ && end > text_begin && is_gutter(line_, end); };
        while (end < size && chars[end] != U'\t' && !detail_scanner::is_break(chars[end]) && !at_gutter()) ++end;

        Piece piece = piece_of(begin, end, before);
        piece.dash |= entry;
        piece.apart = apart;
        piece.heading = static_cast<std::uint8_t>(piece.heading + (heading ? 1 : 0));
        // an empty cell holds its column; an empty line, item or row is nothing
        bool const cell = cells && (before == Break::cell || (end < size && chars[end] == U'\t'));
        nothing_since = piece.begin == piece.end;
        if (!nothing_since || cell) pieces_.push_back(piece);
        if (end >= size) break;
        char32_t const c = chars[end];
        Break const next = c == U' ' ? Break::cell : detail_scanner::set_off_by(c);
        // a break of a higher kind is not undone by the lower one that follows it: <tr><td>; a block that begins a
        // line is a line, but for one in the first cell of a row
        bool const stays = nothing_since && !cell &&
                           (before == Break::row || (before == Break::line && next == Break::item && !cells));
        if (!stays) before = next;
        apart = before == Break::line && (c == item_break || c == heading_break);
        heading = c == heading_break;
        entry = c == entry_break;
        begin = end + 1;
        if (c != U' ') continue;
        begin = static_cast<std::uint32_t>(std::min(chars.find_first_not_of(U' ', begin), chars.size()));
        if (begin == size) break; // white space at the end of the line
    }
    // a line of empty cells only is a blank line
    if (std::all_of(pieces_.begin(), pieces_.end(), [](Piece const& p) { return p.begin == p.end; })) pieces_.clear();
    carry_over(before, nothing_since);
}

} // namespace shisaku::lines

#endif
