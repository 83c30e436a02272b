// Boost Software License 1.0
// Text out of the source, its wrapped lines joined: `デジタ` + `ル化` → `デジタル化`, `Beyond` + `5G` → `Beyond 5G`.
#ifndef SHISAKU_LIB_TREE_READER
#define SHISAKU_LIB_TREE_READER

#include "lib/tree/reader.hpp"
#include <shisaku/config.hpp>
#include <shisaku/lines/markup.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_reader {

/// True where a space stands between the last character of a line and the first of the next.
inline bool parts(char a, char b) {
    auto latin = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    auto digit = [](char c) { return c >= '0' && c <= '9'; };
    // digits on both sides are one number that was cut
    return (latin(a) && (latin(b) || digit(b))) || (digit(a) && latin(b));
}

} // namespace detail_reader

SHISAKU_INLINE void join_text(std::string& out, std::string_view next) {
    if (next.empty()) return;
    if (!out.empty() && detail_reader::parts(out.back(), next.front())) out.push_back(' ');
    out.append(next);
}

SHISAKU_INLINE void Reader::append_plain(std::string& out, Range range) const {
    auto const stretch = text_.substr(range.begin, range.end - range.begin);
    if (plain_.holds(range.begin, range.end))
        out.append(stretch);
    else
        lines::append_plain(out, stretch);
}

SHISAKU_INLINE Text Reader::text(Range range) const {
    if (!plain_.holds(range.begin, range.end)) {
        scratch_.clear();
        append_plain(scratch_, range);
        if (scratch_ != text_.substr(range.begin, range.end - range.begin)) return keep(scratch_);
    }
    return source_.part(range.begin, range.end);
}

SHISAKU_INLINE void Reader::append(std::string& out, Range range) const {
    std::size_t const seam = out.size();
    append_plain(out, range);
    if (seam > 0 && seam < out.size() && detail_reader::parts(out[seam - 1], out[seam])) out.insert(seam, 1, ' ');
}

SHISAKU_INLINE Text Reader::text(Tokens tokens) const {
    if (tokens.size() == 1) return text(tokens.first->span);
    scratch_.clear();
    for (Token const& token : tokens) append(scratch_, token.span);
    return keep(scratch_);
}

SHISAKU_INLINE void JoinedText::add(Range range) {
    if (range.empty()) return;
    if (lines_.empty() && first_.empty()) {
        first_ = range;
        return;
    }
    if (lines_.empty()) reader_.append(lines_, std::exchange(first_, {}));
    reader_.append(lines_, range);
}

SHISAKU_INLINE Text JoinedText::take() {
    Text text = first_.empty() ? reader_.keep(lines_) : reader_.text(first_);
    first_ = {};
    lines_.clear();
    return text;
}

SHISAKU_INLINE void Reader::append(chars::Folded& out, Range range) const {
    if (range.empty()) return;
    if (out.size() > 0) out.push(U'\n', range.begin);
    std::size_t const from = out.size();
    out.append(text_.substr(range.begin, range.end - range.begin), range.begin);
    lines::take_markup_out(out, from);
}

SHISAKU_INLINE chars::Folded Reader::folded(Range range) const {
    chars::Folded out;
    append(out, range);
    return out;
}

SHISAKU_INLINE chars::Folded Reader::folded(Tokens tokens) const {
    chars::Folded out;
    for (Token const& token : tokens) append(out, token.span);
    return out;
}

SHISAKU_INLINE Range Reader::range(chars::Folded const& phrase, std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    std::uint32_t const begin = phrase.offset(first);
    // a line feed that joins lines stands for nothing in the text
    std::uint32_t const at = phrase.offset(last - 1);
    return {begin,
            phrase.chars()[last - 1] == U'\n' ? at : static_cast<std::uint32_t>(chars::end_of_code_point(text_, at))};
}

SHISAKU_INLINE Text Reader::text(chars::Folded const& phrase, std::size_t first, std::size_t last) const {
    auto const chars = phrase.chars().substr(0, last);
    auto const trim = [&](std::size_t& from, std::size_t& to) {
        while (from < to && chars[from] == U' ') ++from;
        while (to > from && chars[to - 1] == U' ') --to;
    };
    if (first >= last) return {};
    if (chars.find(U'\n', first) == chars.npos) {
        trim(first, last);
        return text(range(phrase, first, last));
    }
    scratch_.clear();
    for (std::size_t i = first; i < last;) {
        std::size_t const stop = std::min(chars.find(U'\n', i), last);
        std::size_t from = i, to = stop;
        trim(from, to);
        if (from < to) append(scratch_, range(phrase, from, to));
        i = stop + 1;
    }
    return keep(scratch_);
}

SHISAKU_INLINE Span Reader::span(Tokens tokens) {
    if (tokens.empty()) return {};
    // the first and the last of the input, which columns put in order need not be of the tokens
    Span span{tokens.first->span.begin, tokens.first->span.end, tokens.first->line, tokens.first->line};
    for (Token const& token : tokens)
        span = {std::min(span.begin, token.span.begin), std::max(span.end, token.span.end),
                std::min(span.line, token.line), std::max(span.end_line, token.line)};
    return span;
}

} // namespace shisaku::tree

#endif
