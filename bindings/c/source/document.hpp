// Boost Software License 1.0
// The handles of documents and vocabularies: what stands behind the opaque types.
#pragma once

#include "bindings/c/source/handles.hpp"

#include <shisaku/tree/document.hpp>
#include <shisaku/vocabulary/vocabularies.hpp>

#include <cstddef>
#include <memory>
#include <vector>

struct shisaku_document {
    shisaku::Document tree;
};

struct shisaku_vocabularies {
    std::shared_ptr<shisaku::Vocabularies const> ready;
};

namespace shisaku::c {

inline Document const& tree_of(shisaku_document const* document) {
    return handles<shisaku_document>().at(document).tree;
}

/// An entry of a list, told from an index behind its last.
template <class T>
T const& entry_of(std::vector<T> const& list, std::size_t index) {
    if (index >= list.size())
        throw Failure{SHISAKU_NO_SUCH, "index " + std::to_string(index) + " of " + std::to_string(list.size())};
    return list[index];
}

} // namespace shisaku::c
