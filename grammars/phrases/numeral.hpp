// Boost Software License 1.0
// Small whole numbers as years and days are printed: `12`, `1 2`, `元`, `十二`, `二〇二四`.
#pragma once

#include "grammars/lexicon/numerals.hpp"
#include "grammars/lexicon/symbols.hpp"

namespace shisaku::grammar {

/// The value of a digit written as an ideograph, or none.
inline int kanji_digit_value(char32_t c) {
    if (c < lexicon::kanji_digits.front()) return -1; // most that is asked: digits and brackets
    auto at = lexicon::kanji_digits.find(c);
    if (at == lexicon::kanji_digits.npos) at = lexicon::other_kanji_digits.find(c);
    return at == lexicon::kanji_digits.npos ? -1 : static_cast<int>(at);
}

struct kanji_digit_parser : x3::char_parser<kanji_digit_parser> {
    using attribute_type = char32_t;
    static bool const has_attribute = true;
    template <class Char, class Context>
    bool test(Char c, Context const&) const {
        return kanji_digit_value(c) >= 0;
    }
};
inline constexpr kanji_digit_parser kanji_digit{};

/// A number of a few digits with white space between them or not: letter-spaced titles print `1 2 月`.
struct spaced_number_parser : x3::parser<spaced_number_parser> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;
    int most;

    explicit constexpr spaced_number_parser(int m) : most(m) {}

    template <class Context, class RContext, class Attribute>
    bool parse(char_iterator& first, char_iterator const& last, Context const&, RContext&, Attribute& attribute) const {
        std::uint32_t value = 0;
        int digits = 0;
        for (char_iterator at = first; at != last; ++at) {
            if (*at >= U'0' && *at <= U'9') {
                if (++digits > most) return false;
                value = value * 10 + (*at - U'0');
                first = at + 1;
            } else if (digits == 0 || (*at != U' ' && *at != U'\t')) {
                break;
            }
        }
        if (digits == 0) return false;
        x3::traits::move_to(value, attribute);
        return true;
    }
};

/// A number below a hundred in ideographs (`十二`, `三十`), or its digits one by one (`二〇二四`).
struct kanji_number_parser : x3::parser<kanji_number_parser> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;

    template <class Context, class RContext, class Attribute>
    bool parse(char_iterator& first, char_iterator const& last, Context const&, RContext&, Attribute& attribute) const {
        std::uint32_t value = 0, tens = 0;
        int digits = 0;
        char_iterator at = first;
        for (; at != last && digits <= 4; ++at) {
            int const digit = kanji_digit_value(*at);
            if (digit >= 0) {
                value = value * 10 + static_cast<std::uint32_t>(digit);
                ++digits;
            } else if (*at == U'十' && tens == 0 && digits <= 1) {
                tens = digits == 0 ? 10 : value * 10;
                value = 0;
                digits = 0;
            } else if (digits > 0 || tens > 0 || (*at != U' ' && *at != U'\t')) {
                break;
            }
        }
        if ((digits == 0 && tens == 0) || digits > (tens ? 1 : 4)) return false;
        first = at;
        x3::traits::move_to(tens + value, attribute);
        return true;
    }
};

inline constexpr kanji_number_parser kanji_number{};

/// A number of up to two digits that a unit follows: `4`, `1 2`, `元`, `十二`.
using small_number_type = x3::rule<struct small_number_class, std::uint32_t>;
inline small_number_type const small_number = "small_number";
inline auto const small_number_def = (lit(U'元') >> x3::attr(1u)) | spaced_number_parser{2} | kanji_number;
BOOST_SPIRIT_DEFINE(small_number)

} // namespace shisaku::grammar
