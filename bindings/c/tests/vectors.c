/* Boost Software License 1.0 */
/* The vectors of docs/vectors.md in C: vectors PROJECT. */
#include "check.h"

#include <cjson/cJSON.h>

#include <stdbool.h>
#include <stdlib.h>

static char const* project;

/* The bytes of a file of the project, a zero behind them; `size` may be NULL. */
static char* read_file(char const* path, size_t* size) {
    char name[4096];
    snprintf(name, sizeof name, "%s/%s", project, path);
    FILE* const file = fopen(name, "rb");
    if (!file) {
        fprintf(stderr, "%s cannot be read\n", name);
        exit(EXIT_FAILURE);
    }
    fseek(file, 0, SEEK_END);
    size_t const length = (size_t)ftell(file);
    rewind(file);
    char* const bytes = malloc(length + 1);
    if (!bytes || fread(bytes, 1, length, file) != length) exit(EXIT_FAILURE);
    bytes[length] = '\0';
    fclose(file);
    if (size) *size = length;
    return bytes;
}

static char const* member(cJSON const* object, char const* key) {
    return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
}

static shisaku_family family_of(char const* name) {
    for (shisaku_family family = SHISAKU_POLICY_SHEET; family <= SHISAKU_UNKNOWN; ++family)
        if (strcmp(shisaku_family_name(family), name) == 0) return family;
    return -1;
}

static shisaku_status parse_case(cJSON const* item, char const* bytes, size_t size, shisaku_document** document) {
    cJSON const* const given = cJSON_GetObjectItemCaseSensitive(item, "options");
    shisaku_options options;
    shisaku_options_init(&options, sizeof options);
    options.name = member(given, "name");
    if (member(given, "family")) options.family = family_of(member(given, "family"));
    cJSON const* const year = cJSON_GetObjectItemCaseSensitive(given, "fiscal_year");
    if (cJSON_IsNumber(year)) options.fiscal_year = year->valueint;
    cJSON const* const paths = cJSON_GetObjectItemCaseSensitive(given, "vocabularies");
    shisaku_text xml[8] = {{NULL, 0}};
    size_t const count = (size_t)cJSON_GetArraySize(paths);
    if (count > 8) exit(EXIT_FAILURE);
    for (size_t i = 0; i < count; ++i)
        xml[i].data = read_file(cJSON_GetStringValue(cJSON_GetArrayItem(paths, (int)i)), &xml[i].size);
    shisaku_vocabularies* vocabularies = NULL;
    shisaku_status status = count > 0 ? shisaku_vocabularies_new(xml, count, &vocabularies) : SHISAKU_OK;
    options.vocabularies = vocabularies;
    if (status == SHISAKU_OK) status = shisaku_parse(bytes, size, &options, document);
    for (size_t i = 0; i < count; ++i) free((char*)xml[i].data);
    shisaku_vocabularies_free(vocabularies);
    return status;
}

static shisaku_status run(cJSON const* item, shisaku_document** document) {
    size_t size;
    char* const bytes = read_file(member(item, "input"), &size);
    shisaku_status status;
    if (strcmp(member(item, "call"), "parse") == 0) {
        status = parse_case(item, bytes, size, document);
    } else {
        char const* const form = member(item, "form");
        status = shisaku_read(bytes, size,
                              strcmp(form, "json") == 0  ? SHISAKU_JSON
                              : strcmp(form, "xml") == 0 ? SHISAKU_XML
                                                         : SHISAKU_TEXT,
                              document);
    }
    free(bytes);
    return status;
}

static shisaku_status write(shisaku_document const* document, char const* form, shisaku_string* string) {
    if (strcmp(form, "json") == 0) return shisaku_document_json(document, SHISAKU_COMPACT, string);
    if (strcmp(form, "json-pretty") == 0) return shisaku_document_json(document, SHISAKU_PRETTY, string);
    if (strcmp(form, "jsonl") == 0) return shisaku_document_jsonl(document, string);
    if (strcmp(form, "xml") == 0) return shisaku_document_xml(document, string);
    if (strcmp(form, "text") == 0) return shisaku_document_text(document, string);
    return SHISAKU_MISUSE;
}

static bool equals(char const* path, char const* text, size_t size, char const* behind) {
    size_t length;
    char* const expected = read_file(path, &length);
    size_t const tail = strlen(behind);
    bool const same =
        length == size + tail && memcmp(expected, text, size) == 0 && memcmp(expected + size, behind, tail) == 0;
    free(expected);
    return same;
}

static bool output_is(cJSON const* output, shisaku_status status, shisaku_document const* document) {
    char const *const form = output->string, *const path = cJSON_GetStringValue(output);
    if (strcmp(form, "error") == 0) {
        char told[2048];
        int const size = snprintf(told, sizeof told, "%s: %s", shisaku_status_name(status), shisaku_error_message());
        return status != SHISAKU_OK && equals(path, told, (size_t)size, "\n");
    }
    shisaku_string string;
    if (status != SHISAKU_OK || write(document, form, &string) != SHISAKU_OK) return false;
    bool const same =
        equals(path, string.data, string.size, strncmp(form, "json", 4) == 0 && form[4] != 'l' ? "\n" : "");
    shisaku_string_free(&string);
    return same;
}

int main(int count, char** arguments) {
    if (count != 2) return EXIT_FAILURE;
    project = arguments[1];
    char* const manifest = read_file("tests/vectors/manifest.json", NULL);
    cJSON* const json = cJSON_Parse(manifest);
    cJSON const* item;
    int cases = 0, outputs = 0;
    cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(json, "cases")) {
        shisaku_document* document = NULL;
        shisaku_status const status = run(item, &document);
        cJSON const* output;
        cJSON_ArrayForEach(output, cJSON_GetObjectItemCaseSensitive(item, "outputs")) {
            ++outputs;
            if (output_is(output, status, document)) continue;
            fprintf(stderr, "%s: %s is not as expected (%s)\n", member(item, "name"), output->string,
                    shisaku_status_name(status));
            ++failures;
        }
        CHECK(shisaku_document_free(document) == SHISAKU_OK);
        ++cases;
    }
    printf("%d vectors, %d outputs\n", cases, outputs);
    cJSON_Delete(json);
    free(manifest);
    return failures == 0 && cases > 30 ? EXIT_SUCCESS : EXIT_FAILURE;
}
