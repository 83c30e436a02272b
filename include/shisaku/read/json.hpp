// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string_view>

namespace shisaku {

/// Reads back what `write_json` wrote, compact or pretty; the order of keys does not matter.
/// `read_json(to_json(d))` is `d` but for `leaves`, which are not written. Nothing is guessed or passed over: a key
/// that is missing, unknown or said twice, a value of another type or out of its range, and more than 1024 levels are
/// errors. Errors: `malformed`, with line (from 1), byte (from 0) and JSON pointer, as in
/// `line 1, byte 812: /body/3/budget/0/yen: expected an integer or null, found "many"`; `too_large`.
Result<Document> read_json(std::string_view json);

} // namespace shisaku
