// Boost Software License 1.0
// The only include of Spirit. One iterator a tier, no skipper, no with<>: the context is the same everywhere.
#pragma once

#define BOOST_SPIRIT_X3_UNICODE
#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/range/iterator_range.hpp>
#include <boost/spirit/home/x3.hpp>

#include <shisaku/tokens/token.hpp>

#include <string_view>

namespace shisaku::grammar {

namespace x3 = boost::spirit::x3;

/// First tier: folded code points.
using char_iterator = char32_t const*;
/// A stretch of them, as `raw[]` gives it.
using char_range = boost::iterator_range<char_iterator>;
/// Second tier: tokens.
using token_iterator = tokens::Token const*;

using x3::unicode::char_;

/// A code point of a few: `one_of(U" \t")`. Unlike Spirit's sets it knows no ranges, and looks no tree up.
struct one_of : x3::char_parser<one_of> {
    using attribute_type = char32_t;
    static bool const has_attribute = true;
    std::u32string_view letters;

    explicit constexpr one_of(std::u32string_view l) : letters(l) {}

    template <class Char, class Context>
    bool test(Char c, Context const&) const {
        for (char32_t const letter : letters)
            if (letter == c) return true;
        return false;
    }
};

/// A code point or a word that is matched and not kept.
constexpr auto lit(char32_t c) { return x3::literal_char<boost::spirit::char_encoding::unicode, x3::unused_type>{c}; }
inline auto lit(char32_t const* word) { return x3::unicode::lit(word); }

/// White space inside a line, and some.
inline auto const blank = x3::omit[one_of(U" \t")];
inline auto const blanks = x3::omit[*blank];
/// A number in digits (folded to ASCII, whatever their width).
inline constexpr x3::uint_parser<std::uint32_t, 10, 1, 9> number{};

} // namespace shisaku::grammar
