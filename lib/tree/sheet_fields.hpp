// Boost Software License 1.0
// What stands behind a label of a sheet, given to the field that the label means.
#pragma once

#include "lib/tree/sheet_labels.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shisaku::tree {

/// Whose amounts stand below or beside a cell that names a year: `令和5年度当初予算`, `R4決算`; nothing where it does not.
std::optional<phrases::AmountMeaning> read_year_head(Builder const& builder, Token const& token,
                                                     phrases::BudgetContext const& context);

/// The amounts of a cell; empty for `-` and for what is no amount.
std::vector<BudgetEntry> read_amounts(Builder const& builder, Range text, std::uint32_t line,
                                      phrases::BudgetContext const& context);

/// A card that grows field by field.
class SheetFields {
public:
    SheetFields(Builder& builder, vocabulary::Ready const& words) : builder_(builder), words_(words) {}

    Card card;
    phrases::BudgetContext context; ///< the sheet's year, the unit of its numbers

    /// Begins another card of the same sheet.
    void clear();
    /// Gives what stands behind a label, `value`, to its field.
    void set(SheetLabel const& label, Tokens value);
    /// Keeps what stands behind a label under its printed name.
    void keep(Range label, Tokens value, Span span);
    /// Whose amounts stand behind a label.
    [[nodiscard]] phrases::BudgetContext amounts_of(SheetLabel const& label) const;
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
