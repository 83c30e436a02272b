// Boost Software License 1.0
// What stands behind a label of a sheet, given to the field that the label means.
#pragma once

#include "lib/tree/sheet_labels.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shisaku::tree {

/// Whose amounts a cell or line holds.
struct AmountContext {
    std::optional<int> fiscal_year;
    Stage stage = Stage::unspecified;
    std::optional<std::int64_t> unit; ///< yen of a number that prints no unit
};

/// The fiscal year and stage that head a column or row of amounts: `令和5年度当初予算`, `R4決算`.
struct YearHead {
    std::optional<int> fiscal_year;
    std::optional<Stage> stage;
};

/// Reads a cell as the head of a column of amounts; nothing where it is none.
std::optional<YearHead> read_year_head(Builder const& builder, Token const& token, std::optional<int> own_year);

/// The amounts of a cell; empty for `-` and for what is no amount.
std::vector<BudgetEntry> read_amounts(Builder const& builder, Range text, std::uint32_t line,
                                      AmountContext const& context);

/// A card that grows field by field.
class SheetFields {
public:
    SheetFields(Builder& builder, vocabulary::Ready const& words) : builder_(builder), words_(words) {}

    Card card;
    std::optional<int> fiscal_year;   ///< of the sheet
    std::optional<std::int64_t> unit; ///< yen, of numbers without one

    /// Begins another card of the same sheet.
    void clear();
    /// Gives what stands behind a label, `value`, to its field.
    void set(SheetLabel const& label, Tokens value);
    /// Keeps what stands behind a label under its printed name.
    void keep(Range label, Tokens value, Span span);
    /// Whose amounts stand behind a label.
    [[nodiscard]] AmountContext amounts_of(SheetLabel const& label) const;
    /// Adds an amount, unless the same was printed already.
    void add(std::vector<BudgetEntry> entries);

private:
    void set_offices(SheetLabel const& label, Tokens value);
    void set_name(Tokens value);
    void set_budget(SheetLabel const& label, Tokens value);
    void set_choices(SheetLabel const& label, Tokens value);
    void set_goals(Tokens value);

    Builder& builder_;
    vocabulary::Ready const& words_;
    bool new_ = false; ///< the name is marked as new
};

} // namespace shisaku::tree
