// Boost Software License 1.0
// Vocabularies made ready for reading: a lexicon of all plain labels, one for each kind of sheet, tables of words.
#pragma once

#include "grammars/lexicon/first_letters.hpp"
#include <shisaku/options.hpp>
#include <shisaku/tokens/lexicon.hpp>
#include <shisaku/tree/outline.hpp>
#include <shisaku/vocabulary/vocabularies.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shisaku {

namespace vocabulary {

/// A vocabulary of sheets or lists of its own.
struct Ready {
    explicit Ready(Vocabulary vocabulary);

    Vocabulary words;
    tokens::Lexicon lexicon;                                   ///< a match's `word` is the label's index
    std::vector<std::pair<std::u32string, MarkMeaning>> marks; ///< folded
    grammar::FirstLetters begins;                              ///< first letters of labels that begin a sheet
    std::int64_t unit = 0;                                     ///< yen; 0 where it says none
    [[nodiscard]] VocabularyLabel const& label(std::uint16_t word) const { return words.labels[word]; }
};

/// True for a label that begins a sheet.
inline bool begins_sheet(VocabularyLabel const& label) { return label.begins || label.field == tokens::Label::name; }

/// A printed word as it is matched.
std::u32string folded(std::string_view word);

} // namespace vocabulary

/// What the vocabularies of a reading say, by the form that asks.
struct Vocabularies::Ready {
    /// A word that stands for a field where a sheet prints no plain label for it.
    struct Weak {
        std::u32string word;
        tokens::Label label;
    };
    tokens::Lexicon lexicon = tokens::Lexicon::empty(); ///< of the forms that have a reader of their own
    std::vector<Weak> weak;
    std::vector<std::u32string> classes; ///< 施策分類
    std::vector<std::pair<std::u32string, Mark>> legend;
    std::vector<vocabulary::Ready> sheets, lists;

    void add(Vocabulary const& vocabulary);
};

/// The vocabularies that a caller chose.
inline Vocabularies::Ready const& words_of(Options const& options) {
    return (options.vocabularies ? *options.vocabularies : Vocabularies::standard()).ready();
}

} // namespace shisaku
