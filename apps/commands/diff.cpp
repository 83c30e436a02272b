// Boost Software License 1.0
// What may be said to `shisaku diff plan-2023.txt plan-2024.txt`.
#include "apps/diff.hpp"
#include "apps/commands/command.hpp"

#include <memory>

namespace shisaku::app {

namespace {

constexpr char const* diff_footer = R"(Examples:
  shisaku diff plan-2023.txt plan-2024.txt         a table: measures, budgets, texts
  shisaku diff --to json -o changes.json plan-2023.txt plan-2024.txt
                                                   the same for tools (docs/diff.md)

Exit status:
  0  both documents say the same
  1  they differ
  2  a document could not be read, the output could not be written, or the command line is wrong)";

} // namespace

Command add_diff(CLI::App& app) {
    auto const options = std::make_shared<DiffOptions>();
    auto* const diff = app.add_subcommand("diff", "Compare two documents: measures, budgets, texts, offices");
    diff->footer(diff_footer);
    diff->add_option("before", options->before,
                     "The earlier document (or its JSON, XML or text), or - for standard input")
        ->required()
        ->type_name("FILE|-");
    diff->add_option("after", options->after, "The later document")->required()->type_name("FILE|-");
    add_report_format(*diff, options->json, options->pretty);
    diff->add_option("-o,--output", options->output, "A file (default: standard output)")->type_name("FILE");
    add_reading(*diff, options->reading);
    return [options] { return shisaku::app::diff(*options); };
}

} // namespace shisaku::app
