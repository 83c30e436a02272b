/* Boost Software License 1.0 */
/* The four names of OpenSSL that lib/bytes/digest.cpp uses, over the SHA-256 of Mbed TLS: a page needs no more of it. */
#ifndef SHISAKU_NODE_OPENSSL_EVP_H
#define SHISAKU_NODE_OPENSSL_EVP_H

#include <mbedtls/sha256.h>

#include <stddef.h>

#define EVP_MAX_MD_SIZE 64

static inline void const* EVP_sha256(void) { return NULL; }

static inline int EVP_Digest(void const* data, size_t count, unsigned char* digest, unsigned* size, void const*,
                             void*) {
    *size = 32;
    return mbedtls_sha256_ret((unsigned char const*)data, count, digest, 0) == 0;
}

#endif
