// Boost Software License 1.0
// A piece of a line to what its shape says: `(3) 地域の…` is a paren mark 3 and text.
#ifndef SHISAKU_LIB_TOKENS_CLASSIFY
#define SHISAKU_LIB_TOKENS_CLASSIFY

#include "grammars/tokens/mark.hpp"
#include "grammars/tokens/whole.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <algorithm>
#include <string>

namespace shisaku::tokens {

namespace detail_classify {

/// Width, brackets, first and last code point: what joining lines asks for.
inline void measure(Token& token, Stretch const& piece, std::size_t text_at) {
    auto const folded = piece.chars;
    auto const& sum = piece.measures;
    token.width = static_cast<std::uint16_t>(std::min<std::size_t>(2 * folded.size() - sum.narrow, 0xFFFF));
    token.wide_letters = static_cast<std::uint8_t>(std::min(sum.wide_letters, 255u));
    token.narrow_marks = static_cast<std::uint8_t>(std::min(sum.narrow_marks, 255u));
    token.open = static_cast<std::int8_t>(std::clamp(sum.open, -most_open, most_open));
    token.first = text_at < folded.size() ? folded[text_at] & code_point_bits : 0;
    token.last = folded.empty() ? 0 : folded.back() & code_point_bits;
}

/// The number that ends a piece behind leaders or a space: 「…の推進……… 12」.
inline void find_page(Token& token, std::u32string_view folded) {
    std::size_t digits = folded.size();
    while (digits > 0 && chars::is_digit(folded[digits - 1])) --digits;
    std::size_t const count = folded.size() - digits;
    if (count == 0 || count > 4) return;
    std::size_t leaders = digits;
    std::size_t dots = 0;
    while (leaders > 0) {
        char32_t const c = folded[leaders - 1];
        bool const dot = c == U'…' || c == U'.' || c == U'・' || c == U'-';
        if (!dot && c != U' ') break;
        dots += c == U'…' ? 3 : dot ? 1 : 0;
        --leaders;
    }
    // a cell that is a number alone is a page too, with leaders or without; the contents grammar asks what stands
    // before it
    bool const alone = digits == 0 || (leaders == 0 && dots > 1);
    if (!alone && (leaders == 0 || leaders == digits || dots == 1)) return;
    token.leaders = dots > 1;
    for (std::size_t i = digits; i < folded.size(); ++i)
        token.page_or_chapter = static_cast<std::uint16_t>(token.page_or_chapter * 10 + (folded[i] - U'0'));
}

/// The ideographs that a mark or a whole shape can begin with: 令 of a date, 第 of a chapter, 事 of 事項要求.
inline std::u32string const& opening_ideographs() {
    static std::u32string const all = [] {
        std::u32string result = U"第事";
        for (auto const& era : lexicon::era_words) result.push_back(era.word.front());
        return result;
    }();
    return all;
}

/// True for what begins running text only: most lines, which need no rule to be asked.
inline bool opens_text(char32_t c) {
    return chars::is_hiragana(c) || (chars::is_kanji(c) && opening_ideographs().find(c) == std::u32string::npos);
}

} // namespace detail_classify

SHISAKU_INLINE void classify(Token& token, Stretch const& piece, bool whole_line, Lexicon const& lexicon) {
    using namespace grammar;
    std::u32string_view const folded = piece.chars;
    char_iterator const begin = folded.data();
    char_iterator const end = begin + folded.size();
    std::size_t mark_end = 0, text_at = 0;
    auto opened_by = [&](Kind kind, std::size_t size) {
        token.kind = kind;
        mark_end = text_at = size;
    };

    if (folded.empty()) {
        token.kind = Kind::empty;
    } else if (LabelMatch const label = lexicon.find(folded); label.size) {
        opened_by(Kind::label, label.size);
        token.label = label.label;
        token.garbled = label.garbled;
        std::size_t const colon = folded.find_first_not_of(U" \t", text_at);
        if (colon != folded.npos && folded[colon] == U':') mark_end = text_at = colon + 1;
    } else if (detail_classify::opens_text(folded.front())) {
        token.kind = Kind::text;
    } else {
        char_iterator at = begin;
        OpeningMark found;
        if (Kind kind{}; whole_letters.may_hold(folded.front()) && x3::parse(at, end, whole, kind) &&
                         (kind != Kind::page_number || whole_line)) {
            token.kind = kind;
        } else if (at = begin; x3::parse(at, end, mark, found)) {
            opened_by(found.kind, static_cast<std::size_t>(at - begin));
            token.marker = found.marker;
            token.page_or_chapter = static_cast<std::uint16_t>(found.chapter);
            token.number =
                static_cast<std::uint16_t>(found.marker == Marker::alpha ? found.number - U'a' + 1 : found.number);
        } else if (folded.front() == U'【' && folded.find(U'】') != folded.npos) {
            opened_by(Kind::tag, folded.find(U'】') + 1);
        } else if (folded.front() == U'(') {
            token.kind = Kind::bracketed;
        } else {
            token.kind = Kind::text;
        }
    }
    while (text_at < folded.size() && chars::is_space(folded[text_at])) ++text_at;
    detail_classify::measure(token, piece, text_at);
    if (token.kind == Kind::bracketed && token.open == 0 && folded.back() != U')') token.kind = Kind::text;
    if (token.kind == Kind::marked || token.kind == Kind::text) detail_classify::find_page(token, folded);

    auto const byte = [&](std::size_t at) { return at < folded.size() ? piece.offset[at] : piece.end; };
    token.span = {byte(0), piece.end};
    token.mark = {token.span.begin, byte(mark_end)};
    token.text = {byte(text_at), piece.end};
}

} // namespace shisaku::tokens

#endif
