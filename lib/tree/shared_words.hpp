// Boost Software License 1.0
// What two texts of an outline share: pairs of letters that carry meaning (`農地の集約` and `農地の所有者`: 農地).
#pragma once

#include <shisaku/chars/classes.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shisaku::tree {

using Pairs = std::vector<std::uint64_t>;

/// The pairs of letters of a text that carry meaning, sorted: neither is hiragana, or, `loose`, the first is not.
inline Pairs pairs_of(std::u32string_view text, bool loose = false) {
    Pairs result;
    auto weighs = [](char32_t c) { return chars::is_kanji(c) || chars::is_katakana(c) || chars::is_latin(c); };
    for (std::size_t i = 1; i < text.size(); ++i)
        if (weighs(text[i - 1]) && (loose || weighs(text[i])))
            result.push_back((std::uint64_t{text[i - 1]} << 32) | text[i]);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}
/// How many of them two texts share.
inline std::size_t shared(Pairs const& a, Pairs const& b) {
    std::size_t count = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) ++count;
        if (*x <= *y)
            ++x;
        else
            ++y;
    }
    return count;
}

template <class Elements>
std::vector<Pairs> all_pairs(Elements const& elements, bool loose = false) {
    std::vector<Pairs> result;
    result.reserve(elements.size());
    for (auto const& element : elements) result.push_back(pairs_of(element.words, loose));
    return result;
}

} // namespace shisaku::tree
