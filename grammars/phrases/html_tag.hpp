// Boost Software License 1.0
// An HTML tag of the few that extractors leave in text: `<td rowspan="2">`, `</li>`, `<br/>`.
#pragma once

#include "grammars/lexicon/symbols.hpp"
#include "grammars/lexicon/tags.hpp"

namespace shisaku::grammar {

/// The effect of a tag and whether it closes.
struct HtmlTag {
    bool closing = false;
    lexicon::TagEffect effect = lexicon::TagEffect::none;
};

inline auto const& tag_name() {
    static auto const table = make_words<lexicon::TagEffect>(
        lexicon::tag_words, [](auto& w) { return w.name; }, [](auto& w) { return w.effect; });
    return table;
}

using html_tag_type = x3::rule<struct html_tag_class, HtmlTag>;
inline html_tag_type const html_tag = "html_tag";

// a name must end where it ends (`<b>` is no `<body>`), attributes are passed over; 160 code points bound the look-ahead
inline auto const tag_rest = x3::omit[&(one_of(U" />")) >> x3::repeat(0, 160)[char_ - one_of(U"<>")] >> lit(U'>')];
inline auto const html_tag_def = lit(U'<') >> ((lit(U'/') >> x3::attr(true)) | x3::attr(false)) >>
                                 tag_name() >> tag_rest;

BOOST_SPIRIT_DEFINE(html_tag)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::HtmlTag, closing, effect)
