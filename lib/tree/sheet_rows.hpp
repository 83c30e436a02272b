// Boost Software License 1.0
// Rows of a sheet and what their cells are: labels beside values, labels above values, years above amounts.
#pragma once

#include "lib/tree/sheet_fields.hpp"

#include <optional>
#include <vector>

namespace shisaku::tree {

/// A line, or a row of cells, with the labels that open its cells.
struct SheetRow {
    Tokens cells;
    std::vector<SheetLabel> labels; ///< one a cell

    [[nodiscard]] std::size_t size() const { return cells.size(); }
    [[nodiscard]] Token const& cell(std::size_t i) const { return cells.first[i]; }
    /// True where a cell says something: no empty one, nothing drawn.
    [[nodiscard]] bool says(std::size_t i) const;
    /// True where all cells are drawn lines or empty.
    [[nodiscard]] bool drawn() const;
};

/// The row that begins at `at`.
SheetRow row_at(Builder const& builder, vocabulary::Ready const& words, Token const* at, Token const* last);

/// The row behind `row`, drawn ones passed over; without cells at the end.
SheetRow row_behind(Builder const& builder, vocabulary::Ready const& words, SheetRow const& row, Token const* last);

/// True where labels stand side by side and their values in the next row.
bool heads_columns(SheetRow const& row, SheetRow const& next);

/// True for a row of labels of which one is the name's.
bool names_sheet(SheetRow const& row);
/// True for a field above its parts: | 成果指標 | 単位 | 目標値 | 実績値 |.
bool heads_own_table(SheetRow const& row);

/// A column of amounts.
struct YearColumn {
    std::size_t index = 0;
    phrases::AmountMeaning head;
};

/// The columns of a row of years; empty where it is none.
std::vector<YearColumn> year_columns(Builder const& builder, SheetRow const& row,
                                     phrases::BudgetContext const& context);

/// The place in `row` of the column `index` of a head of `width` cells: rows may lack cells in front.
std::optional<std::size_t> place_in(SheetRow const& row, std::size_t index, std::size_t width);

/// True for a cell that names a row of sums: 合計.
bool is_total(Reader const& reader, Token const& cell);

} // namespace shisaku::tree
