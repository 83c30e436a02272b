// Boost Software License 1.0
// One code point to the one it is matched as: `Ａ` → `A`, `⽔` → `水`. ICU's NFKC data, plus what it leaves alone.
#ifndef SHISAKU_LIB_CHARS_FOLD
#define SHISAKU_LIB_CHARS_FOLD

#include "lib/chars/fold.hpp"
#include "grammars/lexicon/folding.hpp"
#include "lib/chars/measure.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace shisaku::chars {

SHISAKU_INLINE FoldTable::FoldTable() {
    for (char32_t c = 0; c < low_end; ++c) low_[c] = static_cast<char16_t>(c);
    for (char32_t i = 0; i < high_size; ++i) high_[i] = static_cast<char16_t>(high_begin + i);
    for (auto [first, last] : lexicon::folded_blocks)
        for (char32_t c = first; c <= last; ++c) add_from_icu(c);
    for (auto [from, to] : lexicon::foldings) set(from, to);
    for (char32_t c = 0; c < 0x10000; ++c) {
        if (!covers(c)) continue;
        if (invisible(c)) set(c, 0);
        (c < low_end ? low_says_[c] : high_says_[c - high_begin]) = says_as(c, (*this)[c]);
    }
}

SHISAKU_INLINE unsigned char FoldTable::says_as(char32_t c, char32_t folded) noexcept {
    unsigned result = 0;
    if (folded == U'\t') result |= tab;
    if (folded == U'【') result |= tag;
    if (folded == U' ') result |= space;
    // a full-width ＜ is no HTML, but folds to what begins it; other marks are ASCII only
    if (folded == U'<' || (c < 0x80 && (c == U'*' || c == U'|' || c == U'#'))) result |= mark;
    auto const* const same = std::find(by_kind.begin(), by_kind.end(), measures_of(folded, c >= 0x80));
    result += static_cast<unsigned>(same - by_kind.begin()) * kind;
    return static_cast<unsigned char>(result);
}

SHISAKU_INLINE void FoldTable::add_from_icu(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    UNormalizer2 const* nfkc = unorm2_getNFKCInstance(&status);
    std::array<UChar, 32> out{};
    auto const length = unorm2_getDecomposition(nfkc, static_cast<UChar32>(c), out.data(), 32, &status);
    if (U_FAILURE(status) || length != 1) return;
    // a dash may fold twice: U+2011 → U+2010 → '-'
    set(c, covers(out[0]) ? (*this)[out[0]] : out[0]);
}

SHISAKU_INLINE void FoldTable::set(char32_t from, char32_t to) noexcept {
    (from < low_end ? low_[from] : high_[from - high_begin]) = static_cast<char16_t>(to);
}

SHISAKU_INLINE FoldTable const& fold_table() noexcept {
    static FoldTable const instance;
    return instance;
}

SHISAKU_INLINE char32_t detail::fold_by_table(char32_t c) noexcept {
    return FoldTable::covers(c) && !invisible(c) ? fold_table()[c] : c;
}

SHISAKU_INLINE char32_t detail::compose(char32_t kana, char32_t mark) noexcept {
    UErrorCode status = U_ZERO_ERROR;
    UNormalizer2 const* const nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return 0;
    UChar32 const composed = unorm2_composePair(nfc, static_cast<UChar32>(kana), static_cast<UChar32>(mark));
    return composed < 0 ? 0 : static_cast<char32_t>(composed);
}

} // namespace shisaku::chars

#endif
