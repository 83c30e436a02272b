// Boost Software License 1.0
// Shapes that a piece has as a whole: `- 12 -`, `（単位：億円）`, `………`, `【…】`, `3.9億円（…）`.
#pragma once

#include "grammars/phrases/budget.hpp"
#include "grammars/phrases/date.hpp"

namespace shisaku::grammar {

using kind_type = x3::rule<struct whole_class, tokens::Kind>;
inline kind_type const whole = "whole";
inline x3::rule<struct page_number_class> const page_number = "page_number";
inline x3::rule<struct drawn_rule_class> const drawn_rule = "drawn_rule";
inline x3::rule<struct no_value_class> const no_value = "no_value";
inline x3::rule<struct unit_line_class> const unit_line = "unit_line";
inline x3::rule<struct date_line_class> const date_line = "date_line";
inline x3::rule<struct legend_line_class> const legend_line = "legend_line";
inline x3::rule<struct image_line_class> const image_line = "image_line";
inline x3::rule<struct angle_line_class> const angle_line = "angle_line";
inline x3::rule<struct amount_line_class> const amount_line = "amount_line";

namespace whole_detail {
inline auto const end = blanks >> x3::eoi;
inline constexpr x3::uint_parser<std::uint32_t, 10, 1, 4> page{};
inline auto is(tokens::Kind kind) { return x3::attr(kind); }
} // namespace whole_detail

// 12, - 12 -, P.12, 12 / 40
inline auto const page_number_def = x3::omit[-one_of(U"-P") >> -one_of(U".") >> blanks >> whole_detail::page >>
                                             blanks >> -(lit(U'/') >> blanks >> whole_detail::page)] >>
                                    x3::omit[-one_of(U"-")] >> whole_detail::end;
// ------, ---|:---
inline auto const drawn_rule_def = x3::omit[x3::repeat(3, x3::inf)[one_of(U"-|:=_+ ")]] >> x3::eoi;
// -, ―
inline auto const no_value_def = x3::omit[one_of(U"-ー")] >> x3::omit[-one_of(U"-ー")] >> whole_detail::end;
// (単位:億円), (億円)
inline auto const unit_line_def = x3::omit[-lit(U'(')] >>
                                  (lit(U"単位") >> x3::omit[*one_of(U": ")] | lit(U"")) >> x3::omit[-unit_word()] >>
                                  lit(U'円') >> x3::omit[-lit(U')')] >> whole_detail::end;
// 令和4年12月23日
inline auto const date_line_def =
    x3::omit[-lit(U'(')] >> x3::omit[date] >> x3::omit[-lit(U"現在") >> -lit(U')')] >> whole_detail::end;
// ○:予算関連 ☆:制度関連 ※:その他
inline auto const legend_line_def =
    x3::omit[x3::repeat(2, x3::inf)[one_of(U"○●☆★※◎") >> blanks >> lit(U':') >> +(char_ - one_of(U"○●☆★※◎"))]] >>
    x3::eoi;
// ![図](fig.png)
inline auto const image_line_def = lit(U"![") >> x3::omit[*(char_ - lit(U')'))] >> lit(U')') >> whole_detail::end;
// <実施要件>
inline auto const angle_line_def =
    (x3::omit[one_of(U"<〈《≪")] >> x3::omit[+(char_ - one_of(U">〉》≫"))] >> x3::omit[one_of(U">〉》≫")]) >>
    whole_detail::end;
// 3.9億円…, 事項要求…: the amount opens the piece
inline auto const amount_line_def = x3::omit[amount_value] >> (x3::eoi | &one_of(U" (【\t+"));

/// What a whole piece may begin with; most marks are none of it.
inline constexpr auto whole_letters = FirstLetters{amount_letters}
                                          .add(U"-|:=_+ P.ー(単円!<〈《≪○●☆★※◎元")
                                          .add_words(lexicon::unit_words)
                                          .add_words(lexicon::amount_sign_words)
                                          .add_words(lexicon::era_words)
                                          .add_words(lexicon::western_words);

// what a whole piece is comes before its marks: `(単位:億円)` is no bracket, `-` no bullet
inline auto const whole_def =
    (drawn_rule >> whole_detail::is(tokens::Kind::rule)) |
    (page_number >> whole_detail::is(tokens::Kind::page_number)) | (no_value >> whole_detail::is(tokens::Kind::none)) |
    (unit_line >> whole_detail::is(tokens::Kind::unit)) | (image_line >> whole_detail::is(tokens::Kind::image)) |
    (angle_line >> whole_detail::is(tokens::Kind::angle)) | (legend_line >> whole_detail::is(tokens::Kind::legend)) |
    (date_line >> whole_detail::is(tokens::Kind::date)) | (amount_line >> whole_detail::is(tokens::Kind::amount));

BOOST_SPIRIT_DEFINE(page_number, drawn_rule, no_value, unit_line, date_line, legend_line, image_line, angle_line,
                    amount_line, whole)

} // namespace shisaku::grammar
