// Boost Software License 1.0
// What a corpus came to: for people, for tools, for build servers.
#pragma once

#include "apps/corpus_cases.hpp"

#include <shisaku/write/json.hpp>
#include <shisaku/write/sink.hpp>

namespace shisaku::app {

/// Documents that are not as expected, and a table of the fields.
void write_corpus_table(std::vector<Outcome> const& outcomes, Sink const& sink, bool facts, bool colour);
/// The same as JSON (docs/corpus.md), without a line feed at its end.
void write_corpus_json(std::vector<Outcome> const& outcomes, Sink const& sink, JsonStyle style);
/// JUnit XML: a test suite a family, a test case a document.
void write_junit(std::vector<Outcome> const& outcomes, Sink const& sink);

} // namespace shisaku::app
