/* Boost Software License 1.0 */
/* A caller who does everything wrong: NULL, handles that are none, cut text, sizes of nothing, lengths of everything. */
#include "check.h"

#include <pthread.h>
#include <stdlib.h>

static char const text[] = "施策名：里の足\n\n施策分類\n①予算\n\n目的\n里を守る。\n";
static char const* const end = text + sizeof text - 1;

static shisaku_document* document;

static void null_everywhere(void) {
    shisaku_document* made = document;
    shisaku_string string;
    shisaku_vocabularies* vocabularies;
    CHECK(shisaku_parse(NULL, 5, NULL, &made) == SHISAKU_MISUSE && made == NULL);
    CHECK(shisaku_parse(text, 5, NULL, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_parse_file(NULL, NULL, &made) == SHISAKU_MISUSE);
    CHECK(shisaku_read(NULL, 1, SHISAKU_JSON, &made) == SHISAKU_MISUSE);
    CHECK(shisaku_options_init(NULL, sizeof(shisaku_options)) == SHISAKU_MISUSE);
    CHECK(shisaku_vocabularies_new(NULL, 1, &vocabularies) == SHISAKU_MISUSE && vocabularies == NULL);
    CHECK(shisaku_vocabularies_new(NULL, 0, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_document_json(NULL, SHISAKU_COMPACT, &string) == SHISAKU_MISUSE);
    CHECK(shisaku_document_json(document, SHISAKU_COMPACT, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_document_jsonl(NULL, &string) == SHISAKU_MISUSE);
    CHECK(shisaku_document_xml(document, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_document_text(NULL, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_document_get(document, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_document_card(document, 0, NULL) == SHISAKU_MISUSE);
    CHECK(shisaku_card_goal(document, 0, 0, NULL) != SHISAKU_OK);
    CHECK(strlen(shisaku_error_message()) > 0);
    /* to free nothing is fine */
    CHECK(shisaku_document_free(NULL) == SHISAKU_OK && shisaku_vocabularies_free(NULL) == SHISAKU_OK);
    CHECK(shisaku_string_free(NULL) == SHISAKU_OK);
    /* no bytes are a document */
    CHECK(shisaku_parse(NULL, 0, NULL, &made) == SHISAKU_OK && shisaku_document_free(made) == SHISAKU_OK);
}

static void handles_that_are_none(void) {
    int own = 0;
    shisaku_document* const strange = (shisaku_document*)(void*)&own;
    shisaku_string string = {"", 0};
    CHECK(shisaku_document_free(strange) == SHISAKU_MISUSE);
    CHECK(shisaku_document_json(strange, SHISAKU_COMPACT, &string) == SHISAKU_MISUSE);
    CHECK(shisaku_document_json((shisaku_document const*)(void const*)7, SHISAKU_COMPACT, &string) == SHISAKU_MISUSE);
    /* a handle of another kind */
    shisaku_vocabularies* vocabularies;
    CHECK(shisaku_vocabularies_new(NULL, 0, &vocabularies) == SHISAKU_OK);
    CHECK(shisaku_document_free((shisaku_document*)(void*)vocabularies) == SHISAKU_MISUSE);
    shisaku_options options;
    shisaku_options_init(&options, sizeof options);
    options.vocabularies = (shisaku_vocabularies const*)(void const*)document;
    shisaku_document* made;
    CHECK(shisaku_parse(text, sizeof text - 1, &options, &made) == SHISAKU_MISUSE && made == NULL);
    CHECK(shisaku_vocabularies_free(vocabularies) == SHISAKU_OK);
    CHECK(shisaku_vocabularies_free(vocabularies) == SHISAKU_MISUSE);
}

static void freed_twice(void) {
    shisaku_document* made;
    CHECK(shisaku_parse(text, sizeof text - 1, NULL, &made) == SHISAKU_OK);
    shisaku_string string, copy;
    CHECK(shisaku_document_xml(made, &string) == SHISAKU_OK);
    copy = string;
    CHECK(shisaku_string_free(&string) == SHISAKU_OK && shisaku_string_free(&string) == SHISAKU_OK);
    CHECK(shisaku_string_free(&copy) == SHISAKU_MISUSE);
    shisaku_string own = {"mine", 4};
    CHECK(shisaku_string_free(&own) == SHISAKU_MISUSE);
    CHECK(shisaku_document_free(made) == SHISAKU_OK);
    CHECK(shisaku_document_free(made) == SHISAKU_MISUSE);
    CHECK(shisaku_document_text(made, &string) == SHISAKU_MISUSE);
}

static void sizes_of_nothing(void) {
    size_t const wrong[] = {0, 1, sizeof(shisaku_options) - 1, sizeof(shisaku_options) + 1, SIZE_MAX};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; ++i) {
        shisaku_options options = {.size = wrong[i]};
        shisaku_document* made;
        CHECK(shisaku_options_init(&options, wrong[i]) == SHISAKU_MISUSE);
        CHECK(shisaku_parse(text, sizeof text - 1, &options, &made) == SHISAKU_MISUSE && made == NULL);
        shisaku_card card;
        memset(&card, 0x55, sizeof card);
        card.size = wrong[i] == sizeof card ? 3 : wrong[i];
        CHECK(shisaku_document_card(document, 0, &card) == SHISAKU_MISUSE);
        CHECK(card.span.line == 0x55555555u); /* as it was */
    }
}

static void lengths_of_everything(void) {
    shisaku_document* made;
    CHECK(shisaku_parse(text, SIZE_MAX, NULL, &made) == SHISAKU_TOO_LARGE && made == NULL);
    CHECK(shisaku_parse(text, (size_t)UINT32_MAX + 1, NULL, &made) == SHISAKU_TOO_LARGE);
    CHECK(shisaku_read(text, SIZE_MAX, SHISAKU_XML, &made) == SHISAKU_TOO_LARGE);
    shisaku_text const xml = {text, SIZE_MAX};
    shisaku_vocabularies* vocabularies;
    CHECK(shisaku_vocabularies_new(&xml, 1, &vocabularies) == SHISAKU_TOO_LARGE && vocabularies == NULL);
    CHECK(shisaku_document_card(document, SIZE_MAX, NULL) == SHISAKU_NO_SUCH);
}

static void values_that_are_none(void) {
    shisaku_document* made;
    shisaku_string string;
    shisaku_options options;
    shisaku_options_init(&options, sizeof options);
    options.family = 7;
    CHECK(shisaku_parse(text, 1, &options, &made) == SHISAKU_BAD_OPTION);
    options.family = -1;
    CHECK(shisaku_parse(text, 1, &options, &made) == SHISAKU_BAD_OPTION);
    shisaku_options_init(&options, sizeof options);
    options.fiscal_year = 3000;
    CHECK(shisaku_parse(text, 1, &options, &made) == SHISAKU_BAD_OPTION);
    shisaku_options_init(&options, sizeof options);
    options.name = "\xE6\x96";
    CHECK(shisaku_parse(text, 1, &options, &made) == SHISAKU_BAD_OPTION);
    CHECK(strstr(shisaku_error_message(), "UTF-8") != NULL);
    CHECK(shisaku_read("{}", 2, 0, &made) == SHISAKU_MISUSE && shisaku_read("{}", 2, 4, &made) == SHISAKU_MISUSE);
    CHECK(shisaku_document_json(document, 2, &string) == SHISAKU_MISUSE);
    CHECK(shisaku_card_part(document, 0, 6, &string) == SHISAKU_MISUSE);
    CHECK(shisaku_card_part(document, 0, -1, &string) == SHISAKU_MISUSE && string.data == NULL);
}

/* every way to cut a text: characters in the middle, too; memory checkers see a byte read behind the end */
static void cut_text(void) {
    for (char const* at = text; at <= end; ++at) {
        size_t const length = (size_t)(end - at);
        char* const exact = malloc(length + (length == 0));
        memcpy(exact, at, length);
        shisaku_document* made;
        shisaku_string xml, json;
        CHECK(shisaku_parse(exact, length, NULL, &made) == SHISAKU_OK);
        CHECK(shisaku_document_xml(made, &xml) == SHISAKU_OK &&
              shisaku_document_json(made, SHISAKU_PRETTY, &json) == SHISAKU_OK);
        CHECK(shisaku_document_free(made) == SHISAKU_OK);
        CHECK(shisaku_read(exact, length, SHISAKU_JSON, &made) == SHISAKU_MALFORMED && made == NULL);
        CHECK(shisaku_read(exact, length, SHISAKU_TEXT, &made) == SHISAKU_MALFORMED);
        free(exact);
        if (length % 16 == 0)
            for (size_t cut = 0; cut < json.size; cut += 7)
                CHECK(shisaku_read(json.data, cut, SHISAKU_JSON, &made) == SHISAKU_MALFORMED);
        shisaku_string_free(&xml);
        shisaku_string_free(&json);
    }
}

/* a message longer than what is kept is cut between characters */
static void long_messages(void) {
    static char path[6001];
    for (size_t i = 0; i < 2000; ++i) memcpy(path + 3 * i, "里", 3);
    shisaku_document* made;
    CHECK(shisaku_parse_file(path, NULL, &made) != SHISAKU_OK);
    char const* const message = shisaku_error_message();
    size_t const size = strlen(message);
    CHECK(size > 900 && size < 1024 && size % 3 == 0 && memcmp(message + size - 3, "里", 3) == 0);
}

static void* ask(void* shared) {
    for (int i = 0; i < 200; ++i) {
        shisaku_document* made;
        shisaku_string json;
        if (shisaku_parse(text, sizeof text - 1, shared, &made) != SHISAKU_OK) return "parse";
        if (shisaku_document_json(document, SHISAKU_COMPACT, &json) != SHISAKU_OK) return "json";
        if (shisaku_document_card(document, 9, NULL) != SHISAKU_NO_SUCH) return "card";
        if (strcmp(shisaku_error_message(), "index 9 of 1") != 0) return "message";
        if (shisaku_string_free(&json) != SHISAKU_OK || shisaku_document_free(made) != SHISAKU_OK) return "free";
    }
    return NULL;
}

static void many_threads(void) {
    pthread_t threads[4];
    shisaku_options options;
    shisaku_options_init(&options, sizeof options);
    shisaku_vocabularies* vocabularies;
    CHECK(shisaku_vocabularies_new(NULL, 0, &vocabularies) == SHISAKU_OK);
    options.vocabularies = vocabularies;
    for (size_t i = 0; i < 4; ++i) CHECK(pthread_create(&threads[i], NULL, ask, &options) == 0);
    for (size_t i = 0; i < 4; ++i) {
        void* wrong = NULL;
        pthread_join(threads[i], &wrong);
        CHECK(wrong == NULL);
    }
    CHECK(shisaku_vocabularies_free(vocabularies) == SHISAKU_OK);
}

int main(void) {
    CHECK(strcmp(shisaku_error_message(), "") == 0);
    CHECK(shisaku_parse(text, sizeof text - 1, NULL, &document) == SHISAKU_OK);
    null_everywhere();
    handles_that_are_none();
    freed_twice();
    sizes_of_nothing();
    lengths_of_everything();
    values_that_are_none();
    cut_text();
    long_messages();
    many_threads();
    CHECK(shisaku_document_free(document) == SHISAKU_OK);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
