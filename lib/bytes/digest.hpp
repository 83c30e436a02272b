// Boost Software License 1.0
// SHA-256, alone in its file so that the library behind it can be exchanged.
#pragma once

#include <string>
#include <string_view>

namespace shisaku::bytes {

/// The SHA-256 of `bytes`, 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace shisaku::bytes
