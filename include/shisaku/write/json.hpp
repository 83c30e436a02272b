// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

#include <string>

namespace shisaku {

/// How JSON is laid out.
enum class JsonStyle {
    compact, ///< one line
    pretty,  ///< indented by two spaces, for people
};

/// Writes a document as JSON, contract version 1 (`contract_version`), without a line feed at its end.
void write_json(Document const& document, Sink const& sink, JsonStyle style = JsonStyle::compact);
/// The same as a string.
std::string to_json(Document const& document, JsonStyle style = JsonStyle::compact);

} // namespace shisaku
