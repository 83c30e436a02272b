// Boost Software License 1.0
// Labels that only their sheet makes one: `■目的`, `＜概要＞`, `事業概要`, where it prints no plain one.
#ifndef SHISAKU_LIB_TREE_POLICY_LABELS
#define SHISAKU_LIB_TREE_POLICY_LABELS

#include "lib/tree/policy_labels.hpp"
#include "lib/phrases/office.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace shisaku::tree {

namespace detail_policy_labels {

/// A label found in a token that is none by itself.
struct Found {
    Label label = Label::none;
    Range mark, text;
};

/// True for the fields that a sheet has one of.
inline bool is_field(Label label) { return label >= Label::classification && label <= Label::roadmap; }

/// Marks that set a label off; ・ and - open items.
inline bool sets_off(Token const& token) {
    return token.kind == Kind::marked && !token.dash &&
           (token.marker <= Marker::circled || (token.marker >= Marker::circle && token.marker <= Marker::star));
}

/// The part of a phrase that is left behind a label that opens it, where one does.
inline Found cut_off(Reader const& reader, chars::Folded const& phrase, Label label, std::size_t end, std::size_t to) {
    std::size_t rest = end;
    while (rest < to && (chars::is_space(phrase.chars()[rest]) || phrase.chars()[rest] == U':')) ++rest;
    return {label, reader.range(phrase, 0, end), reader.range(phrase, rest, to)};
}

/// The word that opens `phrase[from, to)` and stands for a field where nothing else does.
inline Found weak_in(Builder const& builder, chars::Folded const& phrase, std::size_t from, std::size_t to, bool cell) {
    auto const text = phrase.chars().substr(from, to - from);
    for (auto const& entry : builder.words.weak) {
        std::size_t const size = entry.word.size();
        // a table of a figure has cells like these; a header row is one of labels
        if (!text.starts_with(entry.word) || (cell && entry.label != Label::budget)) continue;
        // set off by the end, a colon, or a space behind a long word: 「効果 …」 may well open a sentence
        constexpr std::size_t is_long = 4;
        bool const set_off =
            size == text.size() || text[size] == U':' || (size >= is_long && chars::is_space(text[size]));
        if (set_off) return cut_off(builder.reader, phrase, entry.label, from + size, to);
    }
    return {};
}

/// The label, plain or weak, that opens `phrase[from, to)`, or nothing.
inline Found opened(Builder const& builder, chars::Folded const& phrase, std::size_t from, std::size_t to) {
    auto const text = phrase.chars().substr(from, to - from);
    auto const match = builder.words.lexicon.find(text);
    if (match.size == 0) return weak_in(builder, phrase, from, to, false);
    if (!is_field(match.label)) return {};
    return cut_off(builder.reader, phrase, match.label, from + match.size, to);
}

/// A label in a bracket or behind a mark: 【目的】, ＜目的＞, ■目的.
inline Found decorated(Builder const& builder, Token const& token) {
    auto const& reader = builder.reader;
    if (token.kind == Kind::angle || (token.kind == Kind::tag && token.text.empty())) {
        auto const phrase = reader.folded(token.span);
        Found const found = phrase.size() < 3 ? Found{} : opened(builder, phrase, 1, phrase.size() - 1);
        return found.text.empty() ? Found{found.label, token.span, {}} : Found{};
    }
    if (token.kind == Kind::tag) {
        auto const phrase = reader.folded(token.mark);
        Found const found = phrase.size() < 3 ? Found{} : opened(builder, phrase, 1, phrase.size() - 1);
        return found.text.empty() ? Found{found.label, token.mark, token.text} : Found{};
    }
    if (!sets_off(token)) return {};
    auto const phrase = reader.folded(token.text);
    Found const found = opened(builder, phrase, 0, phrase.size());
    return {found.label, {token.span.begin, found.mark.end}, found.text};
}

/// A word that stands for a field where nothing else does: 事業概要.
inline Found weak(Builder const& builder, Token const& token) {
    if (token.kind != Kind::text || token.dash) return {};
    // most lines of a sheet begin like none of the words
    bool const possible = std::any_of(builder.words.weak.begin(), builder.words.weak.end(),
                                      [&](auto const& entry) { return entry.word.front() == token.first; });
    if (!possible) return {};
    auto const phrase = builder.reader.folded(token.span);
    return weak_in(builder, phrase, 0, phrase.size(), token.before == Break::cell);
}

} // namespace detail_policy_labels

SHISAKU_INLINE std::vector<Token> settle_labels(Builder const& builder, Tokens tokens) {
    using namespace detail_policy_labels;
    std::vector<Token> settled;
    std::array<bool, static_cast<std::size_t>(Label::other) + 1> known{};
    for (Token const& token : tokens)
        if (token.kind == Kind::label) known[static_cast<std::size_t>(token.label)] = true;
    // a bracket or a mark makes a label more surely than a word does
    for (auto* const find : {&decorated, &weak}) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            Found const found = find(builder, tokens.first[i]);
            if (found.label == Label::none || known[static_cast<std::size_t>(found.label)]) continue;
            known[static_cast<std::size_t>(found.label)] = true; // only the first: a sheet has one of each
            if (settled.empty()) settled.assign(tokens.first, tokens.last);
            Token& token = settled[i];
            token.kind = Kind::label;
            token.label = found.label;
            token.marker = Marker::none;
            token.mark = found.mark;
            token.text = found.text;
        }
    }
    return settled;
}

SHISAKU_INLINE void read_responsible(Reader const& reader, Label label, chars::Folded const& value, std::uint32_t line,
                                     Card& card) {
    for (Office& office : phrases::read_offices(reader, value, line)) {
        if (label == Label::agencies)
            card.agencies.push_back(std::move(office.text));
        else
            card.offices.push_back(std::move(office));
    }
}

} // namespace shisaku::tree

#endif
