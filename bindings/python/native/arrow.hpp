// Boost Software License 1.0
// A table in Arrow's layout, column by column, and the structs of its C data interface.
#pragma once

#include "apps/tables/rows.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

extern "C" {

// as Arrow's specification gives them, for whoever passes data across libraries
struct ArrowSchema {
    char const* format;
    char const* name;
    char const* metadata;
    std::int64_t flags;
    std::int64_t n_children;
    ArrowSchema** children;
    ArrowSchema* dictionary;
    void (*release)(ArrowSchema*);
    void* private_data;
};

struct ArrowArray {
    std::int64_t length;
    std::int64_t null_count;
    std::int64_t offset;
    std::int64_t n_buffers;
    std::int64_t n_children;
    void const** buffers;
    ArrowArray** children;
    ArrowArray* dictionary;
    void (*release)(ArrowArray*);
    void* private_data;
};
}

namespace shisaku::python {

/// The cells of a column.
struct ArrowColumn {
    std::string_view name;
    app::tables::Holds holds;
    std::int64_t length = 0, nulls = 0;
    std::vector<std::uint8_t> validity{}, truths{}; ///< a bit a cell
    std::vector<std::int64_t> numbers{};
    std::vector<std::int32_t> ends{0}; ///< of the cells in `text`
    std::string text{};

    /// Adds a cell; false where the text grows beyond what `ends` can count.
    bool add(app::tables::Value const& value);
};

/// A table.
struct ArrowTable {
    std::vector<ArrowColumn> columns;
    std::int64_t rows = 0;

    bool add(std::int64_t document, app::tables::Row const& row);
};

} // namespace shisaku::python
