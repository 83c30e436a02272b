// Boost Software License 1.0
// Offices, apart and in lists: `（総務省自治行政局地域政策課、参事官（地域振興担当）、林野庁木材利用課）`.
#pragma once

#include "grammars/lexicon/ministries.hpp"
#include "grammars/lexicon/offices.hpp"
#include "grammars/lexicon/symbols.hpp"

#include <vector>

namespace shisaku::grammar {

namespace office_detail {
template <std::size_t N>
x3::symbols_parser<boost::spirit::char_encoding::unicode, bool>
plain_words(std::array<std::u32string_view, N> const& list) {
    return make_words<bool>(
        list, [](auto w) { return w; }, [](auto) { return true; });
}
} // namespace office_detail

inline auto const& ministry_word() {
    static auto const table = office_detail::plain_words(lexicon::ministry_words);
    return table;
}
inline auto const& bureau_ending() {
    static auto const table = office_detail::plain_words(lexicon::bureau_endings);
    return table;
}
inline auto const& false_ending() {
    static auto const table = office_detail::plain_words(lexicon::false_endings);
    return table;
}

/// `（地域振興担当）`, brackets in it or not. One that is never closed must cost no more than a short look, however many
/// others open in it: a rule that calls itself would try each of them both ways.
struct closed_bracket : x3::parser<closed_bracket> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    static constexpr int longest = 200;

    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
        int depth = 0;
        for (auto it = first; it != last && it - first < longest; ++it) {
            depth += *it == U'(' ? 1 : *it == U')' ? -1 : 0;
            if (depth > 0) continue;
            if (it == first) return false; // no bracket opens here
            first = ++it;
            return true;
        }
        return false;
    }
};
inline constexpr closed_bracket office_bracket{};

/// An office's name in its parts; a part that is not printed is empty.
struct OfficeParts {
    char_range ministry;
    char_range bureau;
    char_range division;
    char_range unit;
};

inline x3::rule<struct office_item_class, char_range> const office_item = "office_item";
inline x3::rule<struct office_list_class, std::vector<char_range>> const office_list = "office_list";
inline x3::rule<struct office_part_class, char_range> const bureau_part = "bureau_part";
inline x3::rule<struct division_part_class, char_range> const division_part = "division_part";
inline x3::rule<struct office_parts_class, OfficeParts> const office_parts = "office_parts";

// 、 inside a bracket does not part two offices; ・ never does
inline auto const office_comma = x3::omit[one_of(U"、,")];
inline auto const office_item_def = x3::raw[+(office_bracket | x3::omit[char_ - office_comma])];
inline auto const office_list_def = office_item % office_comma;

inline constexpr auto false_letters = FirstLetters{}.add_words(lexicon::false_endings);
inline constexpr auto bureau_letters = FirstLetters{}.add_words(lexicon::bureau_endings);
inline auto const false_word = x3::omit[may_begin(false_letters) >> false_ending()];
inline auto const bureau_word = x3::omit[may_begin(bureau_letters) >> bureau_ending()];

inline auto const office_space = x3::omit[*one_of(U" \t\n")];
// words are taken whole: the 局 of 郵便局 ends no bureau, the 課 of 課題 no division
inline auto const office_letter = false_word | x3::omit[char_ - lit(U'課') - lit(U'(')];
// a bureau may stand in a bureau: 総合通信基盤局電気通信事業部; a division or a bracket ends the search
inline auto const bureau_part_def = x3::raw[+(x3::omit[*(false_word | (office_letter - bureau_word))] >> bureau_word)];
// 課 may have rooms below it; 室, 官 and the like are the last part, or are a part of a longer name: 博物館振興室
inline auto const division_part_def =
    x3::raw[x3::omit[+office_letter] >> lit(U'課') >> x3::omit[-(office_space >> office_bracket)]] | x3::raw[+char_];
inline auto const nothing = x3::attr(char_range{});
inline auto const office_parts_def = (x3::raw[x3::omit[ministry_word()]] | nothing) >> office_space >>
                                     (bureau_part | nothing) >> office_space >>
                                     (division_part | nothing) >> office_space >> (x3::raw[+char_] | nothing);

BOOST_SPIRIT_DEFINE(office_item, office_list, bureau_part, division_part, office_parts)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::OfficeParts, ministry, bureau, division, unit)
