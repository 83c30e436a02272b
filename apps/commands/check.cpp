// Boost Software License 1.0
// What may be said to `shisaku check sheet.txt`.
#include "apps/check.hpp"
#include "apps/commands/command.hpp"

#include <memory>

namespace shisaku::app {

namespace {

constexpr char const* check_footer = R"(Examples:
  shisaku check sheet.txt                          coverage, lines that were not understood, findings
  shisaku check --to json -q -o report.json documents/
                                                   the same for tools, a report a line

Findings go to standard error as diagnostics: file:line:column: severity: message [code] (docs/diagnostics.md).

Exit status:
  0  nothing was found (notes do not count)
  1  a document has a warning or an error
  2  a document could not be read, the output could not be written, or the command line is wrong)";

} // namespace

Command add_check(CLI::App& app) {
    auto const options = std::make_shared<CheckOptions>();
    auto* const check = app.add_subcommand("check", "Say what was not understood and what makes no sense");
    check->footer(check_footer);
    check->add_option("inputs", options->inputs, "Files, folders (their .txt files), or - for standard input")
        ->required()
        ->type_name("FILE|DIR|-");
    add_report_format(*check, options->json, options->pretty);
    check->add_option("-o,--output", options->output, "A file (default: standard output)")->type_name("FILE");
    add_reading(*check, options->reading);
    check->add_flag("-q,--quiet", options->quiet, "No diagnostics on standard error");
    return [options] { return shisaku::app::check(*options); };
}

} // namespace shisaku::app
