// Boost Software License 1.0
// A table of contents over tokens: headings and entries that end with a page, `- 過疎対策の推進…… 44`, `[1] …\t4`.
#pragma once

#include "grammars/tree/token.hpp"

namespace shisaku::grammar::contents {

using tokens::Break;
using tokens::Kind;
using tokens::Marker;
using tokens::Token;

inline bool begins_line(Token const& t) { return t.before == Break::line; }
/// `…………… 84` or `… 84` at the end of the line.
inline bool ends_with_page(Token const& t) { return begins_line(t) && t.page() != 0; }
/// `4` alone in the last cell of a row.
inline bool is_page_cell(Token const& t) {
    return t.before == Break::cell && t.kind == Kind::text && t.number == 0 && t.page() != 0;
}
/// A line that may be the first half of a wrapped entry.
inline bool is_half_entry(Token const& t) {
    return begins_line(t) && t.page() == 0 &&
           (t.dash || t.marker == Marker::bracket || t.marker == Marker::dot || t.kind == Kind::text);
}
/// The second half: right below, no mark of its own.
inline bool is_rest_of_entry(Token const& t) {
    return ends_with_page(t) && t.gap == 0 && !t.dash && (t.kind == Kind::text || t.kind == Kind::bracketed);
}
/// `1. 分野横断的な施策の推進`, `○ 人の流れをつくる`: a title without a page.
inline bool is_heading(Token const& t) {
    if (!begins_line(t) || t.page() != 0 || t.dash || t.kind != Kind::marked || t.text.empty()) return false;
    return t.marker <= Marker::paren || t.marker == Marker::circle || t.marker == Marker::square;
}

inline x3::rule<struct entry_class, token_range> const entry = "contents_entry";
inline x3::rule<struct heading_class, token_range> const heading = "contents_heading";
inline x3::rule<struct running_title_class, token_range> const running_title = "contents_running_title";

inline auto const entry_def = x3::raw[(tok_if(is_half_entry) >> tok_if(is_page_cell)) |
                                      (tok_if(is_half_entry) >> tok_if(is_rest_of_entry)) | tok_if(ends_with_page)];
inline auto const heading_def = x3::raw[tok_if(is_heading)];
// a page of the contents repeats the document's title and 目次
inline auto const running_title_def =
    x3::raw[tok_if([](Token const& t) {
                return begins_line(t) && t.page() == 0 && t.last == U'次' && t.kind != Kind::marked;
            }) |
            tok(Kind::page_number) | tok(Kind::running) | tok(Kind::rule)];

BOOST_SPIRIT_DEFINE(entry, heading, running_title)

} // namespace shisaku::grammar::contents
