// Boost Software License 1.0
// Marks at the ends of a name: `【新規】里の足の確保` is a new measure called 里の足の確保.
#ifndef SHISAKU_LIB_TREE_MARKED_NAME
#define SHISAKU_LIB_TREE_MARKED_NAME

#include "lib/tree/marked_name.hpp"
#include "lib/phrases/title.hpp"
#include <shisaku/config.hpp>

namespace shisaku::tree {

SHISAKU_INLINE MarkedName read_marked_name(Reader const& reader, vocabulary::Ready const& words,
                                           chars::Folded const& phrase) {
    MarkedName name;
    std::size_t from = 0, to = phrase.size();
    auto const text = phrase.chars();
    auto const is_gap = [&](std::size_t at) { return text[at] == U' ' || text[at] == U'\n'; };
    for (bool found = true; found;) {
        found = false;
        while (from < to && is_gap(from)) ++from;
        while (from < to && is_gap(to - 1)) --to;
        auto const rest = text.substr(from, to - from);
        for (auto const& [word, means] : words.marks) {
            bool const front = rest.starts_with(word), back = !front && rest.ends_with(word);
            if (!front && !back) continue;
            (front ? from : to) = front ? from + word.size() : to - word.size();
            name.is_new |= means == MarkMeaning::new_;
            name.reprint |= means == MarkMeaning::reprint;
            found = true;
            break;
        }
    }
    if (from == to) return name;
    bool const whole = from == 0 && to == phrase.size();
    phrases::Title title = phrases::read_title(reader, whole ? phrase : reader.folded(reader.range(phrase, from, to)));
    name.continued = title.continued;
    name.reprint |= title.reprint;
    name.text = std::move(title.text);
    return name;
}

} // namespace shisaku::tree

#endif
