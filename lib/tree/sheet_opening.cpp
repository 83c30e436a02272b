// Boost Software License 1.0
// Where a sheet begins: a title or two, a label that begins one, `事業名：…`, and enough other labels behind it.
#ifndef SHISAKU_LIB_TREE_SHEET_OPENING
#define SHISAKU_LIB_TREE_SHEET_OPENING

#include "lib/tree/sheet_opening.hpp"
#include "grammars/phrases/fiscal_year.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/sheet_labels.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace shisaku::tree {

namespace detail_sheet_opening {

/// Fewer labels make no sheet.
inline constexpr std::size_t enough_fields = 3;

/// A line that may stand above a sheet as its title.
inline bool is_title(Token const& token) {
    constexpr std::uint16_t widest = 100;
    return token.last != U'。' && token.width <= widest && !token.dash && token.kind != Kind::card_number;
}

/// Different labels in the next lines.
struct Seen {
    std::size_t fields = 0; ///< spellings of one field are one
    std::size_t words = 0;
};

inline Seen look_ahead(Builder const& builder, vocabulary::Ready const& words, Token const* at, Token const* last) {
    constexpr std::ptrdiff_t most = 60;
    std::set<Label> fields;
    std::set<VocabularyLabel const*> known, others;
    for (Token const* const end = last - at > most ? at + most : last; at != end; ++at) {
        auto const label = find_label(builder, words, *at);
        if (!label) continue;
        known.insert(label.word);
        if (label.word->part) continue;
        if (label.word->field == Label::other)
            others.insert(label.word);
        else
            fields.insert(label.word->field);
    }
    return {fields.size() + others.size(), known.size()};
}

} // namespace detail_sheet_opening

SHISAKU_INLINE std::optional<int> year_of_title(Builder const& builder, Token const& token) {
    chars::Folded const phrase = builder.reader.folded(token.span);
    using namespace grammar;
    char_iterator const last = phrase.chars().data() + phrase.size();
    for (char_iterator at = phrase.chars().data(); at != last; ++at) {
        EraYear year;
        if (auto it = at; x3::parse(it, last, fiscal_year, year) && (year.base || year.number >= 1900))
            return phrases::western_year(year.base, static_cast<int>(year.number), builder.budget_context().near);
    }
    return {};
}

SHISAKU_INLINE Token const* opens_sheet(Builder const& builder, vocabulary::Ready const& words, Token const* at,
                                        Token const* last) {
    using namespace detail_sheet_opening;
    constexpr int most_titles = 3, most_rows = 6;
    int titles = 0;
    for (int rows = 0; at != last && rows < most_rows; ++rows) {
        Token const* const end = row_end(at, last);
        bool labelled = false;
        for (Token const* cell = at; cell != end; ++cell) {
            if (!words.begins.may_hold(first_letter(builder.reader, *cell))) continue;
            auto const label = find_label(builder, words, *cell);
            labelled |= bool(label);
            if (label && vocabulary::begins_sheet(*label.word))
                return look_ahead(builder, words, at, last).fields >= enough_fields ? at : nullptr;
        }
        if (!labelled && (end - at > 1 || !is_title(*at) || titles++ == most_titles)) return nullptr;
        at = end;
    }
    return nullptr;
}

SHISAKU_INLINE std::vector<Token const*> const& Builder::sheet_beginnings(std::size_t i) const {
    if (!sheet_beginnings_.empty()) return sheet_beginnings_[i];
    sheet_beginnings_.resize(words.sheets.size());
    // few tokens open with a letter that any of the labels begins with
    grammar::FirstLetters any;
    for (auto const& sheet : words.sheets) any.add(sheet.begins);
    for (Token const& token : all) {
        char32_t const first = first_letter(reader, token);
        if (!any.may_hold(first)) continue;
        for (std::size_t each = 0; each < words.sheets.size(); ++each) {
            if (!words.sheets[each].begins.may_hold(first)) continue;
            auto const label = find_label(*this, words.sheets[each], token);
            if (label && vocabulary::begins_sheet(*label.word)) sheet_beginnings_[each].push_back(&token);
        }
    }
    return sheet_beginnings_[i];
}

SHISAKU_INLINE vocabulary::Ready const* vocabulary_at(Builder const& builder, Token const* at) {
    vocabulary::Ready const* best = nullptr;
    std::size_t most = 0;
    constexpr std::ptrdiff_t near = 256; // tokens that titles and rows in front of the label take
    for (std::size_t i = 0; i < builder.words.sheets.size(); ++i) {
        auto const& beginnings = builder.sheet_beginnings(i);
        auto const next = std::lower_bound(beginnings.begin(), beginnings.end(), at);
        if (next == beginnings.end() || *next - at > near) continue;
        auto const& words = builder.words.sheets[i];
        Token const* const from = opens_sheet(builder, words, at, builder.all.last);
        std::size_t const known =
            from ? detail_sheet_opening::look_ahead(builder, words, from, builder.all.last).words : 0;
        if (known > most) best = &words;
        most = std::max(most, known);
    }
    return best;
}

SHISAKU_INLINE bool begins_sheets(Builder const& builder, Token const* at) {
    return vocabulary_at(builder, at) != nullptr;
}

} // namespace shisaku::tree

#endif
