// Boost Software License 1.0
// Pages of priority measures over tokens: `2 地域DXの推進`, `[1] …の推進 / [2] …`, `(3) …（続き）`, `【予算】…`.
#pragma once

#include "grammars/tree/token.hpp"

#include <optional>
#include <vector>

namespace shisaku::grammar::priority {

using tokens::Break;
using tokens::Kind;
using tokens::Label;
using tokens::Marker;
using tokens::Token;

inline bool begins_line(Token const& t) { return t.before == Break::line; }
inline bool is_marker(Token const& t, Marker m) { return t.kind == Kind::marked && t.marker == m && !t.text.empty(); }
using tokens::is_furniture;
/// `Ⅱ 地域DXの推進を支える…`: the part that a page opens.
inline bool is_part(Token const& t) { return begins_line(t) && !t.dash && t.page() == 0 && is_marker(t, Marker::part); }
/// `2 地域DXの推進`: the theme of a page.
inline bool is_theme(Token const& t) {
    return begins_line(t) && !t.dash && t.page() == 0 &&
           (is_marker(t, Marker::decimal) || is_marker(t, Marker::decimal_dot));
}
/// `[1] …`: an item of a theme.
inline bool is_item(Token const& t) { return begins_line(t) && t.page() == 0 && is_marker(t, Marker::bracket); }
/// A line that goes on with the heading before it: that one is full, or a bracket is still open in it.
inline bool is_rest(Token const& t) {
    if (!begins_line(t) || t.gap > 0 || t.kind != Kind::text || t.dash || t.heading || t.last == U'。') return false;
    Token const& before = (&t)[-1];
    return before.open > 0 || before.width >= 56;
}
/// `(3) …`: a line that may be a measure's title.
inline bool is_title(Token const& t) { return begins_line(t) && !t.dash && is_marker(t, Marker::paren); }
/// What may stand in a 【予算】 without a mark of its own.
inline bool is_plain(Token const& t) {
    return !t.dash &&
           (t.kind == Kind::text || t.kind == Kind::bracketed || t.kind == Kind::amount || t.kind == Kind::empty);
}

/// An item heading and the lines it goes on over.
using item_type = x3::rule<struct priority_item_class, token_range>;
inline item_type const item = "priority_item";
inline auto const item_def = x3::raw[tok_if(is_item) >> *tok_if(is_rest)];

/// The headings of a page.
struct PageHeading {
    token_range part;  ///< empty where the page prints none
    token_range theme; ///< the same
    std::vector<token_range> items;
};
using theme_type = x3::rule<struct priority_theme_class, token_range>;
using page_heading_type = x3::rule<struct page_heading_class, PageHeading>;
inline theme_type const theme = "priority_theme";
inline page_heading_type const page_heading = "page_heading";
inline auto const furniture = x3::omit[*tok_if(is_furniture)];
inline auto const theme_def = x3::raw[tok_if(is_theme) >> *tok_if(is_rest)];
using part_type = x3::rule<struct priority_part_class, token_range>;
inline part_type const part = "priority_part";
inline auto const part_def = x3::raw[tok_if(is_part) >> *tok_if(is_rest)];
inline auto const page_heading_def = (part | x3::attr(token_range{})) >> furniture >>
                                     (theme | x3::attr(token_range{})) >> furniture >> +(item >> furniture);

/// A measure's title and the lines it goes on over.
using title_type = x3::rule<struct priority_title_class, token_range>;
inline title_type const title = "priority_title";
inline auto const title_def = x3::raw[tok_if(is_title) >> *tok_if(is_rest)];

BOOST_SPIRIT_DEFINE(item, part, theme, page_heading, title)

} // namespace shisaku::grammar::priority

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::priority::PageHeading, part, theme, items)
