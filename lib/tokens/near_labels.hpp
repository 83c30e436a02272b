// Boost Software License 1.0
// Labels in spite of their spelling, where a label is missing: garbled, doubled, cut over two lines.
#pragma once

#include <shisaku/tokens/lexicon.hpp>
#include <shisaku/tokens/token.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace shisaku::tokens {

/// `目目的的` as `目的`; empty if not every letter stands twice.
std::u32string halved(std::u32string_view word);

/// Makes labels of the pieces of a document that are one but for their spelling, and marks them `garbled`:
/// `施第名：…` (a letter or two are others) between labels that it belongs between, `目目的的` (bold type given twice)
/// anywhere, `具体的` / `な目標：` (cut over two lines, spelled well: not garbled).
void settle_labels(std::vector<Token>& tokens, std::string_view text, Lexicon const& lexicon);

} // namespace shisaku::tokens
