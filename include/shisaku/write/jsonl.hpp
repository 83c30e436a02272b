// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

#include <string>

namespace shisaku {

/// Writes the cards of a document, one JSON object a line, in document order.
void write_jsonl(Document const& document, Sink const& sink);
/// The same as a string.
std::string to_jsonl(Document const& document);

} // namespace shisaku
