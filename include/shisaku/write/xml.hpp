// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

#include <string>

namespace shisaku {

/// Writes a document as XML 1.0 in UTF-8: the model of the JSON under the same names.
/// A key is an element of its name. An unknown value has no element; an empty list has one without children, so that
/// both are told apart when read back. An entry of a list is an element named after what it is (`card`, `office`,
/// `budget-entry`, `paragraph`), a text or a list in a list is an `item`. A span is its element's four attributes.
/// Characters that XML cannot hold become U+FFFD.
void write_xml(Document const& document, Sink const& sink);
/// The same as a string.
std::string to_xml(Document const& document);

} // namespace shisaku
