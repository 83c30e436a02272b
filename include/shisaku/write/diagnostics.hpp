// Boost Software License 1.0
#pragma once

#include <shisaku/bytes/source.hpp>
#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

namespace shisaku {

/// Draws the diagnostics of a document for a terminal, one after the other:
/// `file:line:column: severity: message [code]`, the line of the source and a caret under the place.
/// Columns count code points from 1; the caret stands by display width (two columns for 施).
void write_diagnostics(Document const& document, Source const& source, Sink const& sink, bool colour = false);

} // namespace shisaku
