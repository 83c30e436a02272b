/* Boost Software License 1.0 */
/* Mbed TLS with nothing in it but SHA-256. */
#define MBEDTLS_SHA256_C
