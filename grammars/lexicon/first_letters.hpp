// Boost Software License 1.0
// The letters that words and numbers begin with: `の内数` and `【新規】` give の and 【. One look tells most letters of a
// running text apart from them, and no rule need be asked.
#pragma once

#include "grammars/config.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace shisaku::grammar {

/// A set of first letters, told apart by their last bits: it may hold a letter that was not put in.
class FirstLetters {
public:
    constexpr FirstLetters& add(std::u32string_view letters) {
        for (char32_t const c : letters) found_[c % found_.size()] = true;
        return *this;
    }
    /// The first letters of words, or of entries that hold one.
    template <class Words>
    constexpr FirstLetters& add_words(Words const& words) {
        for (auto const& each : words) {
            if constexpr (requires { each.word; })
                add(each.word.substr(0, 1));
            else if constexpr (requires { each.letter; })
                add({&each.letter, 1});
            else
                add(each.substr(0, 1));
        }
        return *this;
    }
    [[nodiscard]] constexpr bool may_hold(char32_t c) const { return found_[c % found_.size()]; }

private:
    std::array<bool, 4096> found_{};
};

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

} // namespace shisaku::grammar
