// Boost Software License 1.0
// Fills X3 symbol tables (longest match) from the word tables of this folder.
#pragma once

#include "grammars/config.hpp"
#include "grammars/lexicon/first_letters.hpp"

#include <array>
#include <string>
#include <string_view>

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

/// Matches nothing, where one of these letters, or one like it, stands.
struct may_begin : x3::parser<may_begin> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    FirstLetters const* letters;

    explicit constexpr may_begin(FirstLetters const& l) : letters(&l) {}

    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
        return first != last && letters->may_hold(*first);
    }
};

/// The end of `word` at `first`, white space between its letters or not; `nullptr` where it does not stand there.
inline char_iterator match_spaced(char_iterator first, char_iterator last, std::u32string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i, ++first) {
        while (i > 0 && first != last && (*first == U' ' || *first == U'\n')) ++first;
        if (first == last || *first != word[i]) return nullptr;
    }
    return first;
}

/// The longest word of a table, letter-spaced or not: `令和`, `令 和`. `value` is a member of its entries.
template <class Entry, std::size_t size, class T>
struct spaced_words : x3::parser<spaced_words<Entry, size, T>> {
    using attribute_type = T;
    static bool const has_attribute = true;
    std::array<Entry, size> const* entries;
    T Entry::*value;

    constexpr spaced_words(std::array<Entry, size> const& e, T Entry::*v) : entries(&e), value(v) {}

    template <class Context, class RContext, class Attribute>
    bool parse(char_iterator& first, char_iterator const& last, Context const&, RContext&, Attribute& attribute) const {
        if (first == last) return false;
        char_iterator longest = nullptr;
        Entry const* found = nullptr;
        for (Entry const& entry : *entries) {
            if (entry.word.front() != *first) continue;
            char_iterator const end = match_spaced(first, last, entry.word);
            if (!end || (longest && end <= longest)) continue;
            longest = end;
            found = &entry;
        }
        if (!found) return false;
        first = longest;
        x3::traits::move_to(T(found->*value), attribute);
        return true;
    }
};

} // namespace shisaku::grammar
