// Boost Software License 1.0
// Dates as printed to ISO 8601.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/date.hpp>

#include <optional>

namespace shisaku::phrases {

/// The first date of a phrase that stands on `line`: `令和 4 年 1 2 月 2 3 日` → `2022-12-23`. `iso` is empty where
/// era, month or day are not possible.
std::optional<Date> read_date(tree::Reader const& reader, chars::Folded const& phrase, std::uint32_t line);

} // namespace shisaku::phrases
