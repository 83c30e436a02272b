// Boost Software License 1.0
// What can be told of bytes at the speed of memory: are they UTF-8, do they hold what no text holds.
#pragma once

#include <string_view>

namespace shisaku::bytes {

/// True when `bytes` are UTF-8 from end to end: no overlong form, no surrogate, nothing cut off.
bool is_utf8(std::string_view bytes);

/// True when control bytes are among `bytes` that no text holds: all below space but white space and escape, and delete.
bool holds_control_bytes(std::string_view bytes);

} // namespace shisaku::bytes
