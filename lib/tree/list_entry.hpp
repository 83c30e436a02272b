// Boost Software License 1.0
// A line of a list: a measure and its amounts.
#pragma once

#include "lib/tree/marked_name.hpp"

#include <vector>

namespace shisaku::tree {

/// A measure of a list.
struct ListEntry {
    Token const* end = nullptr; ///< one past its last token; null where none begins
    MarkedName name;
    std::vector<BudgetEntry> budget;
    std::vector<Field> fields; ///< cells of a table that are neither name nor amount
    explicit operator bool() const { return end != nullptr; }
};

/// A table of a list: `| 事項 | 7年度要求額 | 6年度予算額 | 増減 |` heads the rows below it.
class ListTable {
public:
    /// Takes a row as the head of a table; false where it is none.
    bool begin(Builder const& builder, Builder::ListContext const& context, Tokens row);
    /// The measure of a row below the head; the cells under a head that is no amount's become `rest`.
    [[nodiscard]] ListEntry read(Builder const& builder, Builder::ListContext const& context, Tokens row) const;

private:
    struct Column {
        Token const* head;
        std::optional<phrases::AmountMeaning> amount;
    };
    std::vector<Column> columns_;
};

/// The measure that begins at `at`, with the lines of amounts right below it.
ListEntry read_list_entry(Builder const& builder, Builder::ListContext const& context, Token const* at,
                          Token const* last);

} // namespace shisaku::tree
