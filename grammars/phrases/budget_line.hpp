// Boost Software License 1.0
// What follows a 【予算】: names with their amounts, those of earlier years in brackets:
// `○○事業 3.9億円の内数【新規】（4年度補正 0.7億円 5年度 2.8億円）`.
#pragma once

#include "grammars/phrases/budget.hpp"

#include <optional>
#include <vector>

namespace shisaku::grammar {

/// One name with its amounts. The name is empty where the amount opens the text.
struct NamedAmount {
    char_range name;
    std::vector<lexicon::AmountMark> before; ///< marks between name and amount
    std::optional<AmountValue> value;        ///< the amount of the document's own year
    std::vector<DatedAmount> prior;          ///< amounts of other years
    std::vector<lexicon::AmountMark> after;  ///< marks behind them
};

using prior_amounts_type = x3::rule<struct prior_amounts_class, std::vector<DatedAmount>>;
using amount_name_type = x3::rule<struct amount_name_class, char_range>;
using named_amount_type = x3::rule<struct named_amount_class, NamedAmount>;
inline prior_amounts_type const prior_amounts = "prior_amounts";
inline amount_name_type const amount_name = "amount_name";
inline named_amount_type const named_amount = "named_amount";

inline auto const separator = x3::omit[*one_of(U" \t\n、,+;/")];
// the closing bracket may be lost: 25.0億円(4年度補正 11.0億円 5年度 9.0億円
inline auto const prior_amounts_def = lit(U'(') >> gap >> (dated_amount % separator) >> separator
                                      >> x3::omit[-lit(U')')];
// a name ends where marks, an amount or earlier years begin
inline auto const name_stop = gap >> x3::omit[amount_marks] >> gap >>
                              (x3::omit[amount_value] | x3::omit[prior_amounts]);
inline auto const amount_name_def = x3::raw[*(char_ - name_stop)];
inline auto const named_amount_def = amount_name >> amount_marks >> gap >> -amount_value >> gap >>
                                     (prior_amounts | x3::attr(std::vector<DatedAmount>{})) >> amount_marks >> gap;

BOOST_SPIRIT_DEFINE(prior_amounts, amount_name, named_amount)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::NamedAmount, name, before, value, prior, after)
