// Boost Software License 1.0
// What a run over many documents says at its end: a table for people, JSON for tools.
#pragma once

#include "apps/batch/document_result.hpp"
#include "apps/output.hpp"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace shisaku::app {

/// Sums over documents.
struct Totals {
    struct OfFamily {
        std::size_t documents = 0, cards = 0, budgets = 0;
    };
    std::size_t documents = 0, converted = 0, failed = 0, skipped = 0;
    std::uint64_t bytes = 0;
    std::map<Family, OfFamily> families;
    std::array<std::uint64_t, code_count> diagnostics{};
    double seconds = 0;
    bool interrupted = false;

    void add(DocumentResult const& result);
};

/// The table for people.
std::string to_table(Totals const& totals);

/// The options of a run, by name, for its report.
using NamedOptions = std::vector<std::pair<std::string, std::string>>;

/// The JSON file: written while the documents come, so that it is never held.
class Report {
public:
    Report(std::string const& path, NamedOptions const& options);
    void add(DocumentResult const& result);
    /// Ends the file. The error, or none.
    std::optional<std::string> finish(Totals const& totals);

private:
    Output output_;
    bool first_ = true;
};

} // namespace shisaku::app
