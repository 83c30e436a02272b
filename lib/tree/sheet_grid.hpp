// Boost Software License 1.0
// A table of amounts with a year above each column: `| 当初予算 | 100 | 110 |` below `| 区分 | 令和4年度 | 令和5年度 |`.
#pragma once

#include "lib/tree/sheet_rows.hpp"

#include <vector>

namespace shisaku::tree {

/// A table of years that is read row by row.
class SheetGrid {
public:
    /// Begins with the row of years, under a label or none.
    void begin(SheetLabel const& label, Range mark, SheetRow const& head, std::vector<YearColumn> columns);
    /// Takes a row of amounts; false where the table has ended, or none is read.
    bool takes(SheetRow const& row, SheetFields& fields, Builder const& builder);
    /// Ends the table: what is no budget of it becomes a field, or is loose where it has no label.
    void finish(SheetFields& fields, std::vector<Token>& loose);

private:
    SheetLabel label_;
    Range mark_;
    std::size_t width_ = 0;
    std::vector<YearColumn> columns_; ///< empty: no table
    std::vector<Token> tokens_;       ///< all of it
    bool whole_ = true;               ///< every row was an amount of the budget
};

} // namespace shisaku::tree
