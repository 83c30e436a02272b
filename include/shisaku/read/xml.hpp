// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string_view>

namespace shisaku {

/// Reads back what `write_xml` wrote, in UTF-8; the order of elements that are keys, comments and indentation do not
/// matter. `read_xml(to_xml(d))` is `d` but for `leaves` and for characters that XML cannot hold. Nothing is guessed or
/// passed over, as in `read_json`; document types and entities but the five of XML are not read.
/// Errors: `malformed`, with line (from 1), byte (from 0) and the element's path, as in
/// `line 40, byte 812: /document/body/card[2]/budget/budget-entry/yen: expected an integer, found "many"`; `too_large`.
Result<Document> read_xml(std::string_view xml);

} // namespace shisaku
