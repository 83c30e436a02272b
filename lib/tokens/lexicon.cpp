// Boost Software License 1.0
// Labels at the front of a text: `施策名：…`, `施 策 名 …`, `デジタル田舎 戦略における 位置づけ`.
#ifndef SHISAKU_LIB_TOKENS_LEXICON
#define SHISAKU_LIB_TOKENS_LEXICON

#include "grammars/lexicon/first_letters.hpp"
#include "grammars/tokens/label.hpp"
#include "lib/vocabulary/ready.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>
#include <shisaku/tokens/lexicon.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace shisaku::tokens {

namespace detail_lexicon {

/// True when what stands in front of a tail is spelled as it ought to be, white space aside.
inline bool is_known_front(std::u32string_view folded, std::u32string_view tail) {
    std::u32string compact;
    for (char32_t c : folded)
        if (c != U' ' && c != U'\n') compact.push_back(c);
    std::u32string_view const front = std::u32string_view(compact).substr(0, compact.find(tail));
    return std::find(lexicon::label_fronts.begin(), lexicon::label_fronts.end(), front) != lexicon::label_fronts.end();
}

} // namespace detail_lexicon

struct Lexicon::Tables {
    grammar::words<std::uint16_t> words; ///< a word's place among the spellings
    grammar::FirstLetters firsts;        ///< of each spelling its first code point
    std::vector<std::pair<std::u32string, Label>> spellings;
    std::vector<std::uint64_t> letters; ///< of each spelling
};

SHISAKU_INLINE Lexicon::Lexicon() : Lexicon(empty()) {
    for (auto const& [word, label] : Vocabularies::standard().ready().lexicon.words()) add(word, label);
}
SHISAKU_INLINE Lexicon::Lexicon(std::unique_ptr<Tables> tables) : tables_(std::move(tables)) {}
SHISAKU_INLINE Lexicon Lexicon::empty() { return Lexicon(std::make_unique<Tables>()); }
SHISAKU_INLINE Lexicon::~Lexicon() = default;
SHISAKU_INLINE Lexicon::Lexicon(Lexicon&&) noexcept = default;
SHISAKU_INLINE Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

SHISAKU_INLINE void Lexicon::add(std::u32string_view word, Label label) {
    std::u32string folded;
    for (char32_t c : word) folded.push_back(chars::fold(c));
    if (folded.empty()) return;
    tables_->words.add(folded, static_cast<std::uint16_t>(tables_->spellings.size()));
    tables_->firsts.add(folded.substr(0, 1));
    tables_->letters.push_back(letters_of(folded));
    tables_->spellings.emplace_back(std::move(folded), label);
}

SHISAKU_INLINE std::vector<std::pair<std::u32string, Label>> const& Lexicon::words() const {
    return tables_->spellings;
}

SHISAKU_INLINE std::vector<std::uint64_t> const& Lexicon::letters() const { return tables_->letters; }

SHISAKU_INLINE std::uint64_t Lexicon::letters_of(std::u32string_view word) {
    std::uint64_t set = 0;
    for (char32_t const c : word) set |= std::uint64_t{1} << (c % 64);
    return set;
}

SHISAKU_INLINE bool Lexicon::may_open(char32_t first) const { return tables_->firsts.may_hold(first); }

SHISAKU_INLINE LabelMatch Lexicon::find(std::u32string_view folded) const {
    using namespace grammar;
    char_iterator const begin = folded.data();
    char_iterator const end = begin + folded.size();
    auto set_off = [&](char_iterator at, char32_t last) {
        return last == U'】' || last == U'>' || x3::parse(at, end, &label_end);
    };
    LabelMatch match;
    if (begin == end) return match;

    char_iterator at = begin;
    bool const possible = tables_->firsts.may_hold(folded.front());
    if (std::uint16_t word{}; possible && x3::parse(at, end, tables_->words, word) && set_off(at, at[-1]))
        return {tables_->spellings[word].second, static_cast<std::size_t>(at - begin), false, word};
    // letter-spaced: 施 策 名
    if (possible && folded.size() > 2 && (folded[1] == U' ' || folded[2] == U' ')) {
        for (std::size_t i = 0; i < tables_->spellings.size(); ++i) {
            auto const& [word, label] = tables_->spellings[i];
            at = begin;
            if (word.size() > 1 && x3::parse(at, end, spaced_word(word)) && set_off(at, at[-1]) &&
                static_cast<std::size_t>(at - begin) > match.size)
                match = {label, static_cast<std::size_t>(at - begin), false, static_cast<std::uint16_t>(i)};
        }
        if (match.size) return match;
    }
    // a varying front and a fixed tail
    static_assert(std::all_of(lexicon::label_tails.begin(), lexicon::label_tails.end(), [](auto const& entry) {
        return entry.tail.find(lexicon::label_tail_letter) != entry.tail.npos;
    }));
    if (!chars::holds(folded.substr(0, 48), lexicon::label_tail_letter)) return match;
    for (auto const& entry : lexicon::label_tails) {
        at = begin;
        if (x3::parse(at, end, x3::repeat(1, 20)[label_front - spaced_word(entry.tail)] >> spaced_word(entry.tail)) &&
            set_off(at, at[-1]))
            return {entry.label, static_cast<std::size_t>(at - begin),
                    !detail_lexicon::is_known_front(folded, entry.tail), no_word};
    }
    return match;
}

SHISAKU_INLINE std::size_t Lexicon::find_inner(std::u32string_view folded) const {
    for (std::size_t at = folded.find(U'【', 1); at != folded.npos; at = folded.find(U'【', at + 1)) {
        grammar::char_iterator first = folded.data() + at;
        std::uint16_t word{};
        if (grammar::x3::parse(first, folded.data() + folded.size(), tables_->words, word) &&
            tables_->spellings[word].second == Label::budget_line)
            return at;
        for (auto const& [spelling, label] : tables_->spellings)
            if (label == Label::budget_line &&
                grammar::match_spaced(folded.data() + at, folded.data() + folded.size(), spelling))
                return at;
    }
    return 0;
}

SHISAKU_INLINE Lexicon const& Lexicon::standard() { return Vocabularies::standard().ready().lexicon; }

} // namespace shisaku::tokens

#endif
