// Boost Software License 1.0
// The SQL of the database: tables with their keys, views, the full-text index.
#pragma once

#include <string>

namespace shisaku::app::tables {

/// Tables and views.
std::string schema();
/// What is made when all rows are there.
std::string index();

} // namespace shisaku::app::tables
