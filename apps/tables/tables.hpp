// Boost Software License 1.0
// Tables that analysts open at once: a folder of CSV files, or an SQLite database.
#pragma once

#include "apps/tables/rows.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace shisaku::app::tables {

/// Where rows go. Nothing is in its place before `commit`.
class Writer {
public:
    virtual ~Writer() = default;
    /// Adds a document under its number.
    virtual void add(std::int64_t document, Rows const& rows) = 0;
    /// Ends the output. The error, or none.
    virtual std::optional<std::string> commit() = 0;
};

/// A file for each table in a folder: UTF-8, RFC 4180 (CRLF), one line of names first; with a byte order mark Excel
/// sees the encoding.
std::unique_ptr<Writer> write_csv(std::filesystem::path const& folder, bool byte_order_mark);
/// One database: keys, views, and a full-text index over what cards say. Written beside its place in one transaction.
std::unique_ptr<Writer> write_sqlite(std::filesystem::path const& file);

} // namespace shisaku::app::tables
