// Boost Software License 1.0
// HTML tags that extractors leave in text, by what they do to it: `<p>` opens an item, `<li>` an entry of a list, `<td>` a cell,
// `<h2>` a heading.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shisaku::lexicon {

/// What a tag does to the line it stands in.
enum class TagEffect : std::uint8_t { none, item, entry, heading, row, cell };

struct TagWord {
    std::u32string_view name;
    TagEffect effect;
};

inline constexpr std::array tag_words{
    TagWord{U"p", TagEffect::item},      TagWord{U"li", TagEffect::entry},     TagWord{U"ul", TagEffect::item},
    TagWord{U"ol", TagEffect::item},     TagWord{U"br", TagEffect::item},      TagWord{U"div", TagEffect::item},
    TagWord{U"dl", TagEffect::item},     TagWord{U"dt", TagEffect::item},      TagWord{U"dd", TagEffect::item},
    TagWord{U"h1", TagEffect::heading},  TagWord{U"h2", TagEffect::heading},   TagWord{U"h3", TagEffect::heading},
    TagWord{U"h4", TagEffect::heading},  TagWord{U"h5", TagEffect::heading},   TagWord{U"h6", TagEffect::heading},
    TagWord{U"hr", TagEffect::item},     TagWord{U"caption", TagEffect::item}, TagWord{U"table", TagEffect::item},
    TagWord{U"tr", TagEffect::row},      TagWord{U"td", TagEffect::cell},      TagWord{U"th", TagEffect::cell},
    TagWord{U"thead", TagEffect::none},  TagWord{U"tbody", TagEffect::none},   TagWord{U"b", TagEffect::none},
    TagWord{U"strong", TagEffect::none}, TagWord{U"i", TagEffect::none},       TagWord{U"em", TagEffect::none},
    TagWord{U"u", TagEffect::none},      TagWord{U"s", TagEffect::none},       TagWord{U"sup", TagEffect::none},
    TagWord{U"sub", TagEffect::none},    TagWord{U"span", TagEffect::none},    TagWord{U"font", TagEffect::none},
    TagWord{U"small", TagEffect::none},  TagWord{U"a", TagEffect::none},       TagWord{U"img", TagEffect::none},
    TagWord{U"html", TagEffect::none},   TagWord{U"body", TagEffect::none},
};

} // namespace shisaku::lexicon
