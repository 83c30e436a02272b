// Boost Software License 1.0
// One document of `convert`: from its source to what is written of it.
#pragma once

#include "apps/batch/document_result.hpp"
#include "apps/convert.hpp"
#include "apps/tables/rows.hpp"

#include <shisaku/bytes/source.hpp>
#include <shisaku/tree/document.hpp>
#include <shisaku/write/sink.hpp>

#include <optional>

namespace shisaku::app {

/// Where a document goes.
struct Destination {
    Sink text;                     ///< what the format writes
    tables::Rows* rows;            ///< instead, where the format is tables
    Sink messages;                 ///< diagnostics for people
    bool colours = false;          ///< in them
    std::optional<Document>* held; ///< where the document is left; it is taken apart when the next one comes
};

/// Converts a source and says in `result` what came of it. What is our own JSON, XML or text is read back.
void convert_document(Source const& source, ConvertOptions const& options, Destination const& to,
                      DocumentResult& result);

} // namespace shisaku::app
