// Boost Software License 1.0
// A unit's word to yen: `百万円`, `百万` → 1,000,000.
#ifndef SHISAKU_LIB_PHRASES_UNITS
#define SHISAKU_LIB_PHRASES_UNITS

#include "lib/phrases/units.hpp"
#include "grammars/phrases/yen.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

namespace shisaku::phrases {

SHISAKU_INLINE std::optional<std::int64_t> unit_of(std::u32string_view folded) {
    using namespace grammar;
    char_iterator at = folded.data();
    char_iterator const last = at + folded.size();
    std::int64_t unit = 1;
    x3::parse(at, last, blanks >> unit_word(), unit);
    if (!x3::parse(at, last, blanks >> lit(U'円') >> blanks >> x3::eoi)) return {};
    return unit;
}

SHISAKU_INLINE std::optional<std::int64_t> unit_of(std::string_view word) {
    chars::Folded folded;
    folded.append(word, 0);
    return unit_of(folded.chars());
}

} // namespace shisaku::phrases

#endif
