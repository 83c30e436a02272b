// Boost Software License 1.0
// The primitives of the second tier: a token of a kind, a label, a marker. Their attribute is the token itself.
#pragma once

#include "grammars/config.hpp"

namespace shisaku::grammar {

/// Matches one token that a predicate holds for; its attribute is a pointer to the token.
template <class Predicate>
struct token_parser : x3::parser<token_parser<Predicate>> {
    using attribute_type = tokens::Token const*;
    static bool const has_attribute = true;
    Predicate predicate;

    explicit constexpr token_parser(Predicate p) : predicate(p) {}

    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute& attribute) const {
        if (first == last || !predicate(*first)) return false;
        x3::traits::move_to(static_cast<tokens::Token const*>(first), attribute);
        ++first;
        return true;
    }
};

/// A token that `predicate(Token const&)` holds for.
template <class Predicate>
constexpr auto tok_if(Predicate predicate) {
    return token_parser<Predicate>(predicate);
}
/// A token of a kind.
constexpr auto tok(tokens::Kind kind) {
    return tok_if([kind](tokens::Token const& t) { return t.kind == kind; });
}
/// A token that a label opens.
constexpr auto label(tokens::Label which) {
    return tok_if([which](tokens::Token const& t) { return t.kind == tokens::Kind::label && t.label == which; });
}
/// A token that a marker opens.
constexpr auto marker(tokens::Marker which) {
    return tok_if([which](tokens::Token const& t) { return t.kind == tokens::Kind::marked && t.marker == which; });
}
/// Any token.
inline constexpr auto any_token = tok_if([](tokens::Token const&) { return true; });

/// A stretch of tokens, as `raw[]` gives it.
using token_range = boost::iterator_range<token_iterator>;

} // namespace shisaku::grammar
