// Boost Software License 1.0
// Bytes to UTF-8, with the way back from every byte.
#pragma once

#include <cstdint>
#include <optional>
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

/// An encoding: its IANA name, and ICU's converter, which may know more than the standard (① and ㈱ of Windows).
struct Encoding {
    char const* name;
    char const* converter;
};

/// Decodes by one of ICU's converters; a run of bytes that are not of the encoding becomes one U+FFFD.
/// None when ICU was built without the converter.
std::optional<Decoded> convert(std::string_view bytes, Encoding encoding);

/// UTF-8 in which some bytes are none: the same for these. The first `skip` bytes are a byte order mark.
Decoded repair(std::string_view bytes, std::uint32_t skip);

} // namespace shisaku::bytes
