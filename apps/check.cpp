// Boost Software License 1.0
// `shisaku check sheet.txt`: coverage, what was not understood, what makes no sense.
#include "apps/check.hpp"
#include "apps/inputs.hpp"
#include "apps/output.hpp"
#include "apps/read_source.hpp"
#include "apps/terminal.hpp"

#include <shisaku.hpp>

#include <algorithm>

namespace shisaku::app {

namespace {

void draw_diagnostics(Document document, CheckReport const& report, Source const& source) {
    document.diagnostics = report.diagnostics;
    write_diagnostics(
        document, source, [](std::string_view piece) { std::fwrite(piece.data(), 1, piece.size(), stderr); },
        ::isatty(STDERR_FILENO) != 0);
}

bool is_clean(CheckReport const& report) {
    return report.tiled && std::none_of(report.diagnostics.begin(), report.diagnostics.end(),
                                        [](auto const& d) { return d.severity != Severity::note; });
}

} // namespace

int check(CheckOptions const& options) {
    bool trouble = false, clean = true;
    auto const fail = [&](std::string const& message) {
        complain(message);
        trouble = true;
    };
    Inputs const inputs = expand({.arguments = options.inputs});
    for (auto const& error : inputs.errors) fail(error);
    Output output(options.output);
    Sink const sink = [&](std::string_view piece) { output.write(piece); };
    for (Input const& input : inputs.files) {
        auto const source = read_source(input.path);
        if (!source) {
            fail(source.error().message);
            continue;
        }
        Document const document = parse(*source, options.reading);
        CheckReport const report = shisaku::check(document, *source);
        clean = clean && is_clean(report);
        if (options.json) {
            write_json(report, sink, options.pretty ? JsonStyle::pretty : JsonStyle::compact);
            sink("\n");
        } else {
            write_table(report, sink);
        }
        if (!options.quiet) draw_diagnostics(document, report, *source);
    }
    if (auto const error = output.commit()) fail(*error);
    return trouble ? 2 : clean ? 0 : 1;
}

} // namespace shisaku::app
