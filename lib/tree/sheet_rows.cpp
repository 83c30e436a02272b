// Boost Software License 1.0
// What the cells of a row are: `| 事業名 | 橋の補修 |`, `| 事業名 | 担当課 | 事業費 |`, `| 区分 | R5決算 | R6予算 |`.
#ifndef SHISAKU_LIB_TREE_SHEET_ROWS
#define SHISAKU_LIB_TREE_SHEET_ROWS

#include "lib/tree/sheet_rows.hpp"
#include "grammars/lexicon/totals.hpp"
#include "lib/tree/blocks.hpp"
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::tree {

SHISAKU_INLINE bool SheetRow::says(std::size_t i) const {
    return cell(i).kind != Kind::empty && !is_furniture(cell(i));
}

SHISAKU_INLINE bool SheetRow::drawn() const {
    return std::all_of(cells.begin(), cells.end(),
                       [](Token const& t) { return t.kind == Kind::rule || t.kind == Kind::empty; });
}

SHISAKU_INLINE SheetRow row_at(Builder const& builder, vocabulary::Ready const& words, Token const* at,
                               Token const* last) {
    SheetRow row{{at, row_end(at, last)}, {}};
    row.labels.reserve(row.size());
    for (Token const& token : row.cells) row.labels.push_back(find_label(builder, words, token, true));
    return row;
}

SHISAKU_INLINE SheetRow row_behind(Builder const& builder, vocabulary::Ready const& words, SheetRow const& row,
                                   Token const* last) {
    for (Token const* at = row.cells.last; at != last;) {
        SheetRow next = row_at(builder, words, at, last);
        if (!next.drawn()) return next;
        at = next.cells.last;
    }
    return {{last, last}, {}};
}

SHISAKU_INLINE bool heads_columns(SheetRow const& row, SheetRow const& next) {
    if (row.size() < 2 || next.size() < 2) return false;
    std::size_t labels = 0, said = 0;
    bool side_by_side = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row.says(i)) continue;
        ++said;
        if (!row.labels[i] || !row.labels[i].text.empty()) continue;
        ++labels;
        bool const beside = i > 0 && row.labels[i - 1] && row.labels[i - 1].text.empty();
        bool const values = i < next.size() && !next.labels[i] && !next.labels[i - (i > 0)];
        side_by_side |= beside && values;
    }
    return side_by_side && labels * 2 >= said;
}

SHISAKU_INLINE std::vector<YearColumn> year_columns(Builder const& builder, SheetRow const& row,
                                                    phrases::BudgetContext const& context) {
    std::vector<YearColumn> columns;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row.says(i)) continue;
        auto const head = row.size() < 2 ? std::nullopt : read_year_head(builder, row.cell(i), context);
        if (head)
            columns.push_back({i, *head});
        else if (!columns.empty())
            return {}; // 開始年度 | 令和4年度 | 終了年度 | 令和6年度
    }
    if (columns.size() < 2) columns.clear();
    return columns;
}

SHISAKU_INLINE std::optional<std::size_t> place_in(SheetRow const& row, std::size_t index, std::size_t width) {
    std::size_t const behind = width - index; // cells from it to the row's end
    if (row.size() == width) return index;
    if (row.size() < behind) return {};
    return row.size() - behind;
}

SHISAKU_INLINE bool is_total(Reader const& reader, Token const& cell) {
    auto const phrase = reader.folded(cell.span);
    auto const text = phrase.chars();
    auto const is = [&](std::u32string_view word) { return text == word; };
    auto const ends = [&](std::u32string_view word) { return text.ends_with(word); };
    return std::any_of(lexicon::total_labels.begin(), lexicon::total_labels.end(), is) ||
           std::any_of(lexicon::total_endings.begin(), lexicon::total_endings.end(), ends);
}

SHISAKU_INLINE bool names_sheet(SheetRow const& row) {
    return std::any_of(row.labels.begin(), row.labels.end(),
                       [](auto const& label) { return label && label.word->field == Label::name; });
}

SHISAKU_INLINE bool heads_own_table(SheetRow const& row) {
    SheetLabel const& first = row.labels.front();
    return first && first.word->field == Label::other && !first.word->part &&
           std::all_of(row.labels.begin() + 1, row.labels.end(), [](auto const& l) { return !l || l.word->part; });
}

} // namespace shisaku::tree

#endif
