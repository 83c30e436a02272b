/* Boost Software License 1.0 */
/* What a caller in C does: reads documents, asks for their cards, writes them, reads them back. */
#include "check.h"

#include <stdlib.h>

static char const sheet[] =
    "施策名：里のバスの運行支援\n\n総合政策局地域交通課\n\n"
    "施策分類\t①予算\t総合戦略における位置づけ\t②里に人を呼ぶ\t予算額\t令和6年度予算(案)：120百万円 (令和5年度予算：95百万円)\n\n"
    "目的\n里の足を守る。\n\n概要\n・　停留所を増やす。\n・　車を小さくする。\n";

static char const measure[] = "○[No.1-4] 橋の点検\n・ 橋を見て回る。\n具体的な目標：百の橋\n主担当省庁：国土交通省\n";

static char const cards[] = "施設の名 里の家\n受け持ち 総務部施設課\n建てた年 昭和58年\nねらい\n雨を止める。\n\n"
                            "施設の名 町の家\n受け持ち 総務部施設課\n建てた年 平成3年\nねらい\n風を止める。\n";

static char const vocabulary[] = "<vocabulary version=\"1\" name=\"facility-card\" form=\"sheet\"><title>手入れ</title>"
                                 "<label field=\"name\">施設の名</label><label field=\"offices\">受け持ち</label>"
                                 "<label field=\"other\">建てた年</label><label field=\"purpose\">ねらい</label>"
                                 "</vocabulary>";

static shisaku_document* parse(char const* text, shisaku_options const* options) {
    shisaku_document* document = NULL;
    CHECK(shisaku_parse(text, strlen(text), options, &document) == SHISAKU_OK);
    CHECK(document != NULL);
    return document;
}

static void asks_for_a_document_and_its_card(void) {
    shisaku_options options;
    CHECK(shisaku_options_init(&options, sizeof options) == SHISAKU_OK);
    options.name = "里.txt";
    shisaku_document* document = parse(sheet, &options);

    shisaku_document_info info = {.size = sizeof info};
    CHECK(shisaku_document_get(document, &info) == SHISAKU_OK);
    CHECK(is(info.source_name, "里.txt") && info.source_bytes == sizeof sheet - 1 && is(info.encoding, "UTF-8"));
    CHECK(info.sha256.size == 64 && info.family == SHISAKU_POLICY_SHEET && info.title.data == NULL);
    CHECK(strcmp(shisaku_family_name(info.family), "policy-sheet") == 0 && info.cards == 1 && info.diagnostics == 0);

    shisaku_card card = {.size = sizeof card};
    CHECK(shisaku_document_card(document, 0, &card) == SHISAKU_OK);
    CHECK(strcmp(card.kind, "policy-sheet") == 0 && is(card.name, "里のバスの運行支援") && card.id.data == NULL);
    CHECK(!card.series.known && !card.continued && card.span.line == 1 && card.span.end == sizeof sheet - 1);
    CHECK(card.offices == 1 && card.classifications == 1 && card.positions == 1 && card.budgets == 2);

    shisaku_budget budget = {.size = sizeof budget};
    CHECK(shisaku_card_budget(document, 0, 0, &budget) == SHISAKU_OK);
    CHECK(budget.yen.known && budget.yen.value == 120000000 && budget.draft && budget.stage == SHISAKU_INITIAL);
    CHECK(budget.fiscal_year.value == 2024 && !budget.round.known && !budget.part_of && budget.span.line == 5);
    CHECK(shisaku_card_budget(document, 0, 1, &budget) == SHISAKU_OK);
    CHECK(budget.yen.value == 95000000 && budget.fiscal_year.value == 2023 && !budget.draft);

    shisaku_office office = {.size = sizeof office};
    CHECK(shisaku_card_office(document, 0, 0, &office) == SHISAKU_OK);
    CHECK(is(office.text, "総合政策局地域交通課") && is(office.bureau, "総合政策局") && office.unit.data == NULL);

    shisaku_class class_ = {.size = sizeof class_};
    CHECK(shisaku_card_classification(document, 0, 0, &class_) == SHISAKU_OK);
    CHECK(class_.number.value == 1 && is(class_.label, "予算") && class_.note.data == NULL);
    CHECK(shisaku_card_position(document, 0, 0, &class_) == SHISAKU_OK);
    CHECK(class_.number.value == 2 && is(class_.label, "里に人を呼ぶ"));

    shisaku_string part;
    CHECK(shisaku_card_part(document, 0, SHISAKU_OVERVIEW, &part) == SHISAKU_OK);
    CHECK(strcmp(part.data, "・ 停留所を増やす。\n・ 車を小さくする。") == 0 && part.size == strlen(part.data));
    CHECK(shisaku_string_free(&part) == SHISAKU_OK && part.data == NULL && part.size == 0);
    CHECK(shisaku_card_part(document, 0, SHISAKU_EFFECT, &part) == SHISAKU_OK && part.size == 0);
    CHECK(shisaku_string_free(&part) == SHISAKU_OK);
    CHECK(shisaku_document_free(document) == SHISAKU_OK);
}

static void asks_for_lists_of_texts(void) {
    shisaku_document* document = parse(measure, NULL);
    shisaku_card card = {.size = sizeof card};
    CHECK(shisaku_document_card(document, 0, &card) == SHISAKU_OK);
    CHECK(is(card.id, "1-4") && card.goals == 1 && card.agencies == 1);
    shisaku_text text;
    CHECK(shisaku_card_goal(document, 0, 0, &text) == SHISAKU_OK && is(text, "百の橋"));
    CHECK(shisaku_card_agency(document, 0, 0, &text) == SHISAKU_OK && is(text, "国土交通省"));
    CHECK(shisaku_card_agency(document, 0, 1, &text) == SHISAKU_NO_SUCH);

    /* a card's JSON is its line of JSONL */
    shisaku_string line, lines;
    CHECK(shisaku_card_json(document, 0, &line) == SHISAKU_OK);
    CHECK(shisaku_document_jsonl(document, &lines) == SHISAKU_OK);
    CHECK(lines.size == line.size + 1 && memcmp(lines.data, line.data, line.size) == 0 &&
          lines.data[line.size] == '\n');
    shisaku_string_free(&line);
    shisaku_string_free(&lines);
    shisaku_document_free(document);
}

static void reads_with_vocabularies(void) {
    shisaku_text const xml[] = {{vocabulary, sizeof vocabulary - 1}};
    shisaku_vocabularies* vocabularies;
    CHECK(shisaku_vocabularies_new(xml, 1, &vocabularies) == SHISAKU_OK);
    shisaku_options options;
    shisaku_options_init(&options, sizeof options);
    options.vocabularies = vocabularies;
    shisaku_document* document = parse(cards, &options);
    /* what was read needs them no more */
    CHECK(shisaku_vocabularies_free(vocabularies) == SHISAKU_OK);
    shisaku_card card = {.size = sizeof card};
    CHECK(shisaku_document_card(document, 1, &card) == SHISAKU_OK);
    CHECK(is(card.name, "町の家") && card.fields == 1);
    shisaku_field field = {.size = sizeof field};
    CHECK(shisaku_card_field(document, 1, 0, &field) == SHISAKU_OK && is(field.label, "建てた年"));
    shisaku_string value;
    CHECK(shisaku_card_field_value(document, 1, 0, &value) == SHISAKU_OK && strcmp(value.data, "平成3年") == 0);
    shisaku_string_free(&value);
    shisaku_document_free(document);
}

static void tells_doubts(void) {
    shisaku_document* document = parse("", NULL);
    shisaku_document_info info = {.size = sizeof info};
    CHECK(shisaku_document_get(document, &info) == SHISAKU_OK && info.diagnostics == 1 && info.cards == 0);
    shisaku_diagnostic doubt = {.size = sizeof doubt};
    CHECK(shisaku_document_diagnostic(document, 0, &doubt) == SHISAKU_OK);
    CHECK(strcmp(doubt.code, "empty-input") == 0 && doubt.severity == SHISAKU_WARNING && doubt.span.line == 1);
    CHECK(is(doubt.message, "the input holds no text"));
    CHECK(shisaku_document_diagnostic(document, 1, &doubt) == SHISAKU_NO_SUCH);
    shisaku_document_free(document);
}

static void reads_files(void) {
    shisaku_document* document;
    CHECK(shisaku_parse_file("no such file", NULL, &document) == SHISAKU_NOT_FOUND && document == NULL);
    CHECK(strstr(shisaku_error_message(), "no such file") != NULL);
    CHECK(shisaku_parse_file("/", NULL, &document) == SHISAKU_UNREADABLE);
    CHECK(shisaku_parse_file("/dev/null", NULL, &document) == SHISAKU_OK);
    shisaku_document_info info = {.size = sizeof info};
    CHECK(shisaku_document_get(document, &info) == SHISAKU_OK && is(info.source_name, "/dev/null"));
    shisaku_document_free(document);
}

static void says_what_it_is(void) {
    CHECK(strcmp(shisaku_version(), "0.1.0") == 0 && shisaku_contract_version() == 1);
    CHECK(strcmp(shisaku_status_name(SHISAKU_OK), "ok") == 0);
    CHECK(strcmp(shisaku_status_name(SHISAKU_INTERNAL), "internal") == 0);
    CHECK(strcmp(shisaku_status_name(10), "unknown") == 0 && strcmp(shisaku_status_name(-1), "unknown") == 0);
    CHECK(strcmp(shisaku_family_name(99), "unknown") == 0);
}

int main(void) {
    says_what_it_is();
    asks_for_a_document_and_its_card();
    asks_for_lists_of_texts();
    reads_with_vocabularies();
    tells_doubts();
    reads_files();
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
