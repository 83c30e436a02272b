// Boost Software License 1.0
// SHA-256 by OpenSSL: the checksum that tells one input from another.
#ifndef SHISAKU_LIB_BYTES_DIGEST
#define SHISAKU_LIB_BYTES_DIGEST

#include "lib/bytes/digest.hpp"
#include <shisaku/config.hpp>

#include <openssl/evp.h>

#include <array>
#include <new>

namespace shisaku::bytes {

SHISAKU_INLINE std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    // it fails for want of memory only
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text.push_back(digits[digest[i] >> 4]);
        text.push_back(digits[digest[i] & 15]);
    }
    return text;
}

} // namespace shisaku::bytes

#endif
