/* Boost Software License 1.0 */
/* What the callers in C check with: CHECK(shisaku_free(NULL) == SHISAKU_OK). */
#ifndef SHISAKU_C_TESTS_CHECK_H
#define SHISAKU_C_TESTS_CHECK_H

#include <shisaku/c.h>

#include <stdio.h>
#include <string.h>

static int failures = 0;

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: not so: %s (%s)\n", __FILE__, __LINE__, #condition, shisaku_error_message());      \
            ++failures;                                                                                                \
        }                                                                                                              \
    } while (0)

/** True when a text is what a literal says. */
static inline int is(shisaku_text text, char const* expected) {
    return text.data != NULL && text.size == strlen(expected) && memcmp(text.data, expected, text.size + 1) == 0;
}

#endif
