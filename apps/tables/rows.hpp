// Boost Software License 1.0
// Documents as related tables: documents, cards, budgets, offices, initiatives, fields, diagnostics.
#pragma once

#include <shisaku/tree/document.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shisaku::app::tables {

/// A cell; empty where the document does not say.
using Value = std::variant<std::monostate, std::int64_t, std::string>;
using Row = std::vector<Value>;

/// What the cells of a column hold; a truth is 0 or 1.
enum class Holds { text, number, truth };

/// A column of a table.
struct Column {
    std::string_view name;
    Holds holds = Holds::text;
};

/// A table. Its first columns are its key: those of the table that it belongs to and a number of its own.
struct Table {
    std::string_view name;
    std::vector<Column> columns;
    std::size_t key = 1; ///< columns of the key; those of the table it belongs to are all but the last
    int owner = -1;      ///< the table it belongs to
};

enum Which : std::size_t { documents, cards, budgets, offices, initiatives, fields, diagnostics, count };

/// The tables, in the order of `Which`: each stands behind the one it belongs to.
std::array<Table, count> const& all();

/// The rows of one document, by table, all without the first column: the document's number is given where it is written.
struct Rows {
    std::array<std::vector<Row>, count> of;
};
Rows rows_of(Document const& document);

} // namespace shisaku::app::tables
