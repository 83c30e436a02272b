// Boost Software License 1.0
// Dates as printed to ISO 8601.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/date.hpp>

#include <optional>

namespace shisaku::phrases {

/// The first date of a phrase that stands on `line`: `令和 4 年 1 2 月 2 3 日`, `R4.12.23` → `2022-12-23`, `2022年12月`
/// → `2022-12`, `令和4年度末` → `2023-03`, `2022年夏` → `2022`. `iso` is empty where era, month or day are not possible,
/// where two counts of the year differ (令和6(2023)年), and for a part of a year that reaches into the next (冬,
/// 年度内). `near`, a year of the document, settles a year without its era.
std::optional<Date> read_date(tree::Reader const& reader, chars::Folded const& phrase, std::uint32_t line,
                              std::optional<int> near = {});

} // namespace shisaku::phrases
