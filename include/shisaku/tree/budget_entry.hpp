// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>
#include <shisaku/text.hpp>

#include <cstdint>
#include <optional>

namespace shisaku {

/// Which amount of a fiscal year is meant.
enum class Stage : std::uint8_t {
    initial,       ///< 予算, 当初予算, 予算(案)
    supplementary, ///< 補正予算
    request,       ///< 概算要求額
    settlement,    ///< 決算, 執行額
    unspecified,   ///< not said
};

/// One amount of a budget (予算額): `令和4年度第二次補正：789百万円の内数`.
struct BudgetEntry {
    std::optional<Text> name;       ///< the budget line's own name (【予算】 lines), else empty
    std::optional<int> fiscal_year; ///< Western year in which the fiscal year (年度) begins
    Stage stage = Stage::unspecified;
    bool draft = false;              ///< 案
    std::optional<int> round;        ///< 第二次補正 → 2
    std::optional<std::int64_t> yen; ///< whole yen; empty where no amount is printed
    bool part_of = false;            ///< の内数
    bool request_item = false;       ///< 事項要求
    bool new_ = false;               ///< 【新規】
    bool reprint = false;            ///< （再掲）
    Text text;                       ///< as printed
    Span span;

    friend bool operator==(BudgetEntry const&, BudgetEntry const&) = default;
};

} // namespace shisaku
