/* Boost Software License 1.0 */
/**
 * @file
 * shisaku in C: Japanese policy documents as typed data, behind a stable ABI. C99; no C++ type and no exception crosses it.
 *
 *     shisaku_document *document;
 *     if (shisaku_parse(bytes, length, NULL, &document) != SHISAKU_OK)
 *         return fail(shisaku_error_message());
 *     shisaku_string json;
 *     if (shisaku_document_json(document, SHISAKU_COMPACT, &json) == SHISAKU_OK)
 *         fwrite(json.data, 1, json.size, stdout);
 *     shisaku_string_free(&json);
 *     shisaku_document_free(document);
 *
 * Ownership. What a function makes (a document, vocabularies, a `shisaku_string`) is the caller's, to be freed by the
 * function of its name. Every `shisaku_text` and `char const *` that is given out is borrowed: from the document that was
 * asked, until that is freed; names of enumerations and versions for ever.
 *
 * Errors. Every function that can fail returns a `shisaku_status`; what it would have made is then NULL or empty, a struct
 * to be filled is as it was. The content of a policy document is never an error: doubts are diagnostics. A handle that is
 * none, or was freed already, is `SHISAKU_MISUSE`, not a crash. (A new document may get the address of one that was freed.)
 *
 * Structs. Those with a `size` begin with it; the caller sets it to `sizeof` (`shisaku_card card = {.size = sizeof card};`),
 * so that they can grow at their end. Others never change.
 *
 * Threads. Documents and vocabularies never change once made: any number of threads may ask one of them at a time. Only
 * freeing is the caller's to keep apart from every other use. Error messages are the calling thread's own.
 */
#ifndef SHISAKU_C_H
#define SHISAKU_C_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(SHISAKU_C_STATIC)
#define SHISAKU_API
#elif defined(__GNUC__)
#define SHISAKU_API __attribute__((visibility("default")))
#else
#define SHISAKU_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- What came of a call ---- */

/** `SHISAKU_OK`, or why a call could not be done. */
typedef int32_t shisaku_status;
enum {
    SHISAKU_OK = 0,
    SHISAKU_NOT_FOUND = 1,  /**< no such file */
    SHISAKU_UNREADABLE = 2, /**< the file exists and cannot be read */
    SHISAKU_TOO_LARGE = 3,  /**< more than 4 GiB - 1 byte of input */
    SHISAKU_BAD_OPTION = 4, /**< a value that an option does not take */
    SHISAKU_MALFORMED = 5,  /**< a vocabulary, or JSON, XML or text to be read back, that is not of its form */
    SHISAKU_NO_MEMORY = 6,  /**< memory could not be had */
    SHISAKU_MISUSE = 7,     /**< NULL where something has to be, no handle of this kind, an unknown size of a struct */
    SHISAKU_NO_SUCH = 8,    /**< an index behind the last */
    SHISAKU_INTERNAL = 9    /**< a fault of the library */
};

/** The name of a status: `ok`, `not-found`, `malformed`, …; `unknown` for a value that is none. */
SHISAKU_API char const* shisaku_status_name(shisaku_status status);

/** What the last call of this thread that failed has to say, in one line of UTF-8; "" when none has. Never NULL.
 *  Valid until the next call of this thread fails. */
SHISAKU_API char const* shisaku_error_message(void);

/** The version of the library that is loaded: `0.1.0`. */
SHISAKU_API char const* shisaku_version(void);

/** The version of the output contract that it writes: `1`. */
SHISAKU_API int32_t shisaku_contract_version(void);

/* ---- Texts ---- */

/** UTF-8 that belongs to a document. `data` is NULL where the document does not say it (`null` in JSON); else a zero stands
 *  behind it. It may hold zeros of its own where the document does. */
typedef struct shisaku_text {
    char const* data;
    size_t size; /**< in bytes, without the zero behind it */
} shisaku_text;

/** UTF-8 that belongs to the caller; a zero stands behind it. */
typedef struct shisaku_string {
    char const* data;
    size_t size; /**< in bytes, without the zero behind it */
} shisaku_string;

/** Frees a string and makes it empty. NULL and an empty one are fine; a copy of one that was freed is `SHISAKU_MISUSE`. */
SHISAKU_API shisaku_status shisaku_string_free(shisaku_string* string);

/* ---- Reading ---- */

/** A document as read: everything below is asked of it. */
typedef struct shisaku_document shisaku_document;
/** The words that documents are read with. */
typedef struct shisaku_vocabularies shisaku_vocabularies;

/** A layout that is recognised. */
typedef int32_t shisaku_family;
enum {
    SHISAKU_FAMILY_FIND = 0, /**< as an option: find it */
    SHISAKU_POLICY_SHEET = 1,
    SHISAKU_NUMBERED_MEASURE = 2,
    SHISAKU_PRIORITY_OUTLINE = 3,
    SHISAKU_PRIORITY_MEASURE = 4,
    SHISAKU_MIXED = 5,  /**< more than one; as an option: find it */
    SHISAKU_UNKNOWN = 6 /**< none; as an option: find it */
};

/** The name of a family as in the JSON: `policy-sheet`. `unknown` for a value that is none. */
SHISAKU_API char const* shisaku_family_name(shisaku_family family);

/** What a caller may choose; NULL in its place chooses nothing. */
typedef struct shisaku_options {
    size_t size;                              /**< set by `shisaku_options_init` */
    char const* name;                         /**< of the source, UTF-8; NULL is `-` */
    shisaku_family family;                    /**< read the document as this family only */
    int32_t fiscal_year;                      /**< 1868 to 2999, of amounts whose document says none; 0: not said */
    shisaku_vocabularies const* vocabularies; /**< to read with; NULL: those that are compiled in */
} shisaku_options;

/** Fills options with what NULL means; `size` is `sizeof(shisaku_options)`. */
SHISAKU_API shisaku_status shisaku_options_init(shisaku_options* options, size_t size);

/** Makes vocabularies ready: those of `count` texts of XML (docs/vocabularies.md) before those that are compiled in. To be
 *  kept, and used for many documents; they have to live while a document is read, no longer.
 *  Fails with `SHISAKU_MALFORMED` where a text is none. */
SHISAKU_API shisaku_status shisaku_vocabularies_new(shisaku_text const* xml, size_t count,
                                                    shisaku_vocabularies** vocabularies);
/** Frees vocabularies; NULL is fine. */
SHISAKU_API shisaku_status shisaku_vocabularies_free(shisaku_vocabularies* vocabularies);

/** Reads a policy document from memory, in any encoding that is found. `bytes` may be NULL where `length` is 0. */
SHISAKU_API shisaku_status shisaku_parse(char const* bytes, size_t length, shisaku_options const* options,
                                         shisaku_document** document);

/** The same from a file; the source's name is the path where the options give none. */
SHISAKU_API shisaku_status shisaku_parse_file(char const* path, shisaku_options const* options,
                                              shisaku_document** document);

/** A form that documents are written in, and read back from. */
typedef int32_t shisaku_form;
enum {
    SHISAKU_JSON = 1,
    SHISAKU_XML = 2,
    SHISAKU_TEXT = 3 /**< the text form, to correct by hand (docs/text.md) */
};

/** Reads back what was written of a document. Fails with `SHISAKU_MALFORMED`, with the place in the message. */
SHISAKU_API shisaku_status shisaku_read(char const* bytes, size_t length, shisaku_form form,
                                        shisaku_document** document);

/** Frees a document, and with it every text that was borrowed from it; NULL is fine. */
SHISAKU_API shisaku_status shisaku_document_free(shisaku_document* document);

/* ---- Writing ---- */

/** How JSON is laid out. */
typedef int32_t shisaku_style;
enum {
    SHISAKU_COMPACT = 0, /**< one line */
    SHISAKU_PRETTY = 1   /**< indented by two spaces */
};

/** The document as JSON (schema/shisaku-1.schema.json), without a line feed at its end. */
SHISAKU_API shisaku_status shisaku_document_json(shisaku_document const* document, shisaku_style style,
                                                 shisaku_string* string);
/** Its cards, one JSON object a line. */
SHISAKU_API shisaku_status shisaku_document_jsonl(shisaku_document const* document, shisaku_string* string);
/** The document as XML (schema/shisaku-1.xsd). */
SHISAKU_API shisaku_status shisaku_document_xml(shisaku_document const* document, shisaku_string* string);
/** The document in the text form. */
SHISAKU_API shisaku_status shisaku_document_text(shisaku_document const* document, shisaku_string* string);

/* ---- Asking: the document ---- */

/** Where something stands in the source: a half-open range of its bytes, and its lines from 1. */
typedef struct shisaku_span {
    uint32_t begin, end;
    uint32_t line, end_line;
} shisaku_span;

/** A whole number, where the document says one. */
typedef struct shisaku_integer {
    int64_t value; /**< 0 where it is not known */
    bool known;
} shisaku_integer;

/** A document, as a whole. */
typedef struct shisaku_document_info {
    size_t size;
    shisaku_text source_name;
    uint64_t source_bytes;
    shisaku_text sha256;   /**< of these bytes, 64 hexadecimal digits */
    shisaku_text encoding; /**< that was found: `UTF-8` */
    shisaku_family family;
    shisaku_text title;
    shisaku_text date; /**< `2022-12-23` */
    size_t cards;
    size_t diagnostics;
} shisaku_document_info;

/** Says what a document is as a whole; `info->size` is set by the caller. */
SHISAKU_API shisaku_status shisaku_document_get(shisaku_document const* document, shisaku_document_info* info);

/** How much a diagnostic matters. */
typedef int32_t shisaku_severity;
enum { SHISAKU_ERROR = 0, SHISAKU_WARNING = 1, SHISAKU_NOTE = 2 };

/** A doubt about a document (docs/diagnostics.md). */
typedef struct shisaku_diagnostic {
    size_t size;
    shisaku_severity severity;
    char const* code; /**< stable: `label-garbled` */
    shisaku_text message;
    shisaku_span span;
} shisaku_diagnostic;

/** The doubt of an index below `diagnostics` of the document; `SHISAKU_NO_SUCH` behind the last. */
SHISAKU_API shisaku_status shisaku_document_diagnostic(shisaku_document const* document, size_t index,
                                                       shisaku_diagnostic* diagnostic);

/* ---- Asking: the cards, one a measure (施策); all that is said of one is in its JSON ---- */

/** A measure. docs/fields.md says what each member is. */
typedef struct shisaku_card {
    size_t size;
    char const* kind; /**< `policy-sheet`, `numbered-measure`, `priority-measure` */
    shisaku_text id, marker, heading, name;
    shisaku_integer series;
    bool continued, reprint;
    size_t offices, agencies, classifications, positions, budgets, goals, fields; /**< how many */
    shisaku_span span;
} shisaku_card;

/** The card of an index below `cards` of the document, in the order of the document; `SHISAKU_NO_SUCH` behind the last. */
SHISAKU_API shisaku_status shisaku_document_card(shisaku_document const* document, size_t card, shisaku_card* out);

/** A card as one JSON object: a line of `shisaku_document_jsonl`, without its line feed. */
SHISAKU_API shisaku_status shisaku_card_json(shisaku_document const* document, size_t card, shisaku_string* string);

/** Which amount of a fiscal year is meant. */
typedef int32_t shisaku_stage;
enum {
    SHISAKU_INITIAL = 0,       /**< 当初予算 */
    SHISAKU_SUPPLEMENTARY = 1, /**< 補正予算 */
    SHISAKU_REQUEST = 2,       /**< 概算要求 */
    SHISAKU_SETTLEMENT = 3,    /**< 決算 */
    SHISAKU_UNSPECIFIED = 4    /**< not said */
};

/** An amount of a card's budget (予算額). */
typedef struct shisaku_budget {
    size_t size;
    shisaku_text name;           /**< the budget line's own */
    shisaku_integer fiscal_year; /**< Western year in which it begins */
    shisaku_stage stage;
    shisaku_integer round; /**< 第二次補正: 2 */
    shisaku_integer yen;   /**< whole yen */
    bool draft;            /**< 案 */
    bool part_of;          /**< の内数 */
    bool request_item;     /**< 事項要求 */
    bool is_new;           /**< 【新規】 */
    bool reprint;          /**< （再掲） */
    shisaku_text text;     /**< as printed */
    shisaku_span span;
} shisaku_budget;

/** An amount of a card, by an index below its `budgets`. */
SHISAKU_API shisaku_status shisaku_card_budget(shisaku_document const* document, size_t card, size_t index,
                                               shisaku_budget* budget);

/** An office that is responsible (担当部局). */
typedef struct shisaku_office {
    size_t size;
    shisaku_text text; /**< as written */
    shisaku_text ministry, bureau, division, unit;
    shisaku_span span;
} shisaku_office;

/** An office of a card, by an index below its `offices`. */
SHISAKU_API shisaku_status shisaku_card_office(shisaku_document const* document, size_t card, size_t index,
                                               shisaku_office* office);

/** A class (施策分類) or position (位置づけ): `①予算` is number 1, label 予算. */
typedef struct shisaku_class {
    size_t size;
    shisaku_integer number;
    shisaku_text label;
    shisaku_text note; /**< what stands in brackets behind a class */
    shisaku_span span;
} shisaku_class;

/** A class of a card, by an index below its `classifications`. */
SHISAKU_API shisaku_status shisaku_card_classification(shisaku_document const* document, size_t card, size_t index,
                                                       shisaku_class* classification);
/** A position of a card, by an index below its `positions`. */
SHISAKU_API shisaku_status shisaku_card_position(shisaku_document const* document, size_t card, size_t index,
                                                 shisaku_class* position);

/** A ministry in charge of a card (主担当省庁), by an index below its `agencies`. */
SHISAKU_API shisaku_status shisaku_card_agency(shisaku_document const* document, size_t card, size_t index,
                                               shisaku_text* agency);
/** A goal of a card (具体的な目標), by an index below its `goals`. */
SHISAKU_API shisaku_status shisaku_card_goal(shisaku_document const* document, size_t card, size_t index,
                                             shisaku_text* goal);

/** A part of a card that holds running text, lists and tables. */
typedef int32_t shisaku_part;
enum {
    SHISAKU_EFFECT = 0,   /**< 施策効果の詳細 */
    SHISAKU_PURPOSE = 1,  /**< 目的 */
    SHISAKU_OVERVIEW = 2, /**< 概要 */
    SHISAKU_DETAILS = 3,  /**< 詳細 */
    SHISAKU_BODY = 4,     /**< text outside labelled fields */
    SHISAKU_ROADMAP = 5   /**< 中長期的取組 */
};

/** A part of a card as plain text: a line each paragraph, item and row, cells with tabs. Empty where there is none. */
SHISAKU_API shisaku_status shisaku_card_part(shisaku_document const* document, size_t card, shisaku_part part,
                                             shisaku_string* string);

/** A labelled field that has no member of its own. */
typedef struct shisaku_field {
    size_t size;
    shisaku_text label;
    shisaku_span span;
} shisaku_field;

/** A field of a card, by an index below its `fields`. */
SHISAKU_API shisaku_status shisaku_card_field(shisaku_document const* document, size_t card, size_t index,
                                              shisaku_field* field);
/** Its value as plain text, as `shisaku_card_part`. */
SHISAKU_API shisaku_status shisaku_card_field_value(shisaku_document const* document, size_t card, size_t index,
                                                    shisaku_string* string);

#ifdef __cplusplus
}
#endif

#endif
