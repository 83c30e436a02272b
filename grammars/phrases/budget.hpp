// Boost Software License 1.0
// Amounts with what is said of them, alone, in a cell and on a 【予算】 line:
// `令和5年度予算(案)：580百万円の内数 (令和4年度第二次補正：789百万円)`, `○○事業 3.9億円（4年度補正 0.7億円 5年度 2.8億円）`.
#pragma once

#include "grammars/phrases/fiscal_year.hpp"
#include "grammars/phrases/yen.hpp"

#include <optional>
#include <vector>

namespace shisaku::grammar {

/// `令和4年度第二次補正予算(案)`: whose amount it is.
struct AmountHead {
    EraYear year;
    std::uint32_t round = 0; ///< 0 if none
    Stage stage = Stage::unspecified;
    bool draft = false;
};

/// `580百万円の内数`, `事項要求`: the amount itself (no terms for 事項要求).
struct AmountValue {
    std::vector<YenTerm> terms;
    std::vector<lexicon::AmountMark> marks;
};

/// An amount that says its year: `（5年度 2.8億円の内数）`.
struct DatedAmount {
    AmountHead head;
    AmountValue value;
};

inline auto const& stage_word() {
    static auto const table = make_words<Stage>(
        lexicon::stage_words, [](auto& w) { return w.word; }, [](auto& w) { return w.stage; });
    return table;
}
inline auto const& round_word() {
    static auto const table = make_words<std::uint32_t>(
        lexicon::round_words, [](auto& w) { return w.word; },
        [](auto& w) { return static_cast<std::uint32_t>(w.number); });
    return table;
}
inline auto const& amount_mark_word() {
    static auto const table = make_words<lexicon::AmountMark>(
        lexicon::amount_mark_words, [](auto& w) { return w.word; }, [](auto& w) { return w.mark; });
    return table;
}

using round_type = x3::rule<struct round_class, std::uint32_t>;
using draft_type = x3::rule<struct draft_class, bool>;
using amount_head_type = x3::rule<struct amount_head_class, AmountHead>;
using amount_value_type = x3::rule<struct amount_value_class, AmountValue>;
using dated_amount_type = x3::rule<struct dated_amount_class, DatedAmount>;
using amount_marks_type = x3::rule<struct amount_marks_class, std::vector<lexicon::AmountMark>>;
inline round_type const round = "round";
inline draft_type const draft = "draft";
inline amount_head_type const amount_head = "amount_head";
inline amount_value_type const amount_value = "amount_value";
inline dated_amount_type const dated_amount = "dated_amount";
inline amount_marks_type const amount_marks = "amount_marks";

/// White space of a joined phrase: lines are joined by a line feed.
inline auto const gap = x3::omit[*one_of(U" \t\n")];

inline auto const round_def = -lit(U'第') >> gap >> (round_word() | number) >> gap >> lit(U'次') >> gap;
inline auto const draft_def =
    (((lit(U"(案)") | lit(U"案")) >> x3::attr(true)) | x3::attr(false)) >> x3::omit[-lit(U"額")];
inline auto const amount_head_def = fiscal_year >> gap >> (round | x3::attr(0u)) >>
                                    (stage_word() | x3::attr(Stage::unspecified)) >> gap >> draft;
inline auto const amount_marks_def = *(gap >> amount_mark_word());
inline auto const requested = lit(U"事項要求") >> x3::attr(std::vector<YenTerm>{});
inline auto const amount_value_def = (yen | requested) >> amount_marks;
inline auto const colon = gap >> x3::omit[-one_of(U":")] >> gap;
inline auto const dated_amount_def = amount_head >> colon >> amount_value;

BOOST_SPIRIT_DEFINE(round, draft, amount_head, amount_marks, amount_value, dated_amount)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::AmountHead, year, round, stage, draft)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::AmountValue, terms, marks)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::DatedAmount, head, value)
