// Boost Software License 1.0
// Strategy references over tokens: `第4章 …`, `2. …`, `④ …`, `【具体的取組】`, `(b) …`, bullets, `（総務省…課）`.
#pragma once

#include "grammars/lexicon/garblings.hpp"
#include "grammars/tree/token.hpp"

#include <algorithm>

namespace shisaku::grammar::reference {

using tokens::Break;
using tokens::Kind;
using tokens::Label;
using tokens::Marker;
using tokens::Token;

inline bool is_line(Token const& t) { return t.before == Break::line && !t.dash; }
using tokens::is_furniture;
inline bool is_tag(Token const& t) { return is_line(t) && t.kind == Kind::label && t.label == Label::initiatives; }
/// A line that a heading's mark opens.
inline bool is_marked_path(Token const& t) {
    return is_line(t) && t.kind == Kind::marked && !t.text.empty() && t.last != U'。' && t.marker >= Marker::part &&
           t.marker <= Marker::alpha && t.marker != Marker::bracket;
}
/// A heading below another one, its mark garbled.
inline bool is_garbled_path(Token const& t) {
    bool const shape = t.kind == Kind::text || (t.kind == Kind::marked && t.marker == Marker::dot);
    if (!is_line(t) || !shape || t.last == U'。' || t.width > 120) return false;
    char32_t const mark = t.kind == Kind::marked ? U'・' : t.first;
    return std::any_of(lexicon::garbled_marks.begin(), lexicon::garbled_marks.end(),
                       [&](auto const& g) { return g.printed == mark; });
}
inline bool is_path(Token const& t) { return is_marked_path(t) || is_garbled_path(t); }
/// `(b) …`
inline bool is_title(Token const& t) {
    return is_line(t) && t.kind == Kind::marked && t.marker == Marker::alpha && !t.text.empty();
}

/// The path of a reference and its tag.
struct PathRun {
    token_range path;
    token_iterator tag = nullptr;
};
inline x3::rule<struct path_run_class, PathRun> const path_run = "path_run";
inline auto const furniture = x3::omit[*tok_if(is_furniture)];
// a reference is some ten levels deep at most; that bounds the look-ahead
inline auto const path_run_def = x3::raw[x3::omit[x3::repeat(1, 12)[tok_if(is_path) >> furniture]]] >> tok_if(is_tag);

BOOST_SPIRIT_DEFINE(path_run)

} // namespace shisaku::grammar::reference

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::reference::PathRun, path, tag)
