// Boost Software License 1.0
// What a document says of the amounts that do not say their year themselves.
#pragma once

#include "lib/phrases/budget.hpp"
#include <shisaku/options.hpp>

#include <optional>
#include <string_view>

namespace shisaku::tree {

/// Finds the line that names the document's budget (`令和6年度予算概算要求の概要`) and the year it lies near.
phrases::BudgetContext find_budget_context(std::string_view text, Options const& options);

/// Takes into a context what a line says of the figures that follow: （単位：億円）, （ ）内は前年度予算額. True if it does.
bool take_legend(Reader const& reader, Token const& token, phrases::BudgetContext& context);

/// The fiscal year of the first line that names it together with a word: 2024 of `令和6年度予算概算要求の概要`.
std::optional<int> year_named_with(std::string_view text, std::string_view word);

} // namespace shisaku::tree
