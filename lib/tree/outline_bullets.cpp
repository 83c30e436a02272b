// Boost Software License 1.0
// Bullets to their items: `1 …`, `2 …`, `○…` of 2, then `○…` of 1, which stood in the column beside it.
#ifndef SHISAKU_LIB_TREE_OUTLINE_BULLETS
#define SHISAKU_LIB_TREE_OUTLINE_BULLETS

#include "lib/tree/outline_bullets.hpp"
#include "lib/tree/shared_words.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_outline_bullets {

using Element = OutlineElement;
using What = OutlineElement::What;
using Indexes = std::vector<std::size_t>;

/// Puts bullets behind those that an item has; those that stand below it become a part of its place.
inline void give(Element& item, Element& block, bool stray) {
    if (!stray) item.node.span = join(item.node.span, block.node.span);
    item.words += U'\n' + block.words;
    auto& own = item.node.children;
    own.insert(own.end(), std::make_move_iterator(block.node.children.begin()),
               std::make_move_iterator(block.node.children.end()));
    block.node.children.clear();
}

/// How the blocks of an outline lie to its items.
struct Layout {
    Indexes items, hungry;          ///< all items, and those that no block follows
    Indexes lost, behind;           ///< blocks that follow no item, and those that follow another block of their item
    std::vector<std::size_t> owner; ///< by element: the item a block stands under, or `none`
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

inline Layout layout_of(std::vector<Element> const& elements) {
    Layout found;
    found.owner.assign(elements.size(), Layout::none);
    std::size_t item = Layout::none;
    bool fed = true;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Element const& element = elements[i];
        if (element.what == What::bullets) {
            found.owner[i] = item;
            if (item == Layout::none)
                found.lost.push_back(i);
            else if (fed && element.apart)
                found.behind.push_back(i);
            fed = true;
            continue;
        }
        if (!fed) found.hungry.push_back(item);
        item = element.what == What::item ? i : Layout::none;
        fed = element.what != What::item;
        if (!fed) found.items.push_back(i);
    }
    if (!fed) found.hungry.push_back(item);
    return found;
}

/// Gives blocks to items, both in the order of the file; where there are more of one kind, shared words choose.
inline std::vector<std::pair<std::size_t, std::size_t>> match(std::vector<Element> const& elements,
                                                              Indexes const& items, Indexes const& blocks) {
    std::size_t const rows = items.size(), columns = blocks.size();
    auto pairs = [&](Indexes const& list) {
        std::vector<Pairs> result;
        result.reserve(list.size());
        for (std::size_t i : list) result.push_back(pairs_of(elements[i].words));
        return result;
    };
    auto const item_pairs = pairs(items), block_pairs = pairs(blocks);
    // a pair of item and block is worth more than any words, so as many as can be are given
    constexpr long given = 1000;
    std::vector<std::vector<long>> best(rows + 1, std::vector<long>(columns + 1, 0));
    auto worth = [&](std::size_t r, std::size_t c) {
        return best[r][c] + given + static_cast<long>(std::min<std::size_t>(shared(item_pairs[r], block_pairs[c]), 99));
    };
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            best[r + 1][c + 1] = std::max({best[r][c + 1], best[r + 1][c], worth(r, c)});
    std::vector<std::pair<std::size_t, std::size_t>> result;
    for (std::size_t r = rows, c = columns; r > 0 && c > 0;) {
        if (best[r][c] == worth(r - 1, c - 1)) {
            result.emplace_back(items[--r], blocks[--c]);
        } else if (best[r][c] == best[r - 1][c]) {
            --r;
        } else {
            --c;
        }
    }
    return result;
}

inline void say_inferred(Builder& builder, Element const& block) {
    builder.diagnose(Severity::note, Code::order_uncertain,
                     "these bullets stand apart from their item; which item they belong to is inferred",
                     block.node.span);
}

} // namespace detail_outline_bullets

SHISAKU_INLINE void give_bullets(Builder& builder, std::vector<OutlineElement>& elements) {
    using namespace detail_outline_bullets;
    Layout layout = layout_of(elements);
    Indexes strays = layout.lost;
    // a block behind another goes on with it, unless the page has a block for each item and this one's stands elsewhere
    if (layout.behind.size() + layout.lost.size() <= layout.hungry.size()) {
        strays.insert(strays.end(), layout.behind.begin(), layout.behind.end());
        std::sort(strays.begin(), strays.end());
    }
    // one page holds some twenty items; comparing thousands with each other would not be linear
    constexpr std::size_t most = 300;
    if (!layout.hungry.empty() && elements.size() <= most)
        for (auto const& [item, block] : match(elements, layout.hungry, strays)) layout.owner[block] = item;
    for (std::size_t i : strays) {
        if (layout.owner[i] == Layout::none) {
            auto const next = std::upper_bound(layout.items.begin(), layout.items.end(), i);
            if (layout.items.empty()) continue;
            layout.owner[i] = next == layout.items.begin() ? *next : *(next - 1);
        }
        say_inferred(builder, elements[i]);
    }
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (elements[i].what == What::bullets && layout.owner[i] != Layout::none)
            give(elements[layout.owner[i]], elements[i], std::binary_search(strays.begin(), strays.end(), i));
    elements.erase(
        std::remove_if(elements.begin(), elements.end(), [](Element const& e) { return e.what == What::bullets; }),
        elements.end());
}

} // namespace shisaku::tree

#endif
