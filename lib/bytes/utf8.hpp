// Boost Software License 1.0
// What can be told of bytes at the speed of memory: are they UTF-8, do they hold what no text holds.
#pragma once

#include <string_view>

namespace shisaku::bytes {

/// True when `bytes` are UTF-8 from end to end: no overlong form, no surrogate, nothing cut off.
bool is_utf8(std::string_view bytes);

/// The bytes below a space that say what a text is.
struct Controls {
    bool binary = false; ///< bytes that no text holds; zero is one
    bool zero = false;
    bool escape = false; ///< ISO-2022-JP's
};
Controls controls_of(std::string_view bytes);

} // namespace shisaku::bytes
