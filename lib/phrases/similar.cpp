// Boost Software License 1.0
// How alike two titles are: 「役割分担の明確化、連携の確保」 and 「国と地方の役割分担の明確化」 share half their letter pairs.
#ifndef SHISAKU_LIB_PHRASES_SIMILAR
#define SHISAKU_LIB_PHRASES_SIMILAR

#include "lib/phrases/similar.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <iterator>

namespace shisaku::phrases {

namespace detail_similar {

inline std::size_t common(LetterPairs const& a, LetterPairs const& b) {
    LetterPairs both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

inline double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace detail_similar

SHISAKU_INLINE LetterPairs letter_pairs(std::u32string_view text) {
    LetterPairs result;
    for (std::size_t i = 1; i < text.size(); ++i)
        result.push_back((static_cast<std::uint64_t>(text[i - 1]) << 32) | text[i]);
    std::sort(result.begin(), result.end());
    return result;
}

SHISAKU_INLINE double similarity(LetterPairs const& a, LetterPairs const& b) {
    return detail_similar::share(2 * detail_similar::common(a, b), a.size() + b.size());
}

SHISAKU_INLINE double similarity(std::u32string_view a, std::u32string_view b) {
    return a == b ? 1.0 : similarity(letter_pairs(a), letter_pairs(b));
}

SHISAKU_INLINE double containment(std::u32string_view a, std::u32string_view b) {
    auto const pa = letter_pairs(a), pb = letter_pairs(b);
    return detail_similar::share(detail_similar::common(pa, pb), std::min(pa.size(), pb.size()));
}

} // namespace shisaku::phrases

#endif
