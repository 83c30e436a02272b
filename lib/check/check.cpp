// Boost Software License 1.0
// Checks what was read: nothing lost, how much understood, does it make sense: `typed 5,120 bytes 85.3 %`.
#ifndef SHISAKU_LIB_CHECK_CHECK
#define SHISAKU_LIB_CHECK_CHECK

#include "lib/check/coverage.hpp"
#include "lib/check/describe.hpp"
#include "lib/check/findings.hpp"
#include "lib/write/report.hpp"
#include "lib/write/terminal.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <string>

namespace shisaku {

namespace checking::detail_check {

/// `12.3 %` of the whole.
inline std::string percent(std::uint64_t part, std::uint64_t whole) {
    auto const tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

inline std::string share(std::string_view name, std::uint64_t part, Coverage const& coverage) {
    return "  " + write::fitted(name, 11) + write::fitted_right(std::to_string(part), 10) + " bytes" +
           write::fitted_right(percent(part, coverage.bytes), 9) + "\n";
}

} // namespace checking::detail_check

SHISAKU_INLINE CheckReport check(Document const& document, Source const& source) {
    CheckReport report;
    report.source = document.source;
    report.family = document.family;
    report.cards = document.cards.size();
    report.tiled = checking::is_tiled(document);
    checking::measure_coverage(document, source, report);
    report.diagnostics = document.diagnostics;
    checking::check_totals(document, report.diagnostics);
    checking::check_years(document, report.diagnostics);
    checking::check_series(document, report.diagnostics);
    checking::check_contents(document, report.diagnostics);
    std::stable_sort(report.diagnostics.begin(), report.diagnostics.end(),
                     [](auto const& a, auto const& b) { return a.span.begin < b.span.begin; });
    return report;
}

SHISAKU_INLINE void write_json(CheckReport const& report, Sink const& sink, JsonStyle style) {
    write::write_report(report, sink, style);
}

SHISAKU_INLINE void write_table(CheckReport const& report, Sink const& sink) {
    using namespace checking::detail_check;
    auto const& coverage = report.coverage;
    sink(report.source.name + ": " + std::string(describe::enum_name(report.family).text) + ", " +
         std::to_string(report.cards) + " cards, " + std::to_string(report.diagnostics.size()) + " diagnostics\n");
    sink(report.tiled ? "  every byte of the input has its place in the tree\n"
                      : "  NOT every byte of the input has its place in the tree: please report this document\n");
    sink(share("typed", coverage.typed, coverage));
    sink(share("plain", coverage.plain, coverage));
    sink(share("furniture", coverage.furniture, coverage));
    if (report.not_understood.empty()) return;
    sink("  not understood, " + std::to_string(report.not_understood.size()) + " lines:\n");
    for (PlainLine const& line : report.not_understood) {
        std::string shown = write::fitted(line.text, 100);
        shown.erase(shown.find_last_not_of(' ') + 1);
        sink(write::fitted_right(std::to_string(line.line), 8) + "  " + shown + "\n");
    }
}

} // namespace shisaku

#endif
