// Boost Software License 1.0
#pragma once

#include <string>

namespace shisaku {

/// The JSON Schema (draft 2020-12) of what `write_json` writes and `read_json` takes; a line of `write_jsonl` is its
/// `#/$defs/card`. Pretty, with a line feed at its end; the same as `schema/shisaku-1.schema.json`.
std::string json_schema();

/// The XML Schema (1.0) of what `write_xml` writes, as `schema/shisaku-1.xsd`. Elements stand in the order in which
/// they are written; `read_xml` takes them in any order.
std::string xml_schema();

} // namespace shisaku
