// Boost Software License 1.0
// Outlines over tokens: `Ⅰ …`, `1 …`, `○… ☆…`, `■…`, and where a region of them begins.
#pragma once

#include "grammars/tree/token.hpp"

namespace shisaku::grammar::outline {

using tokens::Break;
using tokens::Kind;
using tokens::Marker;
using tokens::Token;

inline bool is_line(Token const& t) { return t.before == Break::line; }
using tokens::is_furniture;
/// `Ⅰ …`, `III …`: a part.
inline bool is_part(Token const& t) {
    return is_line(t) && !t.dash && t.kind == Kind::marked && t.marker == Marker::part && !t.text.empty() &&
           t.page() == 0;
}
/// `1 …`, `３ …`: an item.
inline bool is_item(Token const& t) {
    return is_line(t) && !t.dash && t.kind == Kind::marked && t.marker == Marker::decimal && t.last != U'。' &&
           t.page() == 0;
}
/// `○…`, `☆…`, `※…`, and `- …` where Markdown took the place of ○.
inline bool is_bullets(Token const& t) {
    if (!is_line(t) || t.page() != 0 || t.leaders) return false;
    if (t.dash) return t.kind == Kind::text || t.kind == Kind::marked || t.kind == Kind::bracketed;
    return t.kind == Kind::marked &&
           (t.marker == Marker::circle || t.marker == Marker::star || t.marker == Marker::note);
}
/// `■…`: an aim or a sub-heading.
inline bool is_square(Token const& t) { return is_line(t) && t.kind == Kind::marked && t.marker == Marker::square; }
inline bool is_legend(Token const& t) { return is_line(t) && t.kind == Kind::legend; }
inline bool is_text(Token const& t) {
    return is_line(t) && !t.dash && (t.kind == Kind::text || t.kind == Kind::bracketed);
}
/// A line that goes on with the one right above it.
inline bool is_rest(Token const& t) { return is_text(t) && t.gap == 0; }
inline bool is_date(Token const& t) { return is_line(t) && t.kind == Kind::date; }

inline x3::rule<struct outline_item_class> const item = "outline_item";
inline x3::rule<struct outline_start_class> const start = "outline_start";
inline x3::rule<struct outline_scattered_class> const scattered_start = "outline_scattered";

inline auto const furniture = x3::omit[*tok_if(is_furniture)];
inline auto const rest = x3::omit[*tok_if(is_rest)];
/// An item and at least one line of bullets.
inline auto const item_def =
    x3::omit[tok_if(is_item)] >> rest >> furniture >> x3::omit[+(tok_if(is_bullets) >> rest >> furniture)];
inline auto const filler = x3::omit[tok_if(is_part) | tok_if(is_legend) | tok_if(is_square) | tok_if(is_date) |
                                    tok_if(is_text) | tok_if(is_furniture)] >>
                           rest;
/// The next item, a few lines on.
inline auto const next = x3::omit[x3::repeat(0, 4)[filler - item]] >> item;
// a legend or a part near the first items proves an outline; the look-ahead is bounded
inline auto const start_def = (x3::repeat(0, 12)[filler - item] >> item >> x3::repeat(0, 8)[filler - item] >> item);

/// A heading without its bullets or bullets without their heading: columns that the PDF gave in pieces.
inline auto const piece = filler | (x3::omit[tok_if(is_item) | tok_if(is_bullets)] >> rest);
inline auto const scattered_next = x3::omit[x3::repeat(0, 16)[piece - item]] >> item;
inline auto const scattered_start_def = scattered_next >> scattered_next;

BOOST_SPIRIT_DEFINE(item, start, scattered_start)

} // namespace shisaku::grammar::outline
