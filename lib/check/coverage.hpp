// Boost Software License 1.0
// What became of the bytes of an input.
#pragma once

#include <shisaku/check/check.hpp>

namespace shisaku::checking {

/// True when the leaves tile the input, and the nodes of the body do.
bool is_tiled(Document const& document);
/// Fills in coverage and the lines that were not understood.
void measure_coverage(Document const& document, Source const& source, CheckReport& report);

} // namespace shisaku::checking
