// Boost Software License 1.0
// The fields of the model for people: `docs/fields.md` is what this gives.
#pragma once

#include <string>

namespace shisaku::schema {

/// Every node with a table of its fields, in Markdown.
std::string fields_markdown();

} // namespace shisaku::schema
