// Boost Software License 1.0
// The front of a document: the line that names it, and `令和4年12月23日` below.
#ifndef SHISAKU_LIB_TREE_FRONT
#define SHISAKU_LIB_TREE_FRONT

#include "lib/tree/front.hpp"
#include "lib/phrases/date.hpp"
#include "lib/tree/blocks.hpp"
#include <shisaku/config.hpp>

namespace shisaku::tree {

SHISAKU_INLINE void read_front(Builder& builder, Tokens front) {
    auto& document = builder.document;
    for (Token const* at = front.first; at != front.last; ++at) {
        if (at->before != Break::line || is_row(at, front.last)) continue;
        if (!document.title && at->kind == Kind::text && !at->dash) {
            // a title set in two lines, 「…を実現し、」 and 「…くにづくり」, is one
            Token const* end = at + 1;
            while (end != front.last && end->gap == 0 && end->kind == Kind::text && end->before == Break::line) ++end;
            document.title = builder.reader.text(Tokens{at, end});
            at = end - 1;
        } else if (!document.date && at->kind == Kind::date) {
            document.date = phrases::read_date(builder.reader, builder.reader.folded(at->span), at->line);
        }
    }
}

} // namespace shisaku::tree

#endif
