// Boost Software License 1.0
// The way of the data, read from top to bottom: bytes → chars → lines → tokens → tree.
#ifndef SHISAKU_LIB_PARSE
#define SHISAKU_LIB_PARSE

#include "lib/tree/document.hpp"
#include "lib/tree/leaves.hpp"
#include "lib/tree/places.hpp"
#include <shisaku/config.hpp>
#include <shisaku/parse.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <algorithm>

namespace shisaku {

namespace detail_parse {

/// What the bytes alone give reason to say.
inline void diagnose_source(Source const& source, Document& document) {
    auto const text = source.text();
    auto const whole = [&] {
        auto const lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
        return Span{0, static_cast<std::uint32_t>(text.size()), 1, std::max(1u, lines)};
    };
    if (text.find_first_not_of(" \t\r\n\f") == text.npos)
        document.diagnostics.push_back({Severity::warning, Code::empty_input, "the input holds no text", whole()});
    if (source.binary())
        document.diagnostics.push_back(
            {Severity::error, Code::binary_input, "the input holds control bytes: is it the PDF itself?", whole()});
    // of a binary file every other byte would be told
    if (source.binary()) return;
    std::uint32_t line = 1, from = 0;
    for (std::uint32_t at : source.invalid()) {
        line += static_cast<std::uint32_t>(std::count(text.begin() + from, text.begin() + at, '\n'));
        from = at;
        document.diagnostics.push_back({Severity::error,
                                        Code::invalid_encoding,
                                        "bytes that are not " + source.encoding() + ", shown as U+FFFD",
                                        {at, at + 3, line, line}});
    }
}

inline bool is_unknown(Document const& document) {
    return document.family == Family::unknown && document.contents.empty();
}

inline void diagnose_document(Document& document) {
    if (!is_unknown(document) || document.leaves.size() < 2) return;
    Span const whole{0, static_cast<std::uint32_t>(document.source.bytes), 1, 1};
    document.diagnostics.push_back({Severity::warning, Code::unknown_family,
                                    "no card, outline or contents of a known family was recognised", whole});
}

/// One word on amounts without a year: the first, and how many.
inline void diagnose_budgets(Document& document) {
    BudgetEntry const* first = nullptr;
    std::size_t count = 0;
    for (Card const& card : document.cards)
        for (BudgetEntry const& entry : card.budget)
            if (entry.yen && !entry.fiscal_year) {
                if (!first) first = &entry;
                ++count;
            }
    if (first)
        document.diagnostics.push_back({Severity::note, Code::fiscal_year_unknown,
                                        std::to_string(count) +
                                            " amounts, from here on, of which neither line nor document "
                                            "says the fiscal year (--fiscal-year)",
                                        first->span});
}

} // namespace detail_parse

SHISAKU_INLINE Document parse(Source const& source, Options const& options) {
    Document document;
    document.source = {source.name(), source.bytes().size(), source.sha256(), source.encoding()};
    detail_parse::diagnose_source(source, document);

    std::string_view const text = source.text();
    auto const tokens = tokens::tokenize(text, words_of(options).lexicon);
    tree::Builder builder(source.shared_text(), tokens, options, document);
    tree::read_document(builder);
    builder.finish(static_cast<std::uint32_t>(text.size()), tokens.empty() ? 1 : tokens.back().line);

    document.family = tree::family_of(document);
    if (options.leaves || detail_parse::is_unknown(document))
        document.leaves = tree::leaves_of(tokens, static_cast<std::uint32_t>(text.size()));
    detail_parse::diagnose_document(document);
    if (!options.leaves) document.leaves = {};
    detail_parse::diagnose_budgets(document);
    tree::to_input_places(document, source);
    return document;
}

SHISAKU_INLINE Result<Document> parse(std::string_view bytes, Options const& options) {
    auto source = Source::from_bytes(std::string(bytes));
    if (!source) return source.error();
    return parse(*source, options);
}

} // namespace shisaku

#endif
