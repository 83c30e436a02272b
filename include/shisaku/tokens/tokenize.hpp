// Boost Software License 1.0
#pragma once

#include <shisaku/chars/folded.hpp>
#include <shisaku/tokens/lexicon.hpp>
#include <shisaku/tokens/token.hpp>

#include <string_view>
#include <vector>

namespace shisaku::tokens {

/// A stretch of folded code points with the bytes they came from.
struct Stretch {
    std::u32string_view chars;
    std::uint32_t const* offset = nullptr; ///< byte of each
    std::uint32_t end = 0;                 ///< byte one past the last
    chars::Measures measures;              ///< of all of them
};

/// What a piece is by its shape: sets kind, mark, text, number, page … of a token from its folded code points.
void classify(Token& token, Stretch const& piece, bool whole_line, Lexicon const& lexicon);

/// Text (valid UTF-8, below 4 GiB) to the tokens of its lines, in order. Blank lines are counted in `gap`.
std::vector<Token> tokenize(std::string_view text, Lexicon const& lexicon = Lexicon::standard());

} // namespace shisaku::tokens
