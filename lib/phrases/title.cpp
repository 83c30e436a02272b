// Boost Software License 1.0
// Titles and the marks behind them: `…の推進（続き）` is continued, `…の推進【再掲】` reprinted.
#ifndef SHISAKU_LIB_PHRASES_TITLE
#define SHISAKU_LIB_PHRASES_TITLE

#include "lib/phrases/title.hpp"
#include "grammars/lexicon/continuations.hpp"
#include "grammars/lexicon/units.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

namespace shisaku::phrases {

namespace detail_title {

inline bool take_off(std::u32string_view folded, std::size_t& end, std::u32string_view word) {
    if (!folded.substr(0, end).ends_with(word)) return false;
    end -= word.size();
    while (end > 0 && (chars::is_space(folded[end - 1]) || folded[end - 1] == U'\n')) --end;
    return true;
}

} // namespace detail_title

SHISAKU_INLINE bool take_reprint_off(std::u32string_view folded, std::size_t& end) {
    for (auto const& entry : lexicon::amount_mark_words)
        if (entry.mark == lexicon::AmountMark::reprint && detail_title::take_off(folded, end, entry.word)) return true;
    return false;
}

SHISAKU_INLINE Title read_title(tree::Reader const& reader, chars::Folded const& phrase) {
    Title title;
    std::size_t end = phrase.size();
    for (bool found = true; found;) {
        found = false;
        if (take_reprint_off(phrase.chars(), end)) found = title.reprint = true;
        for (auto word : lexicon::continued_words)
            if (detail_title::take_off(phrase.chars(), end, word)) found = title.continued = true;
    }
    title.text = reader.text(phrase, 0, end);
    return title;
}

} // namespace shisaku::phrases

#endif
