// Boost Software License 1.0
// Do fiscal years rise or fall? `令和4年度 | 令和5年度 | 令和6年度` do, 2023, 2025, 2024 do not.
#ifndef SHISAKU_LIB_CHECK_YEARS
#define SHISAKU_LIB_CHECK_YEARS

#include "lib/check/findings.hpp"
#include "lib/compare/texts.hpp"
#include "lib/phrases/fiscal_year.hpp"
#include "lib/tree/walk.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace shisaku::checking {

namespace detail_years {

using Years = std::vector<int>;

inline bool in_order(Years const& years) {
    auto const goes = [&](auto first, auto compare) { return std::is_sorted(first, years.end(), compare); };
    bool const rise = goes(years.begin(), std::less<>()), fall = goes(years.begin(), std::greater<>());
    // the newest amount first, then those before it in their order: `6年度 … （4年度 … 5年度 …）`
    bool const newest_first = !years.empty() && *std::max_element(years.begin(), years.end()) == years.front() &&
                              goes(years.begin() + 1, std::less<>());
    return rise || fall || newest_first;
}

inline std::string listed(Years const& years) {
    std::string text;
    for (int year : years) text.append(text.empty() ? "" : ", ").append(std::to_string(year));
    return text;
}

inline void complain(Findings& findings, Years const& years, std::string const& where, Span span) {
    findings.push_back({Severity::warning, Code::fiscal_years_unordered,
                        "the fiscal years of " + where + " neither rise nor fall: " + listed(years), span});
}

inline void check_budget(Card const& card, Findings& findings) {
    // amounts of one line of a budget and one stage
    std::map<std::pair<std::u32string, Stage>, std::pair<Years, Span>> groups;
    for (BudgetEntry const& entry : card.budget) {
        if (!entry.fiscal_year) continue;
        auto& [years, span] = groups[{comparison::key_of(entry.name.value_or("")), entry.stage}];
        span = years.empty() ? entry.span : join(span, entry.span);
        years.push_back(*entry.fiscal_year);
    }
    for (auto const& [key, group] : groups)
        if (!in_order(group.first)) complain(findings, group.first, "a budget", group.second);
}

inline void check_head(Table const& table, int near, Findings& findings) {
    if (table.rows.empty()) return;
    Years years;
    for (auto const& cell : table.rows.front())
        if (auto const year = phrases::leading_fiscal_year(comparison::key_of(cell), near)) years.push_back(*year);
    if (years.size() < 3 || in_order(years)) return;
    // `4年度 5年度 4年度 5年度`: the same years once more for another value
    if (std::adjacent_find(years.begin(), years.end(), std::greater<>()) != years.end() &&
        std::count(years.begin(), years.end(), years.front()) > 1)
        return;
    complain(findings, years, "a table's head", table.span);
}

} // namespace detail_years

SHISAKU_INLINE void check_years(Document const& document, Findings& findings) {
    int near = 2024;
    for (Card const& card : document.cards) {
        detail_years::check_budget(card, findings);
        for (auto const& entry : card.budget) near = entry.fiscal_year.value_or(near);
    }
    auto const each = [&](Table const& table) { detail_years::check_head(table, near, findings); };
    tree::for_each_node<Table>(document, each);
}

} // namespace shisaku::checking

#endif
