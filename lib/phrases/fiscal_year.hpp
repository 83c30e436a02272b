// Boost Software License 1.0
// A fiscal year that begins a phrase.
#pragma once

#include <optional>
#include <string_view>

namespace shisaku::phrases {

/// The Western year of a folded phrase that begins with a fiscal year, `令和5年度` → 2023; `near` settles an era-less
/// one.
std::optional<int> leading_fiscal_year(std::u32string_view folded, int near);

} // namespace shisaku::phrases
