// Boost Software License 1.0
#pragma once

#include <shisaku/bytes/source.hpp>
#include <shisaku/tree/document.hpp>
#include <shisaku/write/json.hpp>
#include <shisaku/write/sink.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace shisaku {

/// What became of the bytes of an input. The three kinds add up to `bytes` where the leaves tile it.
struct Coverage {
    std::uint64_t bytes = 0;     ///< of the input
    std::uint64_t typed = 0;     ///< in cards, contents, outline, headings: fields with a meaning
    std::uint64_t plain = 0;     ///< in blocks that nothing says more of than that they are text
    std::uint64_t furniture = 0; ///< line ends, blank lines, page numbers, marks
    friend bool operator==(Coverage const&, Coverage const&) = default;
};

/// A line that stands, or of which a part stands, in plain blocks.
struct PlainLine {
    std::uint32_t line = 0; ///< 1-based
    std::string text;
    friend bool operator==(PlainLine const&, PlainLine const&) = default;
};

/// What a check found.
struct CheckReport {
    SourceInfo source;
    Family family = Family::unknown;
    std::uint64_t cards = 0;
    bool tiled = false; ///< every byte of the input is in exactly one leaf, and in exactly one node of the body
    Coverage coverage;
    std::vector<PlainLine> not_understood;
    /// Those of `parse` and those of the check, by place (docs/diagnostics.md).
    std::vector<Diagnostic> diagnostics;
    friend bool operator==(CheckReport const&, CheckReport const&) = default;
};

/// Checks what was read of a source: that nothing of it is lost, how much of it has a meaning, and whether the values
/// make sense together (totals of tables, order of years, ① and ②, contents and cards).
CheckReport check(Document const& document, Source const& source);

/// Writes a report as JSON, without a line feed at its end.
void write_json(CheckReport const& report, Sink const& sink, JsonStyle style = JsonStyle::compact);
/// Writes coverage and the lines that were not understood for people; the diagnostics are `write_diagnostics`'.
void write_table(CheckReport const& report, Sink const& sink);

} // namespace shisaku
