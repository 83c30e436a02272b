// Boost Software License 1.0
// Budget phrases as typed entries: cells of a sheet and what follows a 【予算】.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/budget_entry.hpp>

#include <optional>
#include <vector>

namespace shisaku::phrases {

/// What a document says of its unmarked amounts.
struct BudgetContext {
    std::optional<int> fiscal_year;   ///< Western year of an amount without a year
    Stage stage = Stage::unspecified; ///< of an amount without a year
    bool draft = false;
    /// Western year near which an era-less `5年度` lies.
    int near = 2024;
};

/// Budget entries of a phrase and whether all of it was understood.
struct BudgetPhrase {
    std::vector<BudgetEntry> entries;
    bool complete = true;
    std::size_t consumed = 0; ///< code points of a budget line that were read
};

/// A budget cell: `令和5年度予算(案)：580百万円の内数 (令和4年度予算：500百万円)`; `-` gives no entry.
BudgetPhrase read_budget_cell(tree::Reader const& reader, chars::Folded const& phrase, BudgetContext const& context,
                              std::uint32_t line);

/// What follows a 【予算】, lines joined by line feeds: `○○事業 3.9億円（5年度 2.8億円）`.
/// An amount without a name takes `fallback_name`.
BudgetPhrase read_budget_line(tree::Reader const& reader, chars::Folded const& phrase, BudgetContext const& context,
                              std::uint32_t line, std::optional<std::string> const& fallback_name = {});

/// True when an amount (or 事項要求) stands anywhere in a phrase.
bool holds_amount(std::u32string_view folded);

/// The Western year of a printed one; `near` settles an era-less number.
std::optional<int> western_year(int era_base, std::uint32_t number, int near);

} // namespace shisaku::phrases
