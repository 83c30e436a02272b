// Boost Software License 1.0
// The command line: what may be said, and what the exit status means.
#include "apps/check.hpp"
#include "apps/convert.hpp"
#include "apps/corpus.hpp"
#include "apps/diff.hpp"
#include "apps/output.hpp"

#include <shisaku/schema.hpp>
#include <shisaku/version.hpp>

#include <CLI/CLI.hpp>

#include <csignal>
#include <exception>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <string>

#ifdef SHISAKU_MIMALLOC
#include <mimalloc-new-delete.h> // this program's new and delete
#endif

namespace {

using namespace shisaku;

constexpr char const* description =
    R"(shisaku reads the text of Japanese policy documents (施策シート, 重点施策, numbered measures)
and writes what it says as typed data.)";

constexpr char const* footer = R"(Examples:
  shisaku convert sheet.txt                        JSON on standard output
  shisaku check sheet.txt                          what was not understood, what makes no sense
  shisaku diff plan-2023.txt plan-2024.txt         what this year's plan changes
  shisaku corpus corpus/                           are documents read as expected, how well

shisaku COMMAND --help has more of them.

Exit status:
  0  it went well: every document was converted, nothing was found, both documents are the same, all is as expected
  1  convert: a document could not be read or written, or an error was found in it;
     check: something was found; diff: the documents differ; corpus: a document is not read as expected
  2  the command line is wrong; check, diff, corpus: a document could not be read or the output not written)";

constexpr char const* convert_footer = R"(Examples:
  shisaku convert sheet.txt                        JSON on standard output
  pdftotext plan.pdf - | shisaku convert --to jsonl -
                                                   one card a line, from a PDF
  shisaku convert --to xml -o out/ documents/      a folder of documents, one file each
  shisaku convert --to tokens sheet.txt            how the lines of a sheet are seen
  shisaku convert --to jsonl sheet.json            its own JSON, XML or text, without reading again
  shisaku schema xml                               the schema of what --to xml writes

Diagnostics go to standard error: file:line:column: severity: message [code].

Exit status:
  0  every document was converted
  1  a document could not be read or written, or an error was found in it (--strict: or a warning)
  2  the command line is wrong)";

constexpr char const* check_footer = R"(Examples:
  shisaku check sheet.txt                          coverage, lines that were not understood, findings
  shisaku check --to json -q -o report.json documents/
                                                   the same for tools, a report a line

Findings go to standard error as diagnostics: file:line:column: severity: message [code] (docs/diagnostics.md).

Exit status:
  0  nothing was found (notes do not count)
  1  a document has a warning or an error
  2  a document could not be read, the output could not be written, or the command line is wrong)";

constexpr char const* diff_footer = R"(Examples:
  shisaku diff plan-2023.txt plan-2024.txt         a table: measures, budgets, texts
  shisaku diff --to json -o changes.json plan-2023.txt plan-2024.txt
                                                   the same for tools (docs/diff.md)

Exit status:
  0  both documents say the same
  1  they differ
  2  a document could not be read, the output could not be written, or the command line is wrong)";

constexpr char const* corpus_footer = R"(Examples:
  shisaku corpus corpus/                           differences field by field, and a table of scores
  shisaku corpus corpus/ --junit report.xml        the same for a build server
  shisaku corpus corpus/ --update                  write what is expected; read the difference before you commit it
  shisaku corpus ministry/ --new plan-2023.txt plan-2024.txt
                                                   begin a corpus: copy documents into it and write what they give

A document is <family>/<id>/source.txt with expected.json, expected.xml and gold.json (facts), or X.txt with
X.expected.json and X.gold.json (docs/corpus.md).

Exit status:
  0  every document is read as expected
  1  a document is not, or nothing is expected of it
  2  a document could not be read, a file could not be written, or the command line is wrong)";

/// A command: what it does once its options are read; the exit status.
using Command = std::function<int()>;

/// The options that say how a document is read.
void add_reading(CLI::App& command, Options& reading) {
    static std::map<std::string, Family> const families{{"policy-sheet", Family::policy_sheet},
                                                        {"numbered-measure", Family::numbered_measure},
                                                        {"priority-outline", Family::priority_outline},
                                                        {"priority-measure", Family::priority_measure}};
    command
        .add_option_function<Family>(
            "--family", [&](Family const& family) { reading.family = family; },
            "Read as this family only: policy-sheet, numbered-measure, priority-outline, priority-measure")
        ->transform(CLI::CheckedTransformer(families, CLI::ignore_case).description(""))
        ->type_name("FAMILY");
    command
        .add_option_function<int>(
            "--fiscal-year", [&](int const& year) { reading.fiscal_year = year; },
            "Western fiscal year of amounts of which the document does not say it")
        ->check(CLI::Range(1868, 2999).description(""))
        ->type_name("YEAR");
}

/// `--to` of the commands that write a report for people or for tools.
void add_report_format(CLI::App& command, bool& json, bool& pretty) {
    static std::map<std::string, bool> const formats{{"table", false}, {"json", true}};
    command.add_option("--to", json, "What to write: table (default) for people, json for tools")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("FORMAT");
    command.add_flag("--pretty", pretty, "Indent JSON");
}

Command add_convert(CLI::App& app) {
    auto const options = std::make_shared<app::ConvertOptions>();
    auto* const convert = app.add_subcommand("convert", "Convert documents to JSON, JSONL, XML or the text of a stage");
    static std::map<std::string, app::Format> const formats{
        {"json", app::Format::json}, {"jsonl", app::Format::jsonl}, {"xml", app::Format::xml},
        {"text", app::Format::text}, {"lines", app::Format::lines}, {"tokens", app::Format::tokens}};
    convert->footer(convert_footer);
    convert->add_option("inputs", options->inputs, "Files, folders (their .txt files), or - for standard input")
        ->required()
        ->type_name("FILE|DIR|-");
    convert
        ->add_option(
            "--to", options->format,
            "What to write: json (default), jsonl (a card a line), xml, text (to correct by hand), lines, tokens")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("FORMAT");
    convert
        ->add_option("-o,--output", options->output,
                     "A file, or a folder for several inputs (default: standard output)")
        ->type_name("FILE|DIR");
    add_reading(*convert, options->reading);
    convert->add_flag("--pretty", options->pretty, "Indent JSON");
    convert->add_flag("--strict", options->strict, "Warnings make the exit status 1");
    convert->add_flag("-q,--quiet", options->quiet, "No diagnostics on standard error");
    return [options] { return app::convert(*options); };
}

Command add_check(CLI::App& app) {
    auto const options = std::make_shared<app::CheckOptions>();
    auto* const check = app.add_subcommand("check", "Say what was not understood and what makes no sense");
    check->footer(check_footer);
    check->add_option("inputs", options->inputs, "Files, folders (their .txt files), or - for standard input")
        ->required()
        ->type_name("FILE|DIR|-");
    add_report_format(*check, options->json, options->pretty);
    check->add_option("-o,--output", options->output, "A file (default: standard output)")->type_name("FILE");
    add_reading(*check, options->reading);
    check->add_flag("-q,--quiet", options->quiet, "No diagnostics on standard error");
    return [options] { return app::check(*options); };
}

Command add_diff(CLI::App& app) {
    auto const options = std::make_shared<app::DiffOptions>();
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
    return [options] { return app::diff(*options); };
}

Command add_corpus(CLI::App& app) {
    auto const options = std::make_shared<app::CorpusOptions>();
    auto* const corpus =
        app.add_subcommand("corpus", "Compare documents with what is expected of them, and score them");
    corpus->footer(corpus_footer);
    corpus->add_option("folder", options->folder, "A folder of documents with what is expected of them")
        ->required()
        ->type_name("DIR");
    auto* const update = corpus->add_flag("--update", options->update, "Write what is expected: what is read today");
    corpus->add_option("--new", options->begin_with, "Copy these documents into the folder and write what they give")
        ->type_name("FILE")
        ->excludes(update);
    corpus->add_option("--junit", options->junit, "Write JUnit XML, too")->type_name("FILE");
    corpus->add_flag("--facts", options->facts, "List the facts that were missed");
    add_report_format(*corpus, options->json, options->pretty);
    return [options] { return app::corpus(*options); };
}

/// Writes a text to standard output; the exit status.
int print(std::string const& text) {
    shisaku::app::Output output;
    output.write(text);
    auto const error = output.commit();
    if (error) std::cerr << "shisaku: " << *error << '\n';
    return error ? 1 : 0;
}

Command add_schema(CLI::App& app) {
    auto const language = std::make_shared<std::string>("json");
    auto* const schema = app.add_subcommand("schema", "Print the schema of the JSON or of the XML that convert writes");
    schema->add_option("language", *language, "json (JSON Schema 2020-12, default) or xml (XML Schema 1.0)")
        ->check(CLI::IsMember({"json", "xml"}).description(""))
        ->type_name("json|xml");
    return [language] { return print(*language == "json" ? json_schema() : xml_schema()); };
}

/// Reads the command line and does what it says; the exit status.
int run(int argc, char** argv, bool& converting) {
    // a reader that goes away (| head) is told as a write that failed, not by a signal
    std::signal(SIGPIPE, SIG_IGN);

    CLI::App app{description, "shisaku"};
    app.footer(footer);
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("shisaku " SHISAKU_VERSION_STRING " (output contract ") +
                                          std::to_string(contract_version) + ")");
    std::map<std::string, Command> const commands{{"convert", add_convert(app)},
                                                  {"check", add_check(app)},
                                                  {"diff", add_diff(app)},
                                                  {"corpus", add_corpus(app)},
                                                  {"schema", add_schema(app)}};

    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    auto const name = app.get_subcommands().front()->get_name();
    converting = name == "convert";
    return commands.at(name)();
}

} // namespace

int main(int argc, char** argv) {
    bool converting = true;
    try {
        return run(argc, argv, converting);
    } catch (std::exception const& error) { // out of memory: the library throws nothing else
        std::cerr << "shisaku: " << error.what() << '\n';
        return converting ? 1 : 2;
    }
}
