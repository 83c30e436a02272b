// Boost Software License 1.0
// The checks of sense; each appends what it finds.
#pragma once

#include <shisaku/tree/document.hpp>

#include <vector>

namespace shisaku::checking {

using Findings = std::vector<Diagnostic>;

/// Rows of sums that are none.
void check_totals(Document const& document, Findings& findings);
/// Fiscal years that neither rise nor fall: of a budget, of a table's head.
void check_years(Document const& document, Findings& findings);
/// ① without ②, ② without ①.
void check_series(Document const& document, Findings& findings);
/// Entries of the contents without their card, cards without their entry.
void check_contents(Document const& document, Findings& findings);

} // namespace shisaku::checking
