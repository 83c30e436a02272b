// Boost Software License 1.0
// A zero behind every text: the tree's are parts of its source, where whatever follows stands behind them.
#pragma once

#include <shisaku/tree/document.hpp>

namespace shisaku::c {

/// Makes every text of a document one that a zero stands behind.
void end_texts_with_zero(Document& document);

} // namespace shisaku::c
