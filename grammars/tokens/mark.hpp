// Boost Software License 1.0
// The mark that opens a piece of a line: `(1) …`, `①…`, `[3] …`, `第4章 …`, `・ …`.
#pragma once

#include "grammars/lexicon/marks.hpp"
#include "grammars/lexicon/symbols.hpp"

#include <string>

namespace shisaku::grammar {

/// What the opening mark of a piece is.
struct OpeningMark {
    tokens::Kind kind = tokens::Kind::text;
    tokens::Marker marker = tokens::Marker::none;
    std::uint32_t chapter = 0; ///< of a card number only
    std::uint32_t number = 0;
};

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::OpeningMark, kind, marker, chapter, number)

namespace shisaku::grammar {

/// Marks that a single code point is: `○`, `①`, `Ⅲ`.
inline auto const& single_mark() {
    static auto const table = [] {
        words<OpeningMark> w;
        for (auto const& entry : lexicon::mark_words)
            for (char32_t c : entry.characters)
                w.add(std::u32string(1, c), OpeningMark{tokens::Kind::marked, entry.marker, 0, 0});
        for (auto const& entry : lexicon::mark_sequences)
            for (std::uint32_t i = 0; i < entry.characters.size(); ++i)
                w.add(std::u32string(1, entry.characters[i]),
                      OpeningMark{tokens::Kind::marked, entry.marker, 0, i + 1});
        return w;
    }();
    return table;
}
inline auto const& kana_letter() {
    static auto const table = [] {
        words<std::uint32_t> w;
        for (std::uint32_t i = 0; i < lexicon::kana_sequence.size(); ++i)
            w.add(std::u32string(1, lexicon::kana_sequence[i]), i + 1);
        return w;
    }();
    return table;
}
inline auto const& roman_letters() {
    static auto const table = make_words<std::uint32_t>(
        lexicon::roman_words, [](auto& w) { return w.word; }, [](auto& w) { return w.number; });
    return table;
}
inline auto const& roman_capitals() {
    static auto const table = make_words<std::uint32_t>(
        lexicon::roman_part_words, [](auto& w) { return w.word; }, [](auto& w) { return w.number; });
    return table;
}

using mark_type = x3::rule<struct mark_class, OpeningMark>;
inline mark_type const mark = "mark";
inline x3::rule<struct card_mark_class, OpeningMark> const card_mark = "card_mark";
inline x3::rule<struct chapter_mark_class, OpeningMark> const chapter_mark = "chapter_mark";
inline x3::rule<struct bracket_mark_class, OpeningMark> const bracket_mark = "bracket_mark";
inline x3::rule<struct note_mark_class, OpeningMark> const note_mark = "note_mark";
inline x3::rule<struct paren_mark_class, OpeningMark> const paren_mark = "paren_mark";
inline x3::rule<struct alpha_mark_class, OpeningMark> const alpha_mark = "alpha_mark";
inline x3::rule<struct decimal_dot_mark_class, OpeningMark> const decimal_dot_mark = "decimal_dot_mark";
inline x3::rule<struct decimal_mark_class, OpeningMark> const decimal_mark = "decimal_mark";
inline x3::rule<struct part_mark_class, OpeningMark> const part_mark = "part_mark";
inline x3::rule<struct roman_mark_class, OpeningMark> const roman_mark = "roman_mark";
inline x3::rule<struct kana_mark_class, OpeningMark> const kana_mark = "kana_mark";
inline x3::rule<struct dash_mark_class, OpeningMark> const dash_mark = "dash_mark";

namespace mark_detail {
inline auto marked(tokens::Marker marker) { return x3::attr(tokens::Kind::marked) >> x3::attr(marker) >> x3::attr(0u); }
inline constexpr x3::uint_parser<std::uint32_t, 10, 1, 3> short_number{};
inline constexpr x3::uint_parser<std::uint32_t, 10, 1, 4> card_part{};
// a bare number or letter is a mark only where something follows that cannot go on with it
inline auto const space_ahead = &(lit(U' ') >> blanks >> char_);
inline auto const kanji_ahead = &char_(U'\u4E00', U'\u9FFF');
inline auto const wide_ahead = &(char_ - char_(U' ', U'~'));
inline auto const open_square = x3::omit[one_of(U"[〔")];
inline auto const close_square = x3::omit[one_of(U"]〕")];
} // namespace mark_detail

// ○[No.1-4]
inline auto const
    card_mark_def = x3::omit[-one_of(U"○●◎◯〇・")] >> blanks >> mark_detail::open_square >> blanks >>
                    (lit(U"No") | lit(U"NO") | lit(U"no")) >> x3::omit[-one_of(U".")] >> blanks
                    >> x3::attr(tokens::Kind::card_number) >> x3::attr(tokens::Marker::none) >> mark_detail::card_part
                    >> blanks >> lit(U'-') >> blanks >> mark_detail::card_part >> blanks >> mark_detail::close_square;
// 第4章
inline auto const chapter_mark_def = lit(U'第') >> blanks >>
                                     mark_detail::marked(tokens::Marker::chapter) >> mark_detail::short_number >> blanks
                                     >> x3::omit[one_of(U"章部編")];
// [3], and 【3】 where the brackets came out wrong
inline auto const bracket_mark_def = mark_detail::marked(tokens::Marker::bracket) >> x3::omit[one_of(U"[〔【")] >>
                                     blanks >> mark_detail::short_number >> blanks >> x3::omit[one_of(U"]〕】")];
// (注1), (※2), 注)
inline auto const note_mark_def = lit(U'(') >> x3::omit[one_of(U"注※")] >> mark_detail::marked(tokens::Marker::note) >>
                                  (mark_detail::short_number | x3::attr(0u)) >> lit(U')');
// (1)
inline auto const paren_mark_def = lit(U'(') >> blanks >>
                                   mark_detail::marked(tokens::Marker::paren) >> mark_detail::short_number >> blanks >>
                                   lit(U')');
// (a)
inline auto const alpha_mark_def = lit(U'(') >> blanks >> mark_detail::marked(tokens::Marker::alpha) >>
                                   char_(U'a', U'z') >> blanks >> lit(U')');
// 1. and not 1.5
inline auto const decimal_dot_mark_def = mark_detail::marked(tokens::Marker::decimal_dot) >>
                                         mark_detail::short_number >> lit(U'.') >> !char_(U'0', U'9');
// 1 地方の…
inline auto const decimal_mark_def =
    mark_detail::marked(tokens::Marker::decimal) >> mark_detail::short_number >> mark_detail::space_ahead;
// III 防災の…
inline auto const part_mark_def = mark_detail::marked(tokens::Marker::part) >>
                                  roman_capitals() >> mark_detail::space_ahead;
// iv 医療の…
inline auto const roman_mark_def = mark_detail::marked(tokens::Marker::roman) >> roman_letters() >>
                                   (mark_detail::space_ahead | mark_detail::wide_ahead);
// ア 地域の…, ア地域の…
inline auto const kana_mark_def = mark_detail::marked(tokens::Marker::kana) >> kana_letter() >>
                                  (mark_detail::space_ahead | mark_detail::kanji_ahead);
// － 国は…; a Markdown "- " was taken off before
inline auto const dash_mark_def = lit(U'-') >>
                                  mark_detail::marked(tokens::Marker::dash) >> x3::attr(0u) >> mark_detail::space_ahead;

// the alternatives differ at their first one or two code points; card before the bare ○, notes before (1); single marks,
// the most frequent, as early as may be
inline auto const mark_def = card_mark | single_mark() | chapter_mark | bracket_mark | note_mark | paren_mark |
                             alpha_mark | decimal_dot_mark | decimal_mark | part_mark | roman_mark | kana_mark |
                             dash_mark;

BOOST_SPIRIT_DEFINE(card_mark, chapter_mark, bracket_mark, note_mark, paren_mark, alpha_mark, decimal_dot_mark,
                    decimal_mark, part_mark, roman_mark, kana_mark, dash_mark, mark)

} // namespace shisaku::grammar
