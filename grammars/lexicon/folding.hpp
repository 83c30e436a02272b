// Boost Software License 1.0
// Code points that Unicode's NFKC does not fold to one another and that PDFs confuse: `⺠` is 民, `―` is a dash.
#pragma once

#include <array>
#include <utility>

namespace shisaku::lexicon {

/// Blocks of which every code point with a one-for-one NFKC form is folded (first, last).
inline constexpr std::array<std::pair<char32_t, char32_t>, 7> folded_blocks{{
    {0x00A0, 0x00A0}, // no-break space
    {0x2000, 0x206F}, // spaces and hyphens
    {0x2E80, 0x2FDF}, // CJK and Kangxi radicals
    {0x3000, 0x3000}, // ideographic space
    {0xF900, 0xFAFF}, // compatibility ideographs
    {0xFE30, 0xFE4F}, // vertical forms
    {0xFF00, 0xFFEF}, // half- and full-width forms
}};

/// What NFKC leaves alone: CJK radicals that fonts put in place of ideographs, dashes and tildes of every kind.
inline constexpr std::array<std::pair<char32_t, char32_t>, 36> foldings{{
    {U'⺟', U'母'}, {U'⺠', U'民'}, {U'⺩', U'王'}, {U'⺼', U'月'}, {U'⻁', U'虎'}, {U'⻄', U'西'},
    {U'⻑', U'長'}, {U'⻘', U'青'}, {U'⻝', U'食'}, {U'⻤', U'鬼'}, {U'⻨', U'麦'}, {U'⻩', U'黄'},
    {U'⻫', U'斉'}, {U'⻭', U'歯'}, {U'⻯', U'竜'}, {U'⻲', U'亀'}, {U'⺝', U'月'}, {U'⻣', U'骨'},
    {0x2010, U'-'}, {0x2011, U'-'}, {0x2012, U'-'}, {0x2013, U'-'}, {0x2014, U'-'}, {0x2015, U'-'},
    {0x2212, U'-'}, {0x2500, U'-'}, {0x2501, U'-'}, {0xFF0D, U'-'}, {0xFE63, U'-'}, {0x2796, U'-'},
    {0x301C, U'~'}, {0x223C, U'~'}, {0xFF5E, U'~'}, {0x2025, U'…'}, {0x22EF, U'…'}, {0x2022, U'・'},
}};

} // namespace shisaku::lexicon
