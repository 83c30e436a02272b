// Boost Software License 1.0
// The scorers of each kind of facts. `cards` are the cards of a document, `document` all of it.
#pragma once

#include "lib/compare/tally.hpp"

namespace shisaku::comparison {

void score_sheets(Json const& gold, Json const& cards, Tally& tally);
void score_measures(Json const& gold, Json const& cards, Tally& tally);
void score_priority(Json const& gold, Json const& cards, Tally& tally);
void score_outline(Json const& gold, Json const& document, Tally& tally);
void score_contents(Json const& gold, Json const& document, Tally& tally);

} // namespace shisaku::comparison
