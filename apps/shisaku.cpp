// Boost Software License 1.0
// The command line: what may be said, and what the exit status means.
#include "apps/convert.hpp"
#include "apps/output.hpp"

#include <shisaku/schema.hpp>
#include <shisaku/version.hpp>

#include <CLI/CLI.hpp>

#include <csignal>
#include <exception>
#include <iostream>
#include <map>
#include <string>

#ifdef SHISAKU_MIMALLOC
#include <mimalloc-new-delete.h> // this program's new and delete
#endif

namespace {

constexpr char const* description =
    R"(shisaku reads the text of Japanese policy documents (施策シート, 重点施策, numbered measures)
and writes what it says as typed data.)";

constexpr char const* footer = R"(Examples:
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

/// Writes a text to standard output; the exit status.
int print(std::string const& text) {
    shisaku::app::Output output;
    output.write(text);
    auto const error = output.commit();
    if (error) std::cerr << "shisaku: " << *error << '\n';
    return error ? 1 : 0;
}

/// Reads the command line and does what it says; the exit status.
int run(int argc, char** argv) {
    using namespace shisaku;
    // a reader that goes away (| head) is told as a write that failed, not by a signal
    std::signal(SIGPIPE, SIG_IGN);

    CLI::App app{description, "shisaku"};
    app.footer(footer);
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("shisaku " SHISAKU_VERSION_STRING " (output contract ") +
                                          std::to_string(contract_version) + ")");

    app::ConvertOptions options;
    auto* const convert = app.add_subcommand("convert", "Convert documents to JSON, JSONL, XML or the text of a stage");
    std::map<std::string, app::Format> const formats{{"json", app::Format::json},   {"jsonl", app::Format::jsonl},
                                                     {"xml", app::Format::xml},     {"text", app::Format::text},
                                                     {"lines", app::Format::lines}, {"tokens", app::Format::tokens}};
    std::map<std::string, Family> const families{{"policy-sheet", Family::policy_sheet},
                                                 {"numbered-measure", Family::numbered_measure},
                                                 {"priority-outline", Family::priority_outline},
                                                 {"priority-measure", Family::priority_measure}};
    convert->footer(footer);
    convert->add_option("inputs", options.inputs, "Files, folders (their .txt files), or - for standard input")
        ->required()
        ->type_name("FILE|DIR|-");
    convert
        ->add_option(
            "--to", options.format,
            "What to write: json (default), jsonl (a card a line), xml, text (to correct by hand), lines, tokens")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("FORMAT");
    convert
        ->add_option("-o,--output", options.output, "A file, or a folder for several inputs (default: standard output)")
        ->type_name("FILE|DIR");
    Family family = Family::unknown;
    auto* const forced =
        convert
            ->add_option("--family", family,
                         "Read as this family only: policy-sheet, numbered-measure, priority-outline, priority-measure")
            ->transform(CLI::CheckedTransformer(families, CLI::ignore_case).description(""))
            ->type_name("FAMILY");
    int year = 0;
    auto* const fiscal =
        convert
            ->add_option("--fiscal-year", year, "Western fiscal year of amounts of which the document does not say it")
            ->check(CLI::Range(1868, 2999).description(""))
            ->type_name("YEAR");
    convert->add_flag("--pretty", options.pretty, "Indent JSON");
    convert->add_flag("--strict", options.strict, "Warnings make the exit status 1");
    convert->add_flag("-q,--quiet", options.quiet, "No diagnostics on standard error");

    auto* const schema = app.add_subcommand("schema", "Print the schema of the JSON or of the XML that convert writes");
    std::string language = "json";
    schema->add_option("language", language, "json (JSON Schema 2020-12, default) or xml (XML Schema 1.0)")
        ->check(CLI::IsMember({"json", "xml"}).description(""))
        ->type_name("json|xml");

    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (*schema) return print(language == "json" ? json_schema() : xml_schema());
    if (*forced) options.reading.family = family;
    if (*fiscal) options.reading.fiscal_year = year;
    return app::convert(options);
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (std::exception const& error) { // out of memory: the library throws nothing else
        std::cerr << "shisaku: " << error.what() << '\n';
        return 1;
    }
}
