// Boost Software License 1.0
// Labels by a vocabulary, in every dress that sheets give them: `【目的】`, `1．事業の概要`, `R6予算額（千円）`.
#ifndef SHISAKU_LIB_TREE_SHEET_LABELS
#define SHISAKU_LIB_TREE_SHEET_LABELS

#include "lib/tree/sheet_labels.hpp"
#include "grammars/phrases/fiscal_year.hpp"
#include "lib/tokens/near_labels.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>

namespace shisaku::tree {

namespace detail_sheet_labels {

/// The part of a token that a label may open.
inline Range dressed(Token const& token) {
    switch (token.kind) {
    case Kind::angle: return token.span;
    case Kind::tag: return token.mark;
    case Kind::marked: return token.text;
    case Kind::label:
    case Kind::text:
    case Kind::bracketed: return token.span;
    default: return {};
    }
}

/// True for what may begin a fiscal year: a digit or the first letter of an era.
inline bool may_open_year(char32_t c) {
    return chars::is_digit(c) || std::any_of(lexicon::era_words.begin(), lexicon::era_words.end(),
                                             [&](auto const& era) { return era.word.front() == c; });
}

/// Code points of a fiscal year in front of a label, `令和6年度`, `R6`; 0 where there is none.
inline std::size_t year_in_front(std::u32string_view text, grammar::EraYear& year) {
    using namespace grammar;
    char_iterator at = text.data();
    char_iterator const last = at + text.size();
    auto const behind = x3::omit[*one_of(U" \t")];
    if (x3::parse(at, last, fiscal_year >> behind, year)) return static_cast<std::size_t>(at - text.data());
    at = text.data();
    year = {};
    // without 年度 only an era makes it a year
    if (x3::parse(at, last, era_word() >> blanks >> year_number >> x3::omit[-lit(U'年')] >> behind, year))
        return static_cast<std::size_t>(at - text.data());
    return 0;
}

/// A label and the code points of it and of what sets it off.
struct Match {
    tokens::LabelMatch label;
    std::size_t size = 0;
    std::int64_t unit = 0;
};

/// A label of which each letter stands twice (bold type given twice), or one of four letters and more is another.
inline tokens::LabelMatch near_match(tokens::Lexicon const& lexicon, std::u32string_view text, bool lenient) {
    constexpr std::size_t longest = 24, shortest = 4;
    std::size_t const colon = text.substr(0, longest).find(U':');
    if (colon == text.npos && text.size() > longest) return {};
    std::u32string_view word = text.substr(0, colon);
    while (!word.empty() && chars::is_space(word.back())) word.remove_suffix(1);
    if (std::u32string const half = tokens::halved(word); !half.empty()) {
        auto match = lexicon.find(half);
        if (match.size != half.size() || match.word == tokens::no_word) return {};
        match.size = word.size();
        match.garbled = true;
        return match;
    }
    if (!lenient || word.size() < shortest) return {};
    tokens::LabelMatch found;
    auto const& words = lexicon.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const& [spelling, label] = words[i];
        if (spelling.size() != word.size()) continue;
        std::size_t others = 0;
        for (std::size_t k = 0; k < word.size() && others < 2; ++k) others += word[k] != spelling[k];
        if (others > 1) continue;
        if (found.size) return {}; // two come as near
        found = {label, word.size(), true, static_cast<std::uint16_t>(i)};
    }
    return found;
}

/// A label in front of `text`, a remark in brackets behind it taken as part of it: `目的（何のために）：`.
inline Match match(tokens::Lexicon const& lexicon, std::u32string_view text, bool lenient) {
    if (auto const found = lexicon.find(text); found.size && found.word != tokens::no_word) {
        Match result{found, found.size, {}};
        std::size_t const next = text.find_first_not_of(U" \t", found.size);
        if (next == text.npos || text[next] != U'(') return result;
        // a bracket behind a label and a space is the label's only if it says the unit
        std::size_t const close = text.find(U')', next);
        if (close == text.npos) return result;
        result.unit = phrases::unit_of(text.substr(next + 1, close - next - 1));
        if (result.unit) result.size = close + 1;
        return result;
    }
    constexpr std::size_t longest = 24;
    std::size_t const open = text.substr(0, longest).find(U'(');
    if (open == text.npos || open == 0) {
        auto const near = near_match(lexicon, text, lenient);
        return {near, near.size, 0};
    }
    std::size_t const close = text.find(U')', open);
    if (close == text.npos) return {};
    bool const set_off = close + 1 == text.size() || text[close + 1] == U':' || chars::is_space(text[close + 1]);
    std::u32string_view head = text.substr(0, open);
    while (!head.empty() && chars::is_space(head.back())) head.remove_suffix(1);
    auto const found = set_off ? lexicon.find(head) : tokens::LabelMatch{};
    if (found.size != head.size() || found.word == tokens::no_word) return {};
    return {found, close + 1, phrases::unit_of(text.substr(open + 1, close - open - 1))};
}

} // namespace detail_sheet_labels

SHISAKU_INLINE SheetLabel find_label(Builder const& builder, vocabulary::Ready const& words, Token const& token,
                                     bool lenient) {
    using namespace detail_sheet_labels;
    Range const part = dressed(token);
    if (part.empty()) return {};
    bool const plain = token.kind == Kind::text || token.kind == Kind::marked;
    // most lines open as no label does
    if (plain && !words.lexicon.may_open(token.first) && !may_open_year(token.first)) return {};
    chars::Folded const phrase = builder.reader.folded(part);
    std::u32string_view text = phrase.chars();
    std::size_t from = 0;
    bool const enclosed = token.kind == Kind::angle || token.kind == Kind::tag;
    Match found = match(words.lexicon, text, lenient); // the vocabulary may spell the bracket itself
    if (enclosed && !found.label.size && text.size() > 2) {
        from = 1;
        text = text.substr(1, text.size() - 2);
        found = match(words.lexicon, text, lenient);
        if (found.size != text.size()) return {};
    }
    SheetLabel result;
    if (!found.label.size) {
        grammar::EraYear year;
        std::size_t const front = year_in_front(text, year);
        if (front == 0) return {};
        found = match(words.lexicon, text.substr(front), lenient);
        if (!found.label.size) return {};
        found.size += front;
        result.fiscal_year =
            phrases::western_year(year.base, static_cast<int>(year.number), builder.budget_context().near);
    }
    result.word = &words.label(found.label.word);
    result.unit = found.unit;
    result.garbled = found.label.garbled;
    std::size_t rest = from + found.size + (from ? 1 : 0);
    auto const all = phrase.chars();
    while (rest < all.size() && (chars::is_space(all[rest]) || all[rest] == U':')) {
        result.bare |= all[rest] == U':';
        ++rest;
    }
    result.bare = !result.bare && rest == all.size() && token.kind != Kind::tag && token.kind != Kind::angle;
    result.mark = builder.reader.range(phrase, from, std::min(from + found.size, all.size()));
    if (token.kind == Kind::tag)
        result.text = token.text;
    else if (rest < all.size())
        result.text = builder.reader.range(phrase, rest, all.size());
    return result;
}

SHISAKU_INLINE Range unknown_label(Reader const& reader, Token const& token) {
    if (token.kind != Kind::text && token.kind != Kind::marked && token.kind != Kind::label) return {};
    constexpr std::size_t longest = 14;
    chars::Folded const phrase = reader.folded(token.kind == Kind::marked ? token.text : token.span);
    std::u32string_view const text = phrase.chars();
    std::size_t const colon = text.substr(0, longest).find(U':');
    if (colon == text.npos || colon < 2) return {};
    std::u32string_view const word = text.substr(0, colon);
    // an hour or a ratio is no label, nor is a clause
    bool const letters = std::all_of(word.begin(), word.end(), [](char32_t c) {
        return chars::is_kanji(c) || chars::is_hiragana(c) || chars::is_katakana(c) || c == U'・' || c == U' ' ||
               (c >= U'A' && c <= U'Z');
    });
    if (!letters || !chars::is_kanji(word.front())) return {};
    return reader.range(phrase, 0, colon);
}

SHISAKU_INLINE char32_t first_letter(Reader const& reader, Token const& token) {
    bool const enclosed = token.kind == Kind::angle || token.kind == Kind::tag;
    if (!enclosed && token.kind != Kind::label) return token.first;
    auto const text = reader.source().substr(token.span.begin, token.span.end - token.span.begin);
    auto at = text.begin();
    if (enclosed && at != text.end()) utf8::unchecked::next(at);
    return at == text.end() ? 0 : chars::fold(utf8::unchecked::next(at));
}

} // namespace shisaku::tree

#endif
