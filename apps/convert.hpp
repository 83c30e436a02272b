// Boost Software License 1.0
// `shisaku convert`: documents to JSON, JSONL, XML or a stage's text.
#pragma once

#include <shisaku/options.hpp>

#include <string>
#include <vector>

namespace shisaku::app {

/// What is written.
enum class Format { json, jsonl, xml, text, lines, tokens };

/// The options of `convert`.
struct ConvertOptions {
    std::vector<std::string> inputs;
    std::string output; ///< a file, a folder, or empty for standard output
    Format format = Format::json;
    Options reading;
    bool strict = false; ///< warnings fail
    bool quiet = false;  ///< no diagnostics
    bool pretty = false;
};

/// Converts; the exit status: 0 when every document was converted, 1 when one was not, 2 when two of them would be
/// written to one file (then none is).
int convert(ConvertOptions const& options);

} // namespace shisaku::app
