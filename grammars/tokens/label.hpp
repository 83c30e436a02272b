// Boost Software License 1.0
// The label that opens a piece, apart from what follows it: `施策名：…`, `デジ田総合戦略における位置づけ`.
#pragma once

#include "grammars/lexicon/labels.hpp"
#include "grammars/lexicon/symbols.hpp"

namespace shisaku::grammar {

/// Matches a word, white space between its letters or not: `施策名`, `施 策 名`.
struct spaced_word : x3::parser<spaced_word> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    std::u32string_view word;

    explicit constexpr spaced_word(std::u32string_view w) : word(w) {}

    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
        auto it = first;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (i > 0)
                while (it != last && (*it == U' ' || *it == U'\n')) ++it;
            if (it == last || *it != word[i]) return false;
            ++it;
        }
        first = it;
        return true;
    }
};

/// What sets a label off from its value. Labels in brackets are set off by themselves.
inline auto const label_end = x3::eoi | x3::omit[one_of(U": \t\n")];

/// What may stand in front of a label's tail: a few letters without punctuation.
inline auto const label_front = x3::omit[char_ - one_of(U"。、<>「」『』()[]【】:①②③④⑤")];

} // namespace shisaku::grammar
