// Boost Software License 1.0
// From places in the decoded text to places in the input as read.
#pragma once

#include <shisaku/bytes/source.hpp>
#include <shisaku/tree/document.hpp>

namespace shisaku::tree {

/// Moves every span and leaf of a document from the source's text to its input bytes.
void to_input_places(Document& document, Source const& source);

} // namespace shisaku::tree
