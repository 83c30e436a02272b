// Boost Software License 1.0
// A name with the marks that a vocabulary knows taken off both its ends: `【新規】里の足の確保（再掲）`.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// A name and what its marks said.
struct MarkedName {
    Text text; ///< empty where nothing but marks stands there
    bool is_new = false, reprint = false, continued = false;
};

/// Reads a name; its lines are joined by line feeds.
MarkedName read_marked_name(Reader const& reader, vocabulary::Ready const& words, chars::Folded const& phrase);

} // namespace shisaku::tree
