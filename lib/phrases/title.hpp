// Boost Software License 1.0
// Titles and the marks behind them: `放送コンテンツの制作・流通の推進（続き）`, `…の推進【再掲】`.
#pragma once

#include "lib/tree/reader.hpp"

#include <string>
#include <string_view>

namespace shisaku::phrases {

/// A title without its marks.
struct Title {
    Text text;
    bool continued = false; ///< （続き）
    bool reprint = false;   ///< 【再掲】
};

/// Reads a title; its lines are joined by line feeds.
Title read_title(tree::Reader const& reader, chars::Folded const& phrase);

/// Takes a （再掲）, 【再掲】 off the end of `folded[0, end)`; true if there was one.
bool take_reprint_off(std::u32string_view folded, std::size_t& end);

} // namespace shisaku::phrases
