// Boost Software License 1.0
// Amounts under their years: the row says what they are, the column of which year: `補正予算` × `29年度`.
#ifndef SHISAKU_LIB_TREE_SHEET_GRID
#define SHISAKU_LIB_TREE_SHEET_GRID

#include "lib/tree/sheet_grid.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

SHISAKU_INLINE void SheetGrid::begin(SheetLabel const& label, Range mark, SheetRow const& head,
                                     std::vector<YearColumn> columns) {
    label_ = label;
    mark_ = mark;
    width_ = head.size();
    columns_ = std::move(columns);
    tokens_.assign(head.cells.begin(), head.cells.end());
    whole_ = true;
}

SHISAKU_INLINE bool SheetGrid::takes(SheetRow const& row, SheetFields& fields, Builder const& builder) {
    if (columns_.empty() || row.size() < 2 || row.cells.first->page_break) return false;
    std::size_t const front = place_in(row, columns_.front().index, width_).value_or(0);
    SheetLabel const* label = nullptr; // the last one in front of the amounts: 予算の状況 | 当初予算 | 100
    bool said = false;
    for (std::size_t i = 0; i < std::max<std::size_t>(front, 1); ++i) {
        said |= row.says(i) && i < front;
        if (!row.labels[i]) continue;
        label = &row.labels[i];
    }
    if (label && !label->word->part && label->word->field != Label::budget) return false;
    if (!label && !said && label_ && label_.word->field == Label::budget) label = &label_;
    bool const budget = label && label->word->field == Label::budget;
    bool held = false;
    for (auto const& column : columns_) {
        auto const place = place_in(row, column.index, width_);
        if (!budget || !place || !row.says(*place)) continue;
        auto context = fields.amounts_of(*label);
        context.fiscal_year = column.head.fiscal_year;
        // 31年度要求 heads what a row calls 当初予算
        if (column.head.stage != Stage::unspecified) context.stage = column.head.stage;
        context.draft = column.head.draft;
        if (!label->unit && label_.unit) context.unit = label_.unit;
        auto entries = read_amounts(builder, row.cell(*place).span, row.cell(*place).line, context);
        held |= !entries.empty();
        fields.add(std::move(entries));
    }
    whole_ &= held;
    tokens_.insert(tokens_.end(), row.cells.begin(), row.cells.end());
    return true;
}

SHISAKU_INLINE void SheetGrid::finish(SheetFields& fields, std::vector<Token>& loose) {
    if (columns_.empty()) return;
    columns_.clear();
    auto const tokens = std::exchange(tokens_, {});
    if (whole_ && tokens.size() > width_) return;
    Tokens const all{tokens.data(), tokens.data() + tokens.size()};
    if (mark_.empty())
        loose.insert(loose.end(), tokens.begin(), tokens.end());
    else
        fields.keep(mark_, all, Reader::span(all));
}

} // namespace shisaku::tree

#endif
