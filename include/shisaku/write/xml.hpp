// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

#include <string>

namespace shisaku {

/// Writes a document as XML 1.0 in UTF-8: the model of the JSON under the same names. A key is an element of its
/// name (`_` stays), an unknown value has no element, an entry of a list is `<item>`, a block or section the element
/// of its type, a card `<card>`. Characters that XML cannot hold become U+FFFD.
void write_xml(Document const& document, Sink const& sink);
/// The same as a string.
std::string to_xml(Document const& document);

} // namespace shisaku
