/* Boost Software License 1.0 */
/* The names of Nettle that lib/bytes/digest.cpp uses, over the SHA-256 of Mbed TLS: a page needs no more of it. */
#ifndef SHISAKU_NODE_NETTLE_SHA2_H
#define SHISAKU_NODE_NETTLE_SHA2_H

#include <mbedtls/sha256.h>

#include <stddef.h>
#include <stdint.h>

#define SHA256_DIGEST_SIZE 32

struct sha256_ctx {
    mbedtls_sha256_context state;
};

static inline void sha256_init(struct sha256_ctx* context) {
    mbedtls_sha256_init(&context->state);
    mbedtls_sha256_starts_ret(&context->state, 0);
}

static inline void sha256_update(struct sha256_ctx* context, size_t length, uint8_t const* data) {
    mbedtls_sha256_update_ret(&context->state, data, length);
}

static inline void sha256_digest(struct sha256_ctx* context, size_t, uint8_t* digest) {
    mbedtls_sha256_finish_ret(&context->state, digest);
}

#endif
