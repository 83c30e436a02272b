// Boost Software License 1.0
// Text to tokens: every piece of every line, classified by its shape.
#ifndef SHISAKU_LIB_TOKENS_TOKENIZE
#define SHISAKU_LIB_TOKENS_TOKENIZE

#include "lib/tokens/near_labels.hpp"
#include "lib/tokens/settle.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>
#include <shisaku/lines/scanner.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <algorithm>

namespace shisaku::tokens {

SHISAKU_INLINE std::vector<Token> tokenize(std::string_view text, Lexicon const& lexicon) {
    std::vector<Token> result;
    // a line of text is some sixty bytes; growing past the guess would move every token
    result.reserve(text.size() / 48);
    lines::Scanner scanner(text);
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
        std::u32string_view const chars = line.chars();
        for (auto const& piece : pieces) {
            // a 【予算】 amid a line opens a piece of its own
            std::size_t begin = piece.begin;
            while (begin < piece.end || begin == piece.begin) {
                std::size_t const inner = line.tags ? lexicon.find_inner(chars.substr(begin, piece.end - begin)) : 0;
                std::size_t end = inner ? begin + inner : piece.end;
                std::size_t const next = end;
                while (inner && end > begin && chars::is_space(chars[end - 1])) --end;
                std::size_t const size = end - begin;
                Token token;
                token.line = scanner.number();
                token.gap = static_cast<std::uint8_t>(std::min<std::uint32_t>(gap, 255));
                if (begin == piece.begin) {
                    token.before = piece.before;
                    token.indent = piece.indent;
                    token.heading = piece.heading;
                    token.dash = piece.dash;
                    token.page_break = page_break;
                } else {
                    token.before = Break::item;
                }
                token.trailing = !inner && piece.trailing;
                classify(token,
                         {chars.substr(begin, size), line.offset() + begin,
                          scanner.end_offset(static_cast<std::uint32_t>(end)), line.narrow, line.brackets},
                         pieces.size() == 1, lexicon);
                result.push_back(token);
                gap = 0;
                page_break = false;
                if (next == piece.end) break;
                begin = next;
            }
        }
    }
    settle(result, text);
    settle_labels(result, text, lexicon);
    return result;
}

} // namespace shisaku::tokens

#endif
