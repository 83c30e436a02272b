// Boost Software License 1.0
// What a table of contents says of a title.
#ifndef SHISAKU_LIB_TREE_CONTENTS_INDEX
#define SHISAKU_LIB_TREE_CONTENTS_INDEX

#include "lib/tree/contents_index.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

namespace shisaku::tree {

namespace detail_contents_index {

inline std::u32string key_of(std::u32string_view text) {
    std::u32string key;
    for (char32_t c : text)
        if (!chars::is_space(c) && c != U'\n' && c != U'.') key.push_back(c);
    return key;
}

inline std::u32string key_of(std::string_view text) {
    chars::Folded folded;
    folded.append(text, 0);
    return key_of(folded.chars());
}

} // namespace detail_contents_index

SHISAKU_INLINE void ContentsIndex::add(OutlineNode const& node, std::u32string const& heading) {
    using detail_contents_index::key_of;
    if (node.page) entries_[heading + U'\n' + key_of(node.title)] = {node.marker.value_or(""), node.title};
    auto const below = node.marker ? key_of(*node.marker) : heading;
    for (auto const& child : node.children) add(child, below);
}

SHISAKU_INLINE ContentsIndex::Entry const* ContentsIndex::find(std::vector<OutlineNode> const& contents,
                                                               std::string_view heading_marker,
                                                               std::u32string_view title) {
    using detail_contents_index::key_of;
    for (; indexed_ < contents.size(); ++indexed_) add(contents[indexed_], {});
    auto const found = entries_.find(key_of(heading_marker) + U'\n' + key_of(title));
    return found == entries_.end() ? nullptr : &found->second;
}

} // namespace shisaku::tree

#endif
