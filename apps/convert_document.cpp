// Boost Software License 1.0
// One document of `convert`: read or read back, written, its diagnostics told and counted.
#include "apps/convert_document.hpp"
#include "apps/recognise.hpp"

#include <shisaku.hpp>
#include <shisaku/lines/print.hpp>
#include <shisaku/tokens/print.hpp>

#include <utility>

namespace shisaku::app {

namespace {

void write(Document const& document, ConvertOptions const& options, Destination const& to) {
    switch (options.format) {
    case Format::jsonl: write_jsonl(document, to.text); break;
    case Format::xml: write_xml(document, to.text); break;
    case Format::text: write_text(document, to.text); break;
    case Format::csv:
    case Format::sqlite: *to.rows = tables::rows_of(document); break;
    default: write_json(document, to.text, options.pretty ? JsonStyle::pretty : JsonStyle::compact); to.text("\n");
    }
}

void count(Document const& document, ConvertOptions const& options, DocumentResult& result) {
    result.family = document.family;
    result.cards = document.cards.size();
    for (Card const& card : document.cards) result.budgets += card.budget.size();
    for (auto const& diagnostic : document.diagnostics) {
        ++result.diagnostics[static_cast<std::size_t>(diagnostic.code)];
        if (diagnostic.severity == Severity::error || (options.strict && diagnostic.severity == Severity::warning))
            result.doubted = true;
    }
}

/// What is written holds no leaves.
Options without_leaves(Options reading) {
    reading.leaves = false;
    return reading;
}

/// Writes a document and says what is doubtful in it.
void finish(Document const& document, Source const& source, ConvertOptions const& options, Destination const& to,
            DocumentResult& result) {
    write(document, options, to);
    if (!options.quiet) write_diagnostics(document, source, to.messages, to.colours);
    count(document, options, result);
}

/// Converts an output of ours to another.
void convert_back(Source const& source, Content content, ConvertOptions const& options, Destination const& to,
                  DocumentResult& result) {
    bool const stage = options.format == Format::lines || options.format == Format::tokens;
    if (stage || options.reading.family || options.reading.fiscal_year || options.reading.vocabularies) {
        result.error = source.name() + ": was read already; " +
                       (stage ? "lines and tokens are of the text it came from"
                              : "--family, --fiscal-year and --vocabulary are for the text it came from");
        return;
    }
    auto document = read_back(source.bytes(), content);
    if (!document) {
        result.error = source.name() + ": " + document.error().message;
        return;
    }
    // the lines that its diagnostics speak of are not at hand: they are told without
    auto const absent = Source::from_bytes({}, document->source.name);
    finish(to.held->emplace(*std::move(document)), *absent, options, to, result);
}

} // namespace

void convert_document(Source const& source, ConvertOptions const& options, Destination const& to,
                      DocumentResult& result) {
    if (auto const content = recognise(source.bytes()); content != Content::policy)
        convert_back(source, content, options, to, result);
    else if (options.format == Format::lines)
        to.text(lines::print(source.text()));
    else if (options.format == Format::tokens)
        to.text(tokens::print(source.text()));
    else
        finish(to.held->emplace(parse(source, without_leaves(options.reading))), source, options, to, result);
}

} // namespace shisaku::app
