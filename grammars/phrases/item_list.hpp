// Boost Software License 1.0
// Items that share a heading line: `[1] 地方の一般財源総額の確保等 / [2] 基地交付金の確保`.
#pragma once

#include "grammars/config.hpp"

#include <vector>

namespace shisaku::grammar {

/// One item: its mark as printed, its number and its title.
struct ListedItem {
    char_range mark;
    char_range title;
};

using item_mark_type = x3::rule<struct item_mark_class, char_range>;
using listed_item_type = x3::rule<struct listed_item_class, ListedItem>;
using item_list_type = x3::rule<struct item_list_class, std::vector<ListedItem>>;
inline item_mark_type const item_mark = "item_mark";
inline listed_item_type const listed_item = "listed_item";
inline item_list_type const item_list = "item_list";

inline auto const item_blanks = x3::omit[*one_of(U" \t\n")];
inline auto const item_mark_def = x3::raw[one_of(U"[〔【") >> item_blanks >> number >> item_blanks >> one_of(U"]〕】")];
// a slash or white space leads to the next item; a mark inside a title, 人材育成[1], does not
inline auto const item_joint = (x3::omit[+one_of(U" \t\n")] >> x3::omit[-one_of(U"/")] | lit(U'/')) >> item_blanks;
inline auto const listed_item_def = item_mark >> item_blanks >> x3::raw[+(char_ - (item_joint >> x3::omit[item_mark]))];
inline auto const item_list_def = listed_item % item_joint;

BOOST_SPIRIT_DEFINE(item_mark, listed_item, item_list)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::ListedItem, mark, title)
