// Boost Software License 1.0
// Which encoding bytes are in, and the bytes as UTF-8 with the way back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku::bytes {

/// Bytes as valid UTF-8.
struct Decoded {
    std::string encoding;               ///< IANA name
    bool same = true;                   ///< the bytes are this text, behind `skip`
    std::uint32_t skip = 0;             ///< bytes of a UTF-8 byte order mark
    std::string text;                   ///< only where not `same`
    std::vector<std::uint32_t> map;     ///< input byte of each byte of `text` and of its end
    std::vector<std::uint32_t> invalid; ///< places in `text` of the U+FFFD that stand for bytes not of the encoding
};

/// Finds the encoding of `bytes` (byte order marks, UTF-8, UTF-16, ISO-2022-JP, Shift_JIS, EUC-JP) and decodes them.
Decoded decode(std::string_view bytes);

/// True when control bytes are among `bytes` that no text holds.
bool holds_control_bytes(std::string_view bytes);

} // namespace shisaku::bytes
