/* Boost Software License 1.0 */
/* What a stranger's program in C does with the installed library. */
#include <shisaku/c.h>

#include <stdio.h>
#include <string.h>

int main(void) {
    char const* const text =
        "2 森の再生\n\n[1] 苗木の配布\n\n(1) 苗木の配布\n\n- 苗木を配る。\n\n【予算】苗木配布事業 3.9億円\n";
    shisaku_document* document;
    if (shisaku_parse(text, strlen(text), NULL, &document) != SHISAKU_OK) return 1;
    shisaku_budget budget = {.size = sizeof budget};
    if (shisaku_card_budget(document, 0, 0, &budget) != SHISAKU_OK || budget.yen.value != 390000000) return 2;
    shisaku_string json;
    if (shisaku_document_json(document, SHISAKU_COMPACT, &json) != SHISAKU_OK) return 3;
    printf("%s: %zu bytes of JSON by shisaku %s\n", budget.text.data, json.size, shisaku_version());
    shisaku_string_free(&json);
    shisaku_document_free(document);
    return 0;
}
