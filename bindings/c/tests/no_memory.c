/* Boost Software License 1.0 */
/* Memory that runs out at every place in turn: each call says so and leaves nothing behind, the next one works. */
#include "check.h"

#include <stdlib.h>

void* __libc_malloc(size_t size);
void* __libc_realloc(void* block, size_t size);

/* the allocation that fails, counted down; 0: none */
static long countdown = 0;

static int refused = 0;

static int fails(void) {
    if (countdown == 0 || --countdown > 0) return 0;
    return refused = 1;
}

void* malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void* realloc(void* block, size_t size) { return fails() ? NULL : __libc_realloc(block, size); }

static char const text[] =
    "施策名：里の足\n\n総合政策局地域交通課\n\n施策分類\n①予算\n\n予算額\n令和6年度予算：1.2億円\n\n目的\n里を守る。\n";
static char const shift_jis[] = "\x8E\x7B\x8D\xF4\x96\xBC\x81\x46\x97\xA2\x82\xCC\x91\xAB\n"; /* 施策名：里の足 */
static char const vocabulary[] = "<vocabulary version=\"1\" name=\"card\" form=\"sheet\"><title>手入れ</title>"
                                 "<label field=\"name\">施設の名</label></vocabulary>";

static shisaku_document* document;
static shisaku_string json, xml, form;

/* ---- calls that may find no memory ---- */

static shisaku_status made(shisaku_status status, shisaku_document* out) {
    countdown = 0; /* to free needs no memory */
    CHECK((out != NULL) == (status == SHISAKU_OK));
    CHECK(shisaku_document_free(out) == SHISAKU_OK);
    return status;
}

static shisaku_status written(shisaku_status status, shisaku_string* out) {
    countdown = 0;
    CHECK((out->data != NULL) == (status == SHISAKU_OK));
    CHECK(shisaku_string_free(out) == SHISAKU_OK);
    return status;
}

static shisaku_status parse(void) {
    shisaku_document* out;
    shisaku_status const status = shisaku_parse(text, sizeof text - 1, NULL, &out);
    return made(status, out);
}

static shisaku_status parse_shift_jis(void) {
    shisaku_document* out;
    shisaku_status const status = shisaku_parse(shift_jis, sizeof shift_jis - 1, NULL, &out);
    return made(status, out);
}

static shisaku_status read(shisaku_string const* from, shisaku_form of) {
    shisaku_document* out;
    shisaku_status const status = shisaku_read(from->data, from->size, of, &out);
    return made(status, out);
}

static shisaku_status read_json(void) { return read(&json, SHISAKU_JSON); }
static shisaku_status read_xml(void) { return read(&xml, SHISAKU_XML); }
static shisaku_status read_text(void) { return read(&form, SHISAKU_TEXT); }

static shisaku_status write_json(void) {
    shisaku_string out;
    shisaku_status const status = shisaku_document_json(document, SHISAKU_PRETTY, &out);
    return written(status, &out);
}

static shisaku_status write_xml(void) {
    shisaku_string out;
    shisaku_status const status = shisaku_document_xml(document, &out);
    return written(status, &out);
}

static shisaku_status write_text(void) {
    shisaku_string out;
    shisaku_status const status = shisaku_document_text(document, &out);
    return written(status, &out);
}

static shisaku_status make_vocabularies(void) {
    shisaku_text const words = {vocabulary, sizeof vocabulary - 1};
    shisaku_vocabularies* out;
    shisaku_status const status = shisaku_vocabularies_new(&words, 1, &out);
    countdown = 0;
    CHECK((out != NULL) == (status == SHISAKU_OK));
    CHECK(shisaku_vocabularies_free(out) == SHISAKU_OK);
    return status;
}

/* ---- at every place in turn ---- */

static void starve(char const* name, shisaku_status (*call)(void)) {
    CHECK(call() == SHISAKU_OK); /* what is made once is made before */
    long place = 1, told = 0;
    for (; place < 100000; ++place) {
        refused = 0;
        countdown = place;
        shisaku_status const status = call();
        if (!refused) break;                                        /* there are fewer allocations than this */
        CHECK(status == SHISAKU_OK || status == SHISAKU_NO_MEMORY); /* some are done without */
        told += status == SHISAKU_NO_MEMORY;
    }
    printf("%s: %ld allocations refused, %ld of them told\n", name, place - 1, told);
    CHECK(told > 0 && place < 100000);
}

int main(void) {
    CHECK(shisaku_parse(text, sizeof text - 1, NULL, &document) == SHISAKU_OK);
    CHECK(shisaku_document_json(document, SHISAKU_COMPACT, &json) == SHISAKU_OK);
    CHECK(shisaku_document_xml(document, &xml) == SHISAKU_OK);
    CHECK(shisaku_document_text(document, &form) == SHISAKU_OK);
    starve("parse", parse);
    starve("parse Shift_JIS", parse_shift_jis);
    starve("read JSON", read_json);
    starve("read XML", read_xml);
    starve("read text", read_text);
    starve("write JSON", write_json);
    starve("write XML", write_xml);
    starve("write text", write_text);
    starve("vocabularies", make_vocabularies);
    shisaku_string_free(&json);
    shisaku_string_free(&xml);
    shisaku_string_free(&form);
    shisaku_document_free(document);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
