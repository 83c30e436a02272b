// Boost Software License 1.0
// A numbered measure over tokens: `○[No.1-4] …`, `・ …` paragraphs, `具体的な目標：…`, `主担当省庁：…`.
#pragma once

#include "grammars/tree/token.hpp"

#include <vector>

namespace shisaku::grammar::numbered {

using tokens::Break;
using tokens::Kind;
using tokens::Label;
using tokens::Marker;
using tokens::Token;

using tokens::is_furniture;
/// `１．デジタル化による成長戦略`, `第２章 …`: a line that may be a chapter's heading.
inline bool is_chapter(Token const& t) {
    return t.before == Break::line && !t.dash && t.kind == Kind::marked && !t.text.empty() && t.page() == 0 &&
           (t.marker == Marker::decimal_dot || t.marker == Marker::chapter || t.marker == Marker::decimal ||
            t.marker == Marker::part);
}
inline bool is_card_number(Token const& t) { return t.before == Break::line && t.kind == Kind::card_number; }
inline bool is_label(Token const& t) { return t.kind == Kind::label && t.before != Break::cell; }

/// A label and what follows it up to the next.
struct LabelledPart {
    token_iterator label = nullptr;
    token_range value;
};

/// A card in its parts.
struct CardParts {
    token_range head; ///< the card number's line and all up to the first label
    std::vector<LabelledPart> fields;
};

inline x3::rule<struct chapter_heading_class, token_range> const chapter_heading = "chapter_heading";
inline x3::rule<struct labelled_part_class, LabelledPart> const labelled_part = "labelled_part";
inline x3::rule<struct card_parts_class, CardParts> const card_parts = "card_parts";

inline auto const furniture = x3::omit[*tok_if(is_furniture)];
inline auto const unlabelled = any_token - tok_if(is_label);
// chapters may stand one under the other; a card number follows, or the line is text that begins with a number
inline auto const chapter_heading_def = x3::raw[tok_if(is_chapter) >> x3::omit[x3::repeat(0, 2)[tok(Kind::text)]]] >>
                                        &(furniture >> x3::omit[x3::repeat(0, 3)[tok_if(is_chapter) >> furniture]] >>
                                          tok_if(is_card_number));
inline auto const labelled_part_def = tok_if(is_label) >> x3::raw[*unlabelled];
inline auto const card_parts_def = x3::raw[tok_if(is_card_number) >> *unlabelled] >> *labelled_part;

BOOST_SPIRIT_DEFINE(chapter_heading, labelled_part, card_parts)

} // namespace shisaku::grammar::numbered

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::numbered::LabelledPart, label, value)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::numbered::CardParts, head, fields)
