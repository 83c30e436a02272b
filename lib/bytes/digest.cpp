// Boost Software License 1.0
// SHA-256 by Nettle: the checksum that tells one input from another.
#ifndef SHISAKU_LIB_BYTES_DIGEST
#define SHISAKU_LIB_BYTES_DIGEST

#include "lib/bytes/digest.hpp"
#include <shisaku/config.hpp>

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace shisaku::bytes {

SHISAKU_INLINE std::string sha256(std::string_view bytes) {
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<std::uint8_t const*>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (std::uint8_t const byte : digest) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

} // namespace shisaku::bytes

#endif
