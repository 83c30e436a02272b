// Boost Software License 1.0
// The letters that words and numbers begin with: `の内数` and `【新規】` give の and 【. One look tells most letters of a
// running text apart from them, and no rule or table need be asked.
#pragma once

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
    constexpr FirstLetters& add(FirstLetters const& others) {
        for (std::size_t i = 0; i < found_.size(); ++i) found_[i] |= others.found_[i];
        return *this;
    }
    [[nodiscard]] constexpr bool may_hold(char32_t c) const { return found_[c % found_.size()]; }

private:
    std::array<bool, 4096> found_{};
};

} // namespace shisaku::grammar
