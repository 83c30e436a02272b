// Boost Software License 1.0
// Tokens to leaves: `施策名：` is a label, what follows it text, the line end furniture.
#ifndef SHISAKU_LIB_TREE_LEAVES
#define SHISAKU_LIB_TREE_LEAVES

#include "lib/tree/leaves.hpp"
#include "lib/tree/blocks.hpp"
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::tree {

SHISAKU_INLINE std::vector<Leaf> leaves_of(std::vector<tokens::Token> const& tokens, std::uint32_t size) {
    std::vector<Leaf> leaves;
    leaves.reserve(2 * tokens.size() + 2);
    auto add = [&](std::uint32_t begin, Role role) {
        // an empty leaf gives its place to the one that follows; equal neighbours are one
        if (!leaves.empty() && leaves.back().begin == begin) leaves.pop_back();
        if (leaves.empty() || leaves.back().role != role) leaves.push_back({begin, role});
    };
    add(0, Role::furniture);
    // columns put in order do not stand in the order of the input
    std::vector<Token> sorted;
    auto const by_place = [](Token const& a, Token const& b) { return a.span.begin < b.span.begin; };
    bool const in_order = std::is_sorted(tokens.begin(), tokens.end(), by_place);
    if (!in_order) {
        sorted = tokens;
        std::sort(sorted.begin(), sorted.end(), by_place);
    }
    for (auto const& token : in_order ? tokens : sorted) {
        if (is_furniture(token)) continue;
        if (!token.mark.empty()) add(token.mark.begin, Role::label);
        if (!token.text.empty()) add(token.text.begin, Role::text);
        add(token.span.end, Role::furniture);
    }
    // nothing follows the last token, or there is nothing at all
    if (!leaves.empty() && leaves.back().begin == size) leaves.pop_back();
    return leaves;
}

} // namespace shisaku::tree

#endif
