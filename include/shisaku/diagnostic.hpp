// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>

#include <cstdint>
#include <string>

namespace shisaku {

/// How much a diagnostic matters.
enum class Severity : std::uint8_t {
    error,   ///< something of the document is lost to the reader (bytes that are no text)
    warning, ///< a value was read although the text leaves a doubt
    note,    ///< said for completeness; nothing to do
};

/// What a diagnostic says. Stable: a code is never reused or renamed. `docs/diagnostics.md` has an example of each.
enum class Code : std::uint8_t {
    empty_input,             ///< no bytes, or nothing but white space
    binary_input,            ///< control bytes that no text holds
    invalid_encoding,        ///< bytes that are not of the encoding found; kept, shown as U+FFFD
    unknown_family,          ///< no card, outline or contents was recognised
    unclosed_bracket,        ///< a bracket opened in a typed value and not closed
    missing_name,            ///< a sheet without 施策名; its name is taken from the line that stands in its place
    missing_field,           ///< a card without a field that its family always prints
    label_garbled,           ///< a label recognised although its spelling is off
    budget_unread,           ///< a budget cell or line that holds text no amount was read from
    fiscal_year_unknown,     ///< an amount of which neither line nor document says the fiscal year
    reference_without_sheet, ///< a strategy reference that stands before any sheet
    marks_uncertain,         ///< a Markdown dash in place of a mark: which marks were printed is a guess
    order_uncertain,         ///< columns were put in order by their numbers; the text does not prove it
    duplicate_id,            ///< two cards of one number
    total_mismatch,          ///< check: the rows of a table do not add up to its 計
    fiscal_years_unordered,  ///< check: the fiscal years of a budget or a table's head neither rise nor fall
    series_incomplete,       ///< check: a ① without its ②, or the other way round
    contents_without_card,   ///< check: an entry of the contents without its card
    card_without_contents,   ///< check: a card that the contents do not list
    sheet_by_shape,          ///< sheets told by labels that repeat alone; no vocabulary says what they mean
};

/// One finding about a document.
struct Diagnostic {
    Severity severity = Severity::note;
    Code code = Code::unknown_family;
    std::string message; ///< one sentence, English, without the place
    Span span;

    friend bool operator==(Diagnostic const&, Diagnostic const&) = default;
};

} // namespace shisaku
