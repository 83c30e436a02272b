// Boost Software License 1.0
// `shisaku convert`: documents to JSON, JSONL, XML, tables or a stage's text.
#pragma once

#include "apps/inputs.hpp"

#include <shisaku/options.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shisaku::app {

/// What is written.
enum class Format { json, jsonl, xml, text, lines, tokens, csv, sqlite };

/// The formats as they are said to `--to`, and how files of them end.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 8> formats{{{"json", ".json"},
                                                                                       {"jsonl", ".jsonl"},
                                                                                       {"xml", ".xml"},
                                                                                       {"text", ".shisaku"},
                                                                                       {"lines", ".lines"},
                                                                                       {"tokens", ".tokens"},
                                                                                       {"csv", ".csv"},
                                                                                       {"sqlite", ".sqlite"}}};

/// The options of `convert`.
struct ConvertOptions {
    Search inputs;
    std::string output; ///< a file, a folder, or empty for standard output
    Format format = Format::json;
    Options reading;
    std::vector<std::string> vocabularies; ///< of `reading`: each with its checksum
    bool strict = false;                   ///< warnings fail
    bool quiet = false;                    ///< no diagnostics
    bool pretty = false;
    bool byte_order_mark = false; ///< in front of CSV
    std::size_t jobs = 0;         ///< documents read at a time; 0 is as many as there are processors
    bool keep_going = true;       ///< after a document that cannot be converted
    bool resume = false;
    std::string report; ///< a file, or empty for none
};

/// Converts; the exit status: 0 when every document was converted, 1 when one was not, 2 when the options do not agree
/// or two documents would be written to one file (then none is), 128 and the signal when one ended it.
int convert(ConvertOptions const& options);

} // namespace shisaku::app
