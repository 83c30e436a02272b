// Boost Software License 1.0
// The description of what a comparison says, as lib/tree/describe.hpp is that of the model: the JSON follows from it.
#pragma once

#include "lib/tree/describe.hpp"
#include <shisaku/compare/changes.hpp>

namespace shisaku {

BOOST_DESCRIBE_ENUM(Match, id, name, similarity)

SHISAKU_DESCRIBE(Measure, id, name, span)
SHISAKU_DESCRIBE(TextChange, field, before, after)
SHISAKU_DESCRIBE(ListChange, field, removed, added)
SHISAKU_DESCRIBE(Amount, yen, part_of, request_item)
SHISAKU_DESCRIBE(BudgetChange, name, fiscal_year, stage, round, before, after, difference)
SHISAKU_DESCRIBE(YearOnYear, before_year, after_year, before, after, difference)
SHISAKU_DESCRIBE(MeasureChange, before, after, match, renamed, year_on_year, budget, texts, lists)
SHISAKU_DESCRIBE(Changes, before, after, added, dropped, changed, unchanged, texts, lists)

} // namespace shisaku
