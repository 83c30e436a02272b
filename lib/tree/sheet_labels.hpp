// Boost Software License 1.0
// The label that opens a token by the words of a vocabulary: `事業費（千円）：…`, `■目的`, `令和6年度予算額`.
#pragma once

#include "lib/phrases/budget.hpp"
#include "lib/tree/builder.hpp"

#include <cstdint>
#include <optional>

namespace shisaku::tree {

/// A label in a token.
struct SheetLabel {
    VocabularyLabel const* word = nullptr; ///< null where none opens the token
    Range mark;                            ///< the label with what sets it off
    Range text;                            ///< what stands behind it
    std::optional<int> fiscal_year;        ///< Western year of 令和6年度予算額
    std::int64_t unit = 0;                 ///< yen of 事業費（千円）; 0 where it says none
    bool garbled = false;
    bool bare = false; ///< nothing set it off but the end of the token
    explicit operator bool() const { return word != nullptr; }
};

/// The label of a vocabulary that opens a token; `lenient`: within a sheet, where one of its letters may be another.
SheetLabel find_label(Builder const& builder, vocabulary::Ready const& words, Token const& token, bool lenient = false);

/// A word set off by a colon, `備考：…`, that no vocabulary knows: its place up to the colon; empty where there is none.
Range unknown_label(Reader const& reader, Token const& token);

/// The letter, folded, that a label begins with if one opens the token, behind its bracket; told before anything is cut
/// out. 0 for none.
char32_t first_letter(Reader const& reader, Token const& token);

} // namespace shisaku::tree
