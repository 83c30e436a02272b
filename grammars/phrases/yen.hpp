// Boost Software License 1.0
// An amount of money in yen, of one unit or several: `1兆2,500億円`, `0.04億円`, `580百万円`, `三億五千万円`.
#pragma once

#include "grammars/lexicon/units.hpp"
#include "grammars/phrases/numeral.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace shisaku::grammar {

/// `2,500億`: digits as printed (none: one) and the places behind them.
struct YenTerm {
    char_range digits;
    std::vector<std::int64_t> places;
};

inline auto const& unit_word() {
    static auto const table = make_words<std::int64_t>(
        lexicon::unit_words, [](auto& w) { return w.word; }, [](auto& w) { return w.yen; });
    return table;
}

/// A place of a number: small ones (十, 百, 千) and those that close a group (万, 億, 兆).
struct place_parser : x3::parser<place_parser> {
    using attribute_type = std::int64_t;
    static bool const has_attribute = true;
    std::int64_t from, to;

    constexpr place_parser(std::int64_t f, std::int64_t t) : from(f), to(t) {}

    template <class Context, class RContext, class Attribute>
    bool parse(char_iterator& first, char_iterator const& last, Context const&, RContext&, Attribute& attribute) const {
        if (first == last) return false;
        for (auto const& place : lexicon::places)
            if (place.letter == *first && place.value >= from && place.value < to) {
                ++first;
                x3::traits::move_to(place.value, attribute);
                return true;
            }
        return false;
    }
};
inline constexpr place_parser small_place{1, lexicon::first_closing_place};
inline constexpr place_parser closing_place{lexicon::first_closing_place, std::numeric_limits<std::int64_t>::max()};
inline constexpr place_parser place{1, std::numeric_limits<std::int64_t>::max()};

/// What an amount may begin with, but for words in front of it; 事項要求 stands in place of one.
inline constexpr auto amount_letters = FirstLetters{}
                                           .add(U"0123456789事")
                                           .add(lexicon::kanji_digits)
                                           .add(lexicon::other_kanji_digits)
                                           .add_words(lexicon::places);

using yen_term_type = x3::rule<struct yen_term_class, YenTerm>;
using kanji_term_type = x3::rule<struct kanji_term_class, YenTerm>;
using placed_term_type = x3::rule<struct placed_term_class, YenTerm>;
using loose_term_type = x3::rule<struct loose_term_class, YenTerm>;
using places_type = x3::rule<struct places_class, std::vector<std::int64_t>>;
using yen_type = x3::rule<struct yen_class, std::vector<YenTerm>>;
using bare_term_type = x3::rule<struct bare_term_class, YenTerm>;
using bare_yen_type = x3::rule<struct bare_yen_class, std::vector<YenTerm>>;
using loose_yen_type = x3::rule<struct loose_yen_class, std::vector<YenTerm>>;
inline places_type const places = "places";
inline yen_term_type const yen_term = "yen_term";
inline kanji_term_type const kanji_term = "kanji_term";
inline placed_term_type const placed_term = "placed_term";
inline loose_term_type const loose_term = "loose_term";
inline yen_type const yen = "yen";
inline bare_term_type const bare_term = "bare_term";
inline bare_yen_type const bare_yen = "bare_yen";
inline loose_yen_type const loose_yen = "loose_yen";

inline auto const digit = char_(U'0', U'9');
// a comma belongs to a number between digits only: 「1,000円、…」; one that a PDF set apart, or a 、, in front of three
inline auto const three_digits = digit >> digit >> digit >> !digit;
inline auto const group_comma = (lit(U',') >> &digit) | (blanks >> one_of(U",、") >> blanks >> &three_digits);
inline auto const digits = x3::omit[digit >> *(digit | group_comma)];
inline auto const decimal_point = x3::omit[one_of(U".・·")] >> &digit;
inline auto const decimal = digits >> *(x3::omit[decimal_point] >> digits);
// 3億千万円: behind 億 another group begins
inline auto const places_def = *(blanks >> small_place) >> *(blanks >> closing_place);
inline auto const yen_term_def = x3::raw[decimal] >> places;
// 3億千万円: a place without digits goes on from one with them
inline auto const placed_term_def = x3::raw[x3::eps] >> &place >> places;
inline auto const kanji_term_def = x3::raw[*kanji_digit] >> places;
// 百万円 is a unit, 一円 a region: it takes a digit and a place
inline auto const few_kanji = x3::repeat(1, 20)[kanji_digit];
inline auto const kanji_yen = &((few_kanji >> place) | (x3::repeat(1, 4)[place] >> kanji_digit)) >>
                              +(&(kanji_digit | place) >> kanji_term);
inline auto const yen_def = ((&digit >> +(&digit >> yen_term >> blanks | placed_term >> blanks)) | kanji_yen) >>
                            blanks >> lit(U'円');
// under a head with a unit: 49,968,000
inline auto const bare_term_def = x3::raw[decimal] >> x3::attr(std::vector<std::int64_t>{});
inline auto const bare_yen_def = x3::repeat(1)[bare_term];
// where nothing else stands: 35.1億, 49,968,000, 1 234 567千円
inline auto const loose_term_def = x3::raw[x3::omit[digit >> *(x3::omit[*one_of(U" ,、.・·")] >> digit)]] >> places;
inline auto const loose_yen_def =
    ((&digit >> +(&digit >> loose_term >> blanks | placed_term >> blanks)) | kanji_yen) >> blanks;

BOOST_SPIRIT_DEFINE(places, yen_term, placed_term, kanji_term, loose_term, bare_term, yen, bare_yen, loose_yen)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::YenTerm, digits, places)
