// Boost Software License 1.0
// What became of one document: `plan.txt`, 3 cards, 7 budgets, written to `out/plan.json`.
#pragma once

#include <shisaku/diagnostic.hpp>
#include <shisaku/options.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace shisaku::app {

/// Number of diagnostic codes.
inline constexpr std::size_t code_count = static_cast<std::size_t>(Code::sheet_by_shape) + 1;

/// One document of a batch.
struct DocumentResult {
    std::string path;
    std::uint64_t bytes = 0; ///< of its text; what is compressed is counted as it comes out
    std::string sha256;
    std::optional<Family> family; ///< empty where no document was read: a stage, a failure, skipped
    std::size_t cards = 0, budgets = 0;
    std::array<std::uint32_t, code_count> diagnostics{}; ///< by code
    double seconds = 0;
    std::string output;   ///< its own file, if it has one
    std::string error;    ///< why it was not converted; else empty
    bool doubted = false; ///< a diagnostic of it makes the exit status 1
    bool skipped = false; ///< done by a run before
};

} // namespace shisaku::app
