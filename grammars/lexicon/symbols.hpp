// Boost Software License 1.0
// Fills X3 symbol tables (longest match) from the word tables of this folder.
#pragma once

#include "grammars/config.hpp"

#include <string>

namespace shisaku::grammar {

/// A table of words over code points.
template <class T>
using words = x3::symbols_parser<boost::spirit::char_encoding::unicode, T>;

/// A symbol table of `entries`, of which `word` gives the spelling and `value` the meaning.
template <class T, class Entries, class Word, class Value>
words<T> make_words(Entries const& entries, Word word, Value value) {
    words<T> table;
    for (auto const& entry : entries) table.add(std::u32string(word(entry)), value(entry));
    return table;
}

} // namespace shisaku::grammar
