// Boost Software License 1.0
// Amounts with what is said of them, alone, in a cell and on a 【予算】 line:
// `令和5年度予算(案)：580百万円の内数 (令和4年度第二次補正：789百万円)`, `約3.9億円+事項要求`, `▲1.2億円`.
#pragma once

#include "grammars/phrases/fiscal_year.hpp"
#include "grammars/phrases/yen.hpp"

#include <optional>
#include <vector>

namespace shisaku::grammar {

using AmountMarks = std::vector<lexicon::AmountMark>;

/// `令和4年度第二次補正予算(案)`: whose amount it is.
struct AmountHead {
    EraYear year;
    std::uint32_t round = 0; ///< 0 if none
    Stage stage = Stage::unspecified;
    std::uint32_t number = 0; ///< of a round behind the stage: 補正(第2号); 0 if none
    bool draft = false;
};

/// `約580百万円の内数`, `事項要求`: the amount itself (no terms for 事項要求).
struct AmountValue {
    AmountMarks before;
    std::vector<YenTerm> terms;
    AmountMarks marks;
};

/// An amount that says its year: `（5年度 2.8億円の内数）`.
struct DatedAmount {
    AmountHead head;
    AmountValue value;
};

inline constexpr spaced_words stage_word{lexicon::stage_words, &lexicon::StageWord::stage};
inline constexpr spaced_words amount_lead_word{lexicon::amount_lead_words, &lexicon::AmountMarkWord::mark};
inline constexpr spaced_words amount_sign_word{lexicon::amount_sign_words, &lexicon::AmountMarkWord::mark};
inline constexpr spaced_words amount_end_word{lexicon::amount_end_words, &lexicon::AmountMarkWord::mark};
inline constexpr spaced_words amount_word{lexicon::amount_words, &lexicon::AmountWordEntry::says};
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
using round_behind_type = x3::rule<struct round_behind_class, std::uint32_t>;
using draft_type = x3::rule<struct draft_class, bool>;
using head_year_type = x3::rule<struct head_year_class, EraYear>;
using amount_head_type = x3::rule<struct amount_head_class, AmountHead>;
using amount_value_type = x3::rule<struct amount_value_class, AmountValue>;
using led_amount_type = x3::rule<struct led_amount_class, AmountValue>;
using loose_amount_type = x3::rule<struct loose_amount_class, AmountValue>;
using dated_amount_type = x3::rule<struct dated_amount_class, DatedAmount>;
using amount_marks_type = x3::rule<struct amount_marks_class, AmountMarks>;
using amount_tail_type = x3::rule<struct amount_tail_class, AmountMarks>;
using amount_lead_type = x3::rule<struct amount_lead_class, AmountMarks>;
using amount_sign_type = x3::rule<struct amount_sign_class, AmountMarks>;
inline round_type const round = "round";
inline round_behind_type const round_behind = "round_behind";
inline draft_type const draft = "draft";
inline head_year_type const head_year = "head_year";
inline amount_head_type const amount_head = "amount_head";
inline amount_value_type const amount_value = "amount_value";
inline led_amount_type const led_amount = "led_amount";
inline loose_amount_type const loose_amount = "loose_amount";
inline dated_amount_type const dated_amount = "dated_amount";
inline amount_marks_type const amount_marks = "amount_marks";
inline amount_tail_type const amount_tail = "amount_tail";
inline amount_lead_type const amount_lead = "amount_lead";
inline amount_sign_type const amount_sign = "amount_sign";

/// What an amount with its head and the words in front of it may begin with.
inline constexpr auto figure_letters = FirstLetters{amount_letters}
                                           .add(U"元")
                                           .add_words(lexicon::era_words)
                                           .add_words(lexicon::western_words)
                                           .add_words(lexicon::relative_year_words)
                                           .add_words(lexicon::amount_lead_words)
                                           .add_words(lexicon::amount_sign_words);

/// White space of a joined phrase: lines are joined by a line feed.
inline auto const gap = x3::omit[*one_of(U" \t\n")];

inline auto const round_number = round_word() | number;
inline auto const round_def = x3::omit[-lit(U'(')] >> x3::omit[-lit(U'第')] >> gap >> round_number >> gap >>
                              x3::omit[one_of(U"次号")] >> x3::omit[-lit(U')')] >> gap;
inline auto const round_behind_def = gap >> x3::omit[-lit(U'(')] >> x3::omit[-lit(U'第')] >> gap >> round_number >>
                                     gap >> x3::omit[one_of(U"次号")] >> x3::omit[-lit(U')')];
inline auto const draft_def =
    (((lit(U"(案)") | lit(U"案")) >> x3::attr(true)) | x3::attr(false)) >> x3::omit[-lit(U"額")];
// 年度 may be missing where the count of the year is printed: R6当初, 令和6補正
inline auto const head_year_def =
    fiscal_year | (&(era_word() | western_word) >> printed_era_year >> x3::omit[-(blanks >> lit(U'年'))]);
inline auto const amount_head_def = head_year >> gap >> x3::omit[-lit(U'の')] >> (round | x3::attr(0u)) >>
                                    (stage_word | x3::attr(Stage::unspecified)) >> (round_behind | x3::attr(0u)) >> gap
                                    >> draft;
inline auto const amount_marks_def = *(gap >> amount_mark_word());
// text that goes on says something else: 3億円強靱化…
inline auto const amount_stops = x3::eoi | x3::omit[one_of(U" \t\n()、。,【】/;+→⇒➡")];
inline auto const besides = (x3::omit[one_of(U"+と、")] | lit(U"及び") | lit(U"並びに")) >> gap >>
                            lit(U"事項要求") >> x3::attr(lexicon::AmountMark::besides);
inline auto const amount_tail_def = *(gap >> (amount_mark_word() | besides | (amount_end_word >> &amount_stops)));
inline auto const amount_sign_def = *(amount_sign_word >> gap);
inline auto const amount_lead_def = *((amount_lead_word | amount_sign_word) >> x3::omit[*one_of(U" \t\n:")]);
inline auto const requested = lit(U"事項要求") >> x3::attr(std::vector<YenTerm>{});
inline auto const amount_value_def = amount_sign >> (yen | requested) >> amount_tail;
// words in front of it are the amount's where it is known to begin there: 約3億円, but 債務契約3億円
inline auto const led_amount_def = amount_lead >> (yen | requested) >> amount_tail;
inline auto const minus = lit(U'-') >> x3::attr(lexicon::AmountMark::negative);
inline auto const plus = lit(U'+') >> x3::attr(lexicon::AmountMark::none);
inline auto const loose_lead = *((amount_lead_word | amount_sign_word | minus | plus) >> x3::omit[*one_of(U" \t\n:")]);
inline auto const loose_amount_def = loose_lead >> loose_yen >> x3::omit[-lit(U'円')] >> amount_tail;
inline auto const colon = gap >> x3::omit[-one_of(U":")] >> gap;
inline auto const dated_amount_def = amount_head >> colon >> led_amount;
inline auto const arrow_letter = x3::omit[one_of(lexicon::arrows) | (one_of(U"-=") >> lit(U'>'))];
inline auto const arrow = gap >> arrow_letter >> gap;

BOOST_SPIRIT_DEFINE(round, round_behind, draft, head_year, amount_head, amount_marks, amount_tail, amount_lead,
                    amount_sign, amount_value, led_amount, loose_amount, dated_amount)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::AmountHead, year, round, stage, number, draft)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::AmountValue, before, terms, marks)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::DatedAmount, head, value)
