// Boost Software License 1.0
// Text to tokens: every piece of every line, classified by its shape.
#ifndef SHISAKU_LIB_TOKENS_TOKENIZE
#define SHISAKU_LIB_TOKENS_TOKENIZE

#include <shisaku/config.hpp>
#include <shisaku/lines/scanner.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <algorithm>

namespace shisaku::tokens {

SHISAKU_INLINE std::vector<Token> tokenize(std::string_view text, Lexicon const& lexicon) {
    std::vector<Token> result;
    lines::Scanner scanner(text);
    std::vector<std::uint32_t> offset;
    std::uint32_t gap = 0;
    bool page_break = false;
    while (scanner.next()) {
        page_break |= scanner.page_break();
        auto const& pieces = scanner.pieces();
        if (pieces.empty()) {
            ++gap;
            continue;
        }
        auto const& line = scanner.line();
        for (auto const& piece : pieces) {
            std::size_t const size = piece.end - piece.begin;
            offset.assign(size + 1, scanner.end_offset(piece.end));
            std::copy_n(line.offset.begin() + piece.begin, size, offset.begin());

            Token token;
            token.line = scanner.number();
            token.gap = static_cast<std::uint8_t>(std::min<std::uint32_t>(gap, 255));
            token.before = piece.before;
            token.indent = piece.indent;
            token.heading = piece.heading;
            token.dash = piece.dash;
            token.trailing = piece.trailing;
            token.page_break = page_break;
            classify(token, std::u32string_view(line.chars).substr(piece.begin, size), offset.data(),
                     pieces.size() == 1, lexicon);
            result.push_back(token);
            gap = 0;
            page_break = false;
        }
    }
    return result;
}

} // namespace shisaku::tokens

#endif
