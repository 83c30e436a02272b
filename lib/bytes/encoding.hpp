// Boost Software License 1.0
// Which encoding bytes are in.
#pragma once

#include "lib/bytes/convert.hpp"
#include "lib/bytes/utf8.hpp"

#include <string_view>

namespace shisaku::bytes {

/// Finds the encoding of `bytes` (byte order marks, UTF-8, UTF-16, ISO-2022-JP, Shift_JIS, EUC-JP) and decodes them.
/// What no encoding explains is UTF-8 with bytes that are none.
Decoded decode(std::string_view bytes, Controls controls);

} // namespace shisaku::bytes
