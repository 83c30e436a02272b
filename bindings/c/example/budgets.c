/* Boost Software License 1.0 */
/* The measures of a document with their budgets: budgets sheet.txt. Doubts go to standard error. */
#include <shisaku/c.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void print_card(shisaku_document const* document, size_t index) {
    shisaku_card card = {.size = sizeof card};
    if (shisaku_document_card(document, index, &card) != SHISAKU_OK) return;
    printf("%s (line %" PRIu32 ")\n", card.name.data ? card.name.data : "without a name", card.span.line);
    for (size_t i = 0; i < card.budgets; ++i) {
        shisaku_budget budget = {.size = sizeof budget};
        if (shisaku_card_budget(document, index, i, &budget) != SHISAKU_OK || !budget.yen.known) continue;
        printf("  %" PRId64 "  %" PRId64 " yen  %s\n", budget.fiscal_year.value, budget.yen.value, budget.text.data);
    }
}

int main(int count, char** arguments) {
    shisaku_document* document;
    if (count != 2 || shisaku_parse_file(arguments[1], NULL, &document) != SHISAKU_OK) {
        fprintf(stderr, "budgets: %s\n", count == 2 ? shisaku_error_message() : "usage: budgets FILE");
        return EXIT_FAILURE;
    }
    shisaku_document_info info = {.size = sizeof info};
    shisaku_document_get(document, &info);
    for (size_t i = 0; i < info.cards; ++i) print_card(document, i);
    for (size_t i = 0; i < info.diagnostics; ++i) {
        shisaku_diagnostic doubt = {.size = sizeof doubt};
        shisaku_document_diagnostic(document, i, &doubt);
        fprintf(stderr, "%" PRIu32 ": %s [%s]\n", doubt.span.line, doubt.message.data, doubt.code);
    }
    shisaku_document_free(document);
    return EXIT_SUCCESS;
}
