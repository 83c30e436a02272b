// Boost Software License 1.0
// What follows a 【予算】: names with their amounts, those of earlier years in brackets or before an arrow:
// `○○事業 3.9億円の内数【新規】（4年度補正 0.7億円 5年度 2.8億円）`, `○○事業 35.1億円（33.0億円）`.
#pragma once

#include "grammars/phrases/budget.hpp"

#include <optional>
#include <vector>

namespace shisaku::grammar {

/// One name with its amounts. The name is empty where the amount opens the text.
struct NamedAmount {
    char_range name;
    AmountMarks before;                   ///< marks between name and amount
    std::vector<AmountValue> values;      ///< the amount of the document's own year; before it those it comes from
    std::vector<DatedAmount> prior;       ///< amounts of other years
    std::optional<AmountValue> bracketed; ///< an amount in brackets that says no year
    AmountMarks after;                    ///< marks behind them
};

using prior_amounts_type = x3::rule<struct prior_amounts_class, std::vector<DatedAmount>>;
using bracketed_amount_type = x3::rule<struct bracketed_amount_class, AmountValue>;
using changed_amount_type = x3::rule<struct changed_amount_class, std::vector<AmountValue>>;
using amount_name_type = x3::rule<struct amount_name_class, char_range>;
using named_amount_type = x3::rule<struct named_amount_class, NamedAmount>;
inline prior_amounts_type const prior_amounts = "prior_amounts";
inline bracketed_amount_type const bracketed_amount = "bracketed_amount";
inline changed_amount_type const changed_amount = "changed_amount";
inline amount_name_type const amount_name = "amount_name";
inline named_amount_type const named_amount = "named_amount";

inline auto const separator = x3::omit[*one_of(U" \t\n、,+;/")];
// the closing bracket may be lost: 25.0億円(4年度補正 11.0億円 5年度 9.0億円
inline auto const prior_amounts_def = lit(U'(') >> gap >> (dated_amount % separator) >> separator
                                      >> x3::omit[-lit(U')')];
inline auto const bracketed_amount_def = lit(U'(') >> gap >> led_amount >> gap >> lit(U')');
inline auto const changed_amount_def = led_amount % arrow;
/// What may begin a name's end: white space, marks, an amount.
inline constexpr auto stop_letters = FirstLetters{amount_letters}
                                         .add(U" \t\n(")
                                         .add_words(lexicon::amount_mark_words)
                                         .add_words(lexicon::amount_sign_words);
// a name ends where marks, an amount or earlier years begin
inline auto const name_stop =
    (x3::omit[+one_of(U" \t\n")] >> &(amount_lead_word | amount_sign_word) >> x3::omit[led_amount]) |
    (gap >> x3::omit[amount_marks] >> gap >>
     (x3::omit[amount_value] | x3::omit[prior_amounts] | x3::omit[bracketed_amount]));
inline auto const amount_name_def = x3::raw[*(char_ - (may_begin(stop_letters) >> name_stop))];
inline auto const named_amount_def = amount_name >> amount_marks >> gap >>
                                     (changed_amount | x3::attr(std::vector<AmountValue>{})) >> gap >>
                                     (prior_amounts | x3::attr(std::vector<DatedAmount>{})) >> gap >> -bracketed_amount
                                     >> amount_marks >> gap;

BOOST_SPIRIT_DEFINE(prior_amounts, bracketed_amount, changed_amount, amount_name, named_amount)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::NamedAmount, name, before, values, prior, bracketed, after)
