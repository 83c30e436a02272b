// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

#include <string>

namespace shisaku {

/// Writes a document as lines that a person can read, correct and write: a node a line, its members two columns
/// further in, nothing that is empty or unknown. `read_text` reads it back; spans are not written. See docs/text.md.
void write_text(Document const& document, Sink const& sink);
/// The same as a string.
std::string to_text(Document const& document);

} // namespace shisaku
