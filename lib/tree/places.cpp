// Boost Software License 1.0
// Byte 12 of the text is byte 8 of a Shift_JIS file: spans lead back to the input as read.
#ifndef SHISAKU_LIB_TREE_PLACES
#define SHISAKU_LIB_TREE_PLACES

#include "lib/tree/places.hpp"
#include <shisaku/config.hpp>
#include <shisaku/tree/visit.hpp>

namespace shisaku::tree {

SHISAKU_INLINE void to_input_places(Document& document, Source const& source) {
    if (source.same_offsets()) return;
    auto const size = static_cast<std::uint32_t>(source.text().size());
    auto place = [&](std::uint32_t& at) { at = at == 0 ? 0 : source.input_offset(at < size ? at : size); };
    for_each_span(document, [&](Span& span) {
        place(span.begin);
        place(span.end);
    });
    for (Leaf& leaf : document.leaves) place(leaf.begin);
}

} // namespace shisaku::tree

#endif
