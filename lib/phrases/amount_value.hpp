// Boost Software License 1.0
// What the grammar saw of an amount, as a value.
#pragma once

#include "grammars/phrases/budget.hpp"
#include "lib/phrases/amount.hpp"

namespace shisaku::phrases {

/// Terms to yen, exact: empty where a number is no number (`1,23`), a sum no sum (3億5億円) or nothing whole.
/// Terms without a place count `unit`.
std::optional<std::int64_t> yen_of(std::vector<grammar::YenTerm> const& terms, std::int64_t unit = 1);

/// The amount of a value of the grammar.
Amount amount_of(grammar::AmountValue const& value, std::int64_t unit = 1);

} // namespace shisaku::phrases
