// Boost Software License 1.0
// Where a policy sheet opens, over tokens: its heading, `施策名：…` (or the name alone), offices, the header's labels.
#pragma once

#include "grammars/tree/token.hpp"

namespace shisaku::grammar::sheet {

using tokens::Break;
using tokens::Kind;
using tokens::Label;
using tokens::Marker;
using tokens::Token;

using tokens::is_furniture;
inline bool is_line(Token const& t) {
    return t.before == Break::line && !t.dash && (t.kind == Kind::text || t.kind == Kind::bracketed);
}
inline bool is_title(Token const& t) { return is_line(t) && t.kind == Kind::text && t.last != U'。' && !t.leaders; }
/// A heading with a mark: `(3) …`, `■…`. Whether what stands before it lets it be one is asked later.
inline bool is_marked_title(Token const& t) {
    return t.before == Break::line && !t.dash && t.kind == Kind::marked && !t.text.empty() && t.last != U'。' &&
           (t.marker <= Marker::circled || (t.marker >= Marker::circle && t.marker <= Marker::star));
}
/// A line that goes on with the one right above it.
inline bool is_rest(Token const& t) { return is_line(t) && t.gap == 0 && t.last != U'。'; }
/// A line that ends as an office does; what stands in it is asked later.
inline bool is_office_line(Token const& t) {
    return is_line(t) && (t.last == U'課' || t.last == U'室' || t.last == U'局' || t.last == U'部' || t.last == U'官' ||
                          t.last == U'班' || t.last == U'係' || t.last == U'房' || t.last == U'当');
}
inline bool is_name_label(Token const& t) { return t.kind == Kind::label && t.label == Label::name; }
/// The labels of the header's row.
inline bool is_header_label(Token const& t) {
    return t.kind == Kind::label &&
           (t.label == Label::classification || t.label == Label::position || t.label == Label::budget);
}
/// The labels of the boxes below it.
inline bool is_box_label(Token const& t) {
    return t.kind == Kind::label &&
           (t.label == Label::effect || t.label == Label::purpose || t.label == Label::overview ||
            t.label == Label::details || t.label == Label::roadmap);
}

/// `担当課室：…`
inline bool is_office_label(Token const& t) {
    return t.kind == Kind::label && (t.label == Label::offices || t.label == Label::agencies);
}

/// How a sheet opens.
struct Opening {
    token_range heading; ///< empty where none stands above the name
    token_range name;    ///< with its label, if it has one
    token_range offices;
};

inline x3::rule<struct sheet_heading_class, token_range> const heading = "sheet_heading";
inline x3::rule<struct sheet_name_class, token_range> const name = "sheet_name";
inline x3::rule<struct bare_name_class, token_range> const bare_name = "bare_name";
inline x3::rule<struct sheet_offices_class, token_range> const offices = "sheet_offices";
inline x3::rule<struct some_offices_class, token_range> const some_offices = "some_offices";
inline x3::rule<struct labelled_opening_class, Opening> const labelled_opening = "labelled_opening";
inline x3::rule<struct bare_opening_class, Opening> const bare_opening = "bare_opening";
inline x3::rule<struct tight_opening_class, Opening> const tight_opening = "tight_opening";
inline x3::rule<struct opening_class, Opening> const opening = "opening";

inline auto const furniture = x3::omit[*tok_if(is_furniture)];
inline auto const rest = x3::omit[x3::repeat(0, 2)[tok_if(is_rest)]];
inline auto const cell = tok_if([](Token const& t) { return t.before != Break::line && t.kind != Kind::label; });
inline auto const office_line = x3::omit[tok_if(is_office_line)];
// the value of a label may stand beside or below it
inline auto const office_field =
    x3::omit[tok_if([](Token const& t) { return is_office_label(t) && !t.text.empty(); })] |
    (x3::omit[tok_if(is_office_label)] >> (x3::omit[x3::repeat(1, 12)[cell]] | x3::omit[tok_if(is_line)]));
inline auto const heading_def = x3::raw[tok_if(is_title) >> rest] | x3::raw[tok_if(is_marked_title)];
// the name may stand below its label, and wraps over the lines right below; every repeat is bounded, since each
// line of a document is asked whether a sheet opens there
inline auto const name_rest = x3::omit[x3::repeat(0, 4)[tok_if(is_rest) - office_line]];
inline auto const name_def =
    x3::raw[(tok_if([](Token const& t) { return is_name_label(t) && !t.text.empty(); }) |
             (tok_if(is_name_label) >>
              x3::omit[tok_if(is_line) | tok_if([](Token const& t) { return t.before != Break::line; })])) >>
            name_rest];
inline auto const bare_name_def = x3::raw[tok_if(is_title) >> name_rest];
inline auto const offices_def = x3::raw[x3::repeat(0, 8)[office_field | office_line]];
inline auto const some_offices_def = x3::raw[x3::repeat(1, 8)[office_field | office_line]];
inline auto const labelled_opening_def =
    (heading | x3::attr(token_range{})) >> furniture >> name >> furniture >> offices;
// without 施策名 the header's labels tell the sheet, at the front of a row or amid it
inline auto const header_row =
    tok_if(is_header_label) | (any_token >> x3::repeat(0, 12)[cell] >>
                               tok_if([](Token const& t) { return is_header_label(t) && t.before != Break::line; }));
inline auto const bare_opening_def =
    heading >> furniture >> bare_name >> furniture >> some_offices >> furniture >> &x3::omit[header_row];
// where no blank line parts heading and name, each is one line
inline auto const one_line = x3::raw[tok_if(is_title)];
inline auto const tight_opening_def =
    one_line >> furniture >> one_line >> furniture >> some_offices >> furniture >> &x3::omit[header_row];
inline auto const opening_def = labelled_opening | bare_opening | tight_opening;

BOOST_SPIRIT_DEFINE(heading, name, bare_name, offices, some_offices, labelled_opening, bare_opening, tight_opening,
                    opening)

} // namespace shisaku::grammar::sheet

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::sheet::Opening, heading, name, offices)
