// Boost Software License 1.0
// One code point to the one it is matched as: `Ａ` → `A`, `⽔` → `水`. ICU's NFKC data, plus what it leaves alone.
#ifndef SHISAKU_LIB_CHARS_FOLD
#define SHISAKU_LIB_CHARS_FOLD

#include "grammars/lexicon/folding.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <array>
#include <memory>

namespace shisaku::chars {

namespace detail_fold {

/// The Basic Multilingual Plane in pages of 256; pages in which nothing folds are absent.
class Table {
public:
    Table() {
        UErrorCode status = U_ZERO_ERROR;
        UNormalizer2 const* nfkc = unorm2_getNFKCInstance(&status);
        if (U_SUCCESS(status))
            for (auto [first, last] : lexicon::folded_blocks)
                for (char32_t c = first; c <= last; ++c) add_from(nfkc, c);
        for (auto [from, to] : lexicon::foldings) set(from, to);
    }

    char32_t operator[](char32_t c) const noexcept {
        if (c > 0xFFFF) return c;
        Page const* page = pages_[c >> 8].get();
        return page && (*page)[c & 0xFF] ? (*page)[c & 0xFF] : c;
    }

private:
    using Page = std::array<char16_t, 256>;

    void add_from(UNormalizer2 const* nfkc, char32_t c) {
        UErrorCode status = U_ZERO_ERROR;
        std::array<UChar, 32> out{};
        auto const length = unorm2_getDecomposition(nfkc, static_cast<UChar32>(c), out.data(), 32, &status);
        if (U_FAILURE(status) || length != 1) return;
        // a dash may fold twice: U+2011 → U+2010 → '-'
        set(c, (*this)[out[0]]);
    }

    void set(char32_t from, char32_t to) {
        auto& page = pages_[from >> 8];
        if (!page) page = std::make_unique<Page>();
        (*page)[from & 0xFF] = static_cast<char16_t>(to);
    }

    std::array<std::unique_ptr<Page>, 256> pages_;
};

inline Table const& table() {
    static Table const instance;
    return instance;
}

} // namespace detail_fold

SHISAKU_INLINE char32_t detail::fold_by_table(char32_t c) noexcept { return detail_fold::table()[c]; }

SHISAKU_INLINE char32_t detail::compose(char32_t kana, char32_t mark) noexcept {
    UErrorCode status = U_ZERO_ERROR;
    UNormalizer2 const* const nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return 0;
    UChar32 const composed = unorm2_composePair(nfc, static_cast<UChar32>(kana), static_cast<UChar32>(mark));
    return composed < 0 ? 0 : static_cast<char32_t>(composed);
}

} // namespace shisaku::chars

#endif
