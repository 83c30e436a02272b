// Boost Software License 1.0
// Which words are labels is told by their repeating in the same order: `設備名：…`, `点検の年：…`, `設備名：…`.
#ifndef SHISAKU_LIB_VOCABULARY_LEARN
#define SHISAKU_LIB_VOCABULARY_LEARN

#include "lib/vocabulary/learn.hpp"
#include "grammars/lexicon/label_endings.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/sheet_labels.hpp"
#include "lib/vocabulary/ready.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace shisaku {

namespace vocabulary {

namespace detail_learn {

using namespace tree;

inline constexpr std::uint16_t widest = 28; ///< columns of a label

/// True for a mark that sets off a heading: `■目的`, `1．概要`; ・ and - open items.
inline bool sets_off(Token const& token) {
    return token.kind == Kind::marked && !token.dash && token.marker != Marker::dot && token.marker != Marker::dash &&
           token.marker != Marker::note;
}

/// What is known of a word: its label in one of the vocabularies that are compiled in.
inline VocabularyLabel const* known(std::u32string_view word) {
    for (auto const& sheet : Vocabularies::standard().ready().sheets)
        if (auto const found = sheet.lexicon.find(word); found.size == word.size() && found.word != tokens::no_word)
            return &sheet.label(found.word);
    return nullptr;
}

/// The label of a learned word: what is known of it, else a field under its own name.
inline VocabularyLabel label_of(Text const& printed, std::u32string const& word, bool guess, bool& guessed) {
    VocabularyLabel label;
    if (auto const* same = known(word))
        label = *same;
    else if (auto const standard = Vocabularies::standard().ready().lexicon.find(word); standard.size == word.size())
        label.field = standard.label;
    else if (guess)
        for (auto const& entry : lexicon::label_endings)
            if (word.ends_with(entry.ending)) {
                label.field = entry.label;
                guessed = true;
            }
    label.word = printed;
    label.begins = false;
    return label;
}

} // namespace detail_learn

SHISAKU_INLINE void Learner::add(tree::Reader const& reader, tree::Range range, bool apart) {
    auto const phrase = reader.folded(range);
    auto text = phrase.chars();
    bool const enclosed = text.size() > 2 && (text.front() == U'【' || text.front() == U'<' || text.front() == U'[');
    if (enclosed) {
        range = reader.range(phrase, 1, text.size() - 1);
        text = text.substr(1, text.size() - 2);
    }
    std::u32string word;
    for (char32_t const c : text)
        if (!chars::is_space(c)) word.push_back(c);
    // a figure or a single letter is no label
    if (word.size() < 2 || std::none_of(word.begin(), word.end(), chars::is_kanji) ||
        std::any_of(word.begin(), word.end(), chars::is_digit))
        return;
    auto const [place, is_new] = places_.emplace(std::move(word), words_.size());
    if (is_new) words_.push_back({reader.text(range), 0, 0});
    ++words_[place->second].count;
    words_[place->second].apart += apart;
    sequence_.push_back(place->second);
}

SHISAKU_INLINE void Learner::see(tree::Reader const& reader, tree::Tokens tokens) {
    using namespace detail_learn;
    for (Token const* at = tokens.first; at != tokens.last;) {
        Token const* const end = row_end(at, tokens.last);
        if (end - at > 1) {
            // labels stand at every other cell
            for (Token const* cell = at; cell < end && end - cell > 1; cell += 2)
                if ((cell->kind == Kind::text || cell->kind == Kind::label) && cell->width <= widest &&
                    cell[1].kind != Kind::empty)
                    add(reader, cell->kind == Kind::label ? cell->mark : cell->span, false);
        } else if (Range const colon = unknown_label(reader, *at); !colon.empty()) {
            add(reader, colon, false);
        } else if (at->kind == Kind::label) {
            add(reader, at->mark, false);
        } else if ((at->kind == Kind::angle || at->kind == Kind::tag) && at->width <= widest) {
            add(reader, at->kind == Kind::tag ? at->mark : at->span, false);
        } else if (sets_off(*at) && at->width <= widest && at->last != U'。') {
            add(reader, at->text, false);
        } else if (at->kind == Kind::text && !at->dash && at->width <= widest && at->last != U'。' && at->gap > 0) {
            add(reader, at->span, true);
        }
        at = end;
    }
}

SHISAKU_INLINE std::optional<Learned> Learner::learned(bool guess) const {
    constexpr std::size_t least_labels = 3, least_sheets = 2;
    // as many sheets as most words are met: each label stands once in each
    std::map<std::size_t, std::size_t> counts;
    for (Word const& word : words_)
        if (word.count >= least_sheets && word.apart == 0) ++counts[word.count];
    std::size_t sheets = 0, most = 0;
    for (auto const& [count, words] : counts)
        if (words >= most) std::tie(sheets, most) = std::pair(count, words);
    if (sheets < least_sheets) return {};
    std::vector<std::size_t> labels; // words, in the order of the first sheet
    for (std::size_t i = 0; i < words_.size(); ++i) {
        std::size_t const count = words_[i].count;
        bool const once_a_sheet = words_[i].apart ? count == sheets : count * 10 >= sheets * 6 && count <= sheets;
        if (count >= least_sheets && once_a_sheet) labels.push_back(i);
    }
    // what only some sheets print does not begin one
    while (!labels.empty() && words_[labels.front()].count != sheets) labels.erase(labels.begin());
    if (labels.size() < least_labels) return {};

    // the order of the first sheet is that of all
    std::vector<std::size_t> rank(words_.size(), 0);
    for (std::size_t i = 0; i < labels.size(); ++i) rank[labels[i]] = i + 1;
    std::size_t in_order = 0, pairs = 0, before = 0;
    for (std::size_t const word : sequence_) {
        if (!rank[word]) continue;
        if (before && rank[word] != 1) {
            ++pairs;
            in_order += rank[word] > before;
        }
        before = rank[word];
    }
    if (in_order * 10 < pairs * 9) return {};

    Learned result;
    result.sheets = sheets;
    result.words.name = "learned";
    result.words.form = Form::sheet;
    std::vector<std::u32string const*> spelled(words_.size());
    for (auto const& [word, place] : places_) spelled[place] = &word;
    for (std::size_t const word : labels) {
        bool guessed = false;
        result.words.labels.push_back(detail_learn::label_of(words_[word].printed, *spelled[word], guess, guessed));
        result.counts.push_back(words_[word].count);
        result.guessed.push_back(guessed);
    }
    // a sheet has one name: the first of what may be one
    bool named = false;
    for (auto& label : result.words.labels) {
        if (label.field != tokens::Label::name) continue;
        if (std::exchange(named, true)) label.field = tokens::Label::other;
    }
    result.words.labels.front().begins = true;
    return result;
}

} // namespace vocabulary

SHISAKU_INLINE std::optional<Learned> learn_vocabulary(std::vector<Source> const& sources) {
    vocabulary::Learner learner;
    for (Source const& source : sources) {
        auto const tokens = tokens::tokenize(source.text());
        learner.see(tree::Reader(source.shared_text()), {tokens.data(), tokens.data() + tokens.size()});
    }
    return learner.learned(true);
}

} // namespace shisaku

#endif
