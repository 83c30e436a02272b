// Boost Software License 1.0
// Lines of an outline that hold several things: `○A ☆B ○☆C`, `Ⅳ …まちⅠ …`, `○：予算関連 ☆：制度関連`.
#pragma once

#include "grammars/lexicon/marks.hpp"
#include "grammars/lexicon/outlines.hpp"
#include "grammars/lexicon/symbols.hpp"

#include <string>
#include <vector>

namespace shisaku::grammar {

/// A bullet: its marks as printed (none where a dash stands for them) and its text.
struct Bullet {
    char_range marks;
    char_range text;
};

/// A part's heading: its numeral and its title.
struct PartHeading {
    char_range numeral;
    char_range title;
};

/// A mark of a legend and the words that say what it means.
struct LegendEntry {
    char32_t mark = 0;
    char_range word;
};

inline x3::rule<struct bullet_class, Bullet> const bullet = "bullet";
inline x3::rule<struct bullets_class, std::vector<Bullet>> const bullets = "bullets";
/// The same where the extractor lost the spaces before the marks.
inline x3::rule<struct tight_bullet_class, Bullet> const tight_bullet = "tight_bullet";
inline x3::rule<struct tight_bullets_class, std::vector<Bullet>> const tight_bullets = "tight_bullets";
inline x3::rule<struct part_heading_class, PartHeading> const part_heading = "part_heading";
inline x3::rule<struct part_headings_class, std::vector<PartHeading>> const part_headings = "part_headings";
inline x3::rule<struct legend_entry_class, LegendEntry> const legend_entry = "legend_entry";
inline x3::rule<struct legend_class, std::vector<LegendEntry>> const legend = "legend";

namespace outline_detail {
inline auto const mark = char_(std::u32string(lexicon::outline_marks));
inline auto const gap = x3::omit[*one_of(U" \t\n")];
// ※ amid a text leads to a remark; behind white space it opens a bullet. ○ and ☆ open one anywhere
inline auto const next = (x3::omit[+one_of(U" \t\n")] >> x3::omit[mark]) | x3::omit[one_of(U"○●◎◯〇☆★")];
inline auto const numeral = char_(U'Ⅰ', U'Ⅻ');
} // namespace outline_detail

inline auto const bullet_def = x3::raw[x3::omit[*outline_detail::mark]] >> outline_detail::gap >>
                               x3::raw[+(char_ - outline_detail::next)] >> outline_detail::gap;
inline auto const bullets_def = +bullet;
inline auto const tight_bullet_def = x3::raw[x3::omit[*outline_detail::mark]] >> outline_detail::gap >>
                                     x3::raw[+(char_ - x3::omit[outline_detail::mark])] >> outline_detail::gap;
inline auto const tight_bullets_def = +tight_bullet;
// headings of two columns come glued together: the numeral tells where the next begins
inline auto const part_heading_def =
    x3::raw[outline_detail::numeral] >> outline_detail::gap >> x3::raw[+(char_ - outline_detail::numeral)];
inline auto const part_headings_def = +part_heading;
inline auto const legend_entry_def = outline_detail::mark >> blanks >> lit(U':') >> blanks
                                     >> x3::raw[*(char_ - outline_detail::mark)];
inline auto const legend_def = +legend_entry;

BOOST_SPIRIT_DEFINE(bullet, bullets, tight_bullet, tight_bullets, part_heading, part_headings, legend_entry, legend)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::Bullet, marks, text)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::PartHeading, numeral, title)
BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::LegendEntry, mark, word)
