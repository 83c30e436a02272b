// Boost Software License 1.0
#pragma once

#include <shisaku/text.hpp>
#include <shisaku/tree/block.hpp>
#include <shisaku/tree/budget_entry.hpp>
#include <shisaku/tree/initiative.hpp>
#include <shisaku/tree/office.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace shisaku {

/// The three layouts of a measure (施策).
enum class CardKind : std::uint8_t { policy_sheet, numbered_measure, priority_measure };

/// A heading that a card stands under.
struct SectionTitle {
    std::optional<Text> marker; ///< as printed: `Ⅰ`, `1`, `[3]`
    Text title;
    friend bool operator==(SectionTitle const&, SectionTitle const&) = default;
};

/// 施策分類: `①予算` is `{1, "予算", -}`.
struct Classification {
    std::optional<int> number;
    Text label;
    std::optional<Text> note; ///< what stands in brackets behind the label
    Span span;
    friend bool operator==(Classification const&, Classification const&) = default;
};

/// 位置づけ: the strategy's pillar that a measure belongs to.
struct Position {
    std::optional<int> number;
    Text label;
    Span span;
    friend bool operator==(Position const&, Position const&) = default;
};

/// A labelled field that has no key of its own.
struct Field {
    Text label;
    std::vector<Block> value;
    Span span;
    friend bool operator==(Field const&, Field const&) = default;
};

/// One measure (施策).
struct Card {
    CardKind kind = CardKind::policy_sheet;
    std::optional<Text> id;                     ///< `1-4` of `[No.1-4]`
    std::optional<Text> marker;                 ///< `(3)`, the printed marker of its title line
    std::vector<SectionTitle> section;          ///< headings above it, outermost first
    std::optional<Text> heading;                ///< page heading above a sheet, without its ①②
    std::optional<int> series;                  ///< that ①② as a number
    std::optional<Text> name;                   ///< 施策名, or the measure's title
    bool continued = false;                     ///< （続き）
    bool reprint = false;                       ///< 【再掲】
    std::vector<Office> offices;                ///< 担当部局
    std::vector<Text> agencies;                 ///< 主担当省庁
    std::vector<Classification> classification; ///< 施策分類
    std::vector<Position> position;             ///< 位置づけ
    std::vector<BudgetEntry> budget;            ///< 予算額
    std::vector<Block> effect;                  ///< 施策効果の詳細
    std::vector<Block> purpose;                 ///< 目的
    std::vector<Block> overview;                ///< 概要
    std::vector<Block> details;                 ///< 詳細
    std::vector<Block> body;                    ///< running text outside labelled fields
    std::vector<Text> goals;                    ///< 具体的な目標
    std::vector<Block> roadmap;                 ///< 中長期的取組, year-column tables
    std::vector<Initiative> initiatives;        ///< strategy references
    std::vector<Field> fields;                  ///< every other labelled field
    Span span;

    friend bool operator==(Card const&, Card const&) = default;
};

} // namespace shisaku
