// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string_view>

namespace shisaku {

/// Reads the text form (docs/text.md): `read_text(to_text(d))` is `d` but for spans and `leaves`, which it does not
/// hold. Members that are not there are empty or unknown; blank lines and lines that begin with `#` say nothing. An
/// unknown word, a member said twice, a value of another type and a wrong indent are errors.
/// Errors: `malformed`, with line (from 1) and byte (from 0), as in
/// `line 12, byte 310: yen: expected a whole number, found "many"`; `too_large`.
Result<Document> read_text(std::string_view text);

} // namespace shisaku
