// Boost Software License 1.0
// Text to tokens: every piece of every line, classified by its shape.
#ifndef SHISAKU_LIB_TOKENS_TOKENIZE
#define SHISAKU_LIB_TOKENS_TOKENIZE

#include "lib/chars/measure.hpp"
#include "lib/tokens/columns.hpp"
#include "lib/tokens/near_labels.hpp"
#include "lib/tokens/settle.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>
#include <shisaku/lines/scanner.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <algorithm>

namespace shisaku::tokens {

namespace detail_tokenize {

/// Where a label of a sheet's header or boxes stands amid a piece, behind white space, or 0: a table row that came as
/// one line, `①予算 予算額 33百万円`, or the last words of a cell and the label of the next.
inline std::size_t find_label(std::u32string_view chars, Lexicon const& lexicon) {
    constexpr std::size_t longest = 24;
    for (std::size_t at = chars.find(U' '); at != chars.npos; at = chars.find(U' ', at)) {
        at = std::min(chars.find_first_not_of(U' ', at), chars.size());
        if (at == chars.size() || !chars::is_kanji(chars[at]) || !lexicon.may_open(chars[at])) continue;
        LabelMatch const match = lexicon.find(chars.substr(at, longest));
        // 位置づけ has words of its own before it, which its label takes in
        bool const field =
            match.label >= Label::classification && match.label <= Label::overview && match.label != Label::position;
        std::size_t const end = at + match.size;
        if (match.size == 0 || !field || match.garbled || (end < chars.size() && chars[end] != U' ')) continue;
        // 施 策 効 果 の 詳 細 holds 効 果 の 詳 細
        if (lexicon.find(chars.substr(0, 2 * longest)).size < at) return at;
    }
    return 0;
}

/// Where what opens a piece of its own stands amid a piece, or 0.
inline std::size_t find_inner(chars::Folded const& line, std::u32string_view chars, Lexicon const& lexicon) {
    std::size_t const tag = line.tags ? lexicon.find_inner(chars) : 0;
    if (tag || !line.spaces) return tag;
    // most spaces stand around a piece; of a line of a megabyte not all of the rest is asked behind each label
    constexpr std::size_t few = 256;
    if (chars.size() <= few && !chars::holds(chars, U' ')) return 0;
    return find_label(chars, lexicon);
}

/// What the code points `[begin, end)` of a line add up to.
inline chars::Measures measures_between(chars::Folded const& line, std::string_view text, std::size_t begin,
                                        std::size_t end) {
    constexpr char32_t last = U'〕'; // behind it none adds anything
    chars::Measures sum;
    for (std::size_t i = begin; i < end; ++i)
        if (char32_t const c = line.chars()[i]; c <= last)
            sum += chars::measures_of(c, static_cast<unsigned char>(text[line.offset(i)]) >= 0x80);
    return sum;
}

/// The same; of a piece that is most of its line what stands around it is taken off the line's own.
inline chars::Measures measures_of(chars::Folded const& line, std::string_view text, std::size_t begin,
                                   std::size_t end) {
    std::size_t const size = line.size();
    if (line.marks || 2 * (end - begin) < size) return measures_between(line, text, begin, end);
    chars::Measures sum = line.measures;
    if (begin > 0) sum -= measures_between(line, text, 0, begin);
    if (end < size) sum -= measures_between(line, text, end, size);
    return sum;
}

/// Takes what follows a label and a space off its token; where it begins, or `next` where nothing is taken off.
inline std::size_t part_label(Token& token, std::u32string_view chars, std::size_t begin, std::size_t next) {
    if (token.kind != Kind::label || token.text.empty()) return next;
    std::u32string_view const piece = chars.substr(begin, next - begin);
    std::size_t const space = std::min(piece.find(U' '), piece.size());
    std::size_t const value = piece.find_first_not_of(U' ', space);
    if (value == piece.npos) return next;
    token.span.end = token.mark.end;
    token.text = {token.mark.end, token.mark.end};
    return begin + value;
}

} // namespace detail_tokenize

SHISAKU_INLINE std::vector<Token> tokenize(std::string_view text, Lexicon const& lexicon) {
    std::vector<Token> result;
    std::vector<Place> places; // where columns stand side by side
    // a line of text is some sixty bytes; growing past the guess would move every token
    result.reserve(text.size() / 48);
    lines::Scanner scanner(text);
    std::uint32_t gap = 0;
    bool page_break = false;
    while (scanner.next()) {
        page_break |= scanner.page_break();
        auto const& pieces = scanner.pieces();
        if (pieces.empty()) {
            gap += scanner.blank();
            continue;
        }
        auto const& line = scanner.line();
        std::u32string_view const chars = line.chars();
        for (auto const& piece : pieces) {
            // a 【予算】 or a label amid a line opens a piece of its own
            std::size_t begin = piece.begin;
            while (begin < piece.end || begin == piece.begin) {
                std::size_t const inner =
                    detail_tokenize::find_inner(line, chars.substr(begin, piece.end - begin), lexicon);
                std::size_t end = inner ? begin + inner : piece.end;
                std::size_t next = end;
                while (inner && end > begin && chars::is_space(chars[end - 1])) --end;
                std::size_t const size = end - begin;
                Token& token = result.emplace_back();
                token.line = scanner.number();
                token.gap = static_cast<std::uint8_t>(std::min<std::uint32_t>(gap, 255));
                if (begin == piece.begin) {
                    token.before = piece.before;
                    token.indent = piece.indent;
                    token.heading = piece.heading & 7;
                    token.dash = piece.dash;
                    if (piece.apart && token.gap == 0) token.gap = 1;
                    token.page_break = page_break;
                } else {
                    token.before = Break::item;
                }
                token.trailing = !inner && piece.trailing;
                classify(token,
                         {chars.substr(begin, size), line.offset() + begin,
                          scanner.end_offset(static_cast<std::uint32_t>(end)),
                          detail_tokenize::measures_of(line, text, begin, end)},
                         pieces.size() == 1, lexicon);
                // a cell's label may stand beside any of its lines
                if (scanner.gutters()) next = detail_tokenize::part_label(token, chars, begin, next);
                end = std::min(end, next);
                while (end > begin && chars::is_space(chars[end - 1])) --end;
                if (scanner.gutters())
                    places.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
                gap = 0;
                page_break = false;
                if (next == piece.end) break;
                begin = next;
            }
        }
    }
    if (scanner.gutters()) order_columns(result, places);
    settle(result, text);
    settle_labels(result, text, lexicon);
    return result;
}

} // namespace shisaku::tokens

#endif
