// Boost Software License 1.0
// Words of tables of amounts: which row is the sum of others, which column cannot be summed.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// The whole label of a row of sums.
inline constexpr std::array<std::u32string_view, 1> total_labels{U"計"};
/// How the label of a row of sums ends: `総務省所管合計`. Not 計, which ends 統計 and 会計, too.
inline constexpr std::array<std::u32string_view, 3> total_endings{U"合計", U"総計", U"小計"};
/// How the label of a row begins that is part of the one above it.
inline constexpr std::array<std::u32string_view, 2> part_beginnings{U"うち", U"内訳"};
/// What the head of a column holds whose values do not add up.
inline constexpr std::array<std::u32string_view, 8> ratio_words{U"率",   U"割合", U"比率", U"倍",
                                                                U"平均", U"単価", U"%",    U"年度末"};
/// Cells that say: nothing, or nothing yet.
inline constexpr std::array<std::u32string_view, 4> nothing_cells{U"", U"-", U"皆減", U"事項要求"};
/// What may follow a number without changing it.
inline constexpr std::u32string_view requested_besides = U"+事項要求";

} // namespace shisaku::lexicon
