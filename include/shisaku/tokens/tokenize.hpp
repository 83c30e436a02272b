// Boost Software License 1.0
#pragma once

#include <shisaku/tokens/lexicon.hpp>
#include <shisaku/tokens/token.hpp>

#include <string_view>
#include <vector>

namespace shisaku::tokens {

/// What a piece is by its shape: sets kind, mark, text, number, page … of a token from its folded code points
/// (`offset` gives their bytes, one more than there are).
void classify(Token& token, std::u32string_view folded, std::uint32_t const* offset, bool whole_line,
              Lexicon const& lexicon);

/// Text (valid UTF-8, below 4 GiB) to the tokens of its lines, in order. Blank lines are counted in `gap`.
std::vector<Token> tokenize(std::string_view text, Lexicon const& lexicon = Lexicon::standard());

} // namespace shisaku::tokens
