// Boost Software License 1.0
// The description of a check's report: its JSON follows from it.
#pragma once

#include "lib/tree/describe.hpp"
#include <shisaku/check/check.hpp>

namespace shisaku {

SHISAKU_DESCRIBE(Coverage, bytes, typed, plain, furniture)
SHISAKU_DESCRIBE(PlainLine, line, text)
SHISAKU_DESCRIBE(CheckReport, source, family, cards, tiled, coverage, not_understood, diagnostics)

} // namespace shisaku
