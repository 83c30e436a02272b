// Boost Software License 1.0
// The labels that open a field, with their synonyms and the garblings that PDFs make of them: `施策効果の詳細`.
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// A spelling of a label and the field it opens.
struct LabelWord {
    std::u32string_view word;
    tokens::Label label;
};

inline constexpr std::array label_words{
    LabelWord{U"施策名", tokens::Label::name},
    LabelWord{U"施策名称", tokens::Label::name},
    LabelWord{U"施策の名称", tokens::Label::name},
    LabelWord{U"【施策名】", tokens::Label::name},
    LabelWord{U"<施策名>", tokens::Label::name},
    LabelWord{U"■施策名", tokens::Label::name},
    LabelWord{U"○施策名", tokens::Label::name},
    LabelWord{U"取組名", tokens::Label::name},
    LabelWord{U"施策分類", tokens::Label::classification},
    LabelWord{U"施策の分類", tokens::Label::classification},
    LabelWord{U"位置づけ", tokens::Label::position},
    LabelWord{U"位置付け", tokens::Label::position},
    LabelWord{U"予算額", tokens::Label::budget},
    LabelWord{U"予算額(案)", tokens::Label::budget},
    LabelWord{U"施策効果の詳細", tokens::Label::effect},
    LabelWord{U"施策効果", tokens::Label::effect},
    LabelWord{U"施策の効果", tokens::Label::effect},
    LabelWord{U"効果の詳細", tokens::Label::effect},
    LabelWord{U"目的", tokens::Label::purpose},
    LabelWord{U"施策の目的", tokens::Label::purpose},
    LabelWord{U"概要", tokens::Label::overview},
    LabelWord{U"施策の概要", tokens::Label::overview},
    LabelWord{U"施策概要", tokens::Label::overview},
    LabelWord{U"詳細", tokens::Label::details},
    LabelWord{U"<中長期的取組>", tokens::Label::roadmap},
    LabelWord{U"中長期的取組", tokens::Label::roadmap},
    LabelWord{U"<中長期的な取組>", tokens::Label::roadmap},
    LabelWord{U"【具体的取組】", tokens::Label::initiatives},
    LabelWord{U"【具体的な取組】", tokens::Label::initiatives},
    LabelWord{U"【具体的取組み】", tokens::Label::initiatives},
    LabelWord{U"<具体的取組>", tokens::Label::initiatives},
    LabelWord{U"[具体的取組]", tokens::Label::initiatives},
    LabelWord{U"具体的な目標", tokens::Label::goals},
    LabelWord{U"具体的目標", tokens::Label::goals},
    LabelWord{U"目標", tokens::Label::goals},
    LabelWord{U"主担当省庁", tokens::Label::agencies},
    LabelWord{U"主担当府省庁", tokens::Label::agencies},
    LabelWord{U"主な担当省庁", tokens::Label::agencies},
    LabelWord{U"主な担当府省庁", tokens::Label::agencies},
    LabelWord{U"担当省庁", tokens::Label::agencies},
    LabelWord{U"担当府省庁", tokens::Label::agencies},
    LabelWord{U"担当部局", tokens::Label::offices},
    LabelWord{U"担当課室", tokens::Label::offices},
    LabelWord{U"担当課", tokens::Label::offices},
    LabelWord{U"担当課・室", tokens::Label::offices},
    LabelWord{U"担当部署", tokens::Label::offices},
    LabelWord{U"担当部局課室", tokens::Label::offices},
    LabelWord{U"担当部局・課室", tokens::Label::offices},
    LabelWord{U"所管部局", tokens::Label::offices},
    LabelWord{U"【予算】", tokens::Label::budget_line},
    LabelWord{U"【予算額】", tokens::Label::budget_line},
    LabelWord{U"目次", tokens::Label::contents},
};

/// Words that stand for a field where a sheet prints no label of its own for it: `事業概要`, `期待される効果`.
inline constexpr std::array weak_label_words{
    LabelWord{U"効果", tokens::Label::effect},           LabelWord{U"期待される効果", tokens::Label::effect},
    LabelWord{U"期待する効果", tokens::Label::effect},   LabelWord{U"事業目的", tokens::Label::purpose},
    LabelWord{U"事業の目的", tokens::Label::purpose},    LabelWord{U"背景・目的", tokens::Label::purpose},
    LabelWord{U"目的・背景", tokens::Label::purpose},    LabelWord{U"趣旨", tokens::Label::purpose},
    LabelWord{U"事業概要", tokens::Label::overview},     LabelWord{U"事業の概要", tokens::Label::overview},
    LabelWord{U"取組概要", tokens::Label::overview},     LabelWord{U"取組の概要", tokens::Label::overview},
    LabelWord{U"事業内容", tokens::Label::overview},     LabelWord{U"事業の内容", tokens::Label::overview},
    LabelWord{U"施策内容", tokens::Label::overview},     LabelWord{U"施策の内容", tokens::Label::overview},
    LabelWord{U"施策の詳細", tokens::Label::details},    LabelWord{U"事業の詳細", tokens::Label::details},
    LabelWord{U"中長期の取組", tokens::Label::roadmap},  LabelWord{U"今後の取組", tokens::Label::roadmap},
    LabelWord{U"ロードマップ", tokens::Label::roadmap},  LabelWord{U"工程表", tokens::Label::roadmap},
    LabelWord{U"予算額(百万円)", tokens::Label::budget}, LabelWord{U"予算額(億円)", tokens::Label::budget},
    LabelWord{U"予算額(千円)", tokens::Label::budget},
};

/// A label that varies in front: `デジ田総合戦略における位置づけ`, with every garbling of the strategy's name.
struct LabelTail {
    std::u32string_view tail;
    tokens::Label label;
};

inline constexpr std::array label_tails{
    LabelTail{U"における位置づけ", tokens::Label::position},
    LabelTail{U"における位置付け", tokens::Label::position},
};

/// A letter that stands in every tail: what lacks it needs no closer look.
inline constexpr char32_t label_tail_letter = U'位';

/// What is known to stand in front of a tail; any other front is a garbling, and told.
inline constexpr auto label_fronts = std::to_array<std::u32string_view>({
    U"デジ田総合戦略",
    U"デジタル田園都市国家構想総合戦略",
    U"総合戦略",
    U"基本方針",
    U"実行計画",
});

} // namespace shisaku::lexicon
