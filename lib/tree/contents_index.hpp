// Boost Software License 1.0
// What a table of contents says of a title: `[2] 自転車の活用` stands under theme 4.
#pragma once

#include <shisaku/tree/outline.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shisaku::tree {

/// Titles of a contents by the heading they stand under; grows as the contents does.
class ContentsIndex {
public:
    /// Marker and title of an entry.
    struct Entry {
        Text marker;
        Text title;
    };

    /// The entry of a title under a heading of a marker; a title counts as it is matched (folded, without spaces).
    Entry const* find(std::vector<OutlineNode> const& contents, std::string_view heading_marker,
                      std::u32string_view title);

private:
    void add(OutlineNode const& node, std::u32string const& heading);

    std::unordered_map<std::u32string, Entry> entries_;
    std::size_t indexed_ = 0; // top-level nodes
};

} // namespace shisaku::tree
