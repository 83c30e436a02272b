// Boost Software License 1.0
// What may be said to `shisaku convert sheet.txt --to xml`.
#include "apps/convert.hpp"
#include "apps/commands/command.hpp"
#include "lib/bytes/digest.hpp"

#include <shisaku/vocabulary/vocabulary.hpp>

#include <map>
#include <memory>

namespace shisaku::app {

namespace {

constexpr char const* convert_footer = R"(Examples:
  shisaku convert sheet.txt                        JSON on standard output
  pdftotext plan.pdf - | shisaku convert --to jsonl -
                                                   one card a line, from a PDF
  shisaku convert --to xml -o out/ documents/      a folder of documents, one file each
  shisaku convert --to tokens sheet.txt            how the lines of a sheet are seen
  shisaku convert --to jsonl sheet.json            its own JSON, XML or text, without reading again
  shisaku convert --to jsonl -o all.jsonl documents/
                                                   a folder of documents, one file of cards
  shisaku convert --to sqlite -o plans.sqlite documents/
                                                   tables to ask: docs/batch.md
  find plans -name '*.txt.gz' | shisaku convert --files-from - -o out/ --resume --report run.json
                                                   what is new or has changed since the last run
  shisaku schema xml                               the schema of what --to xml writes

Documents are read side by side and written in the order in which they are named. One that fails
costs itself only. A file is whole or is not there, whatever ends the run.

Diagnostics go to standard error: file:line:column: severity: message [code].

Exit status:
  0  every document was converted
  1  a document could not be read or written, or an error was found in it (--strict: or a warning)
  2  the command line is wrong
  130  Ctrl-C: what was done is whole)";

/// The options of runs over many documents.
void add_batch(CLI::App& convert, ConvertOptions& options) {
    convert
        .add_option("--files-from", options.inputs.list,
                    "Also the files named in this file, one a line (- for standard input)")
        ->type_name("FILE|-");
    convert
        .add_option(
            "--pattern", options.inputs.patterns,
            "Names of the files that are taken in folders, and the same with .gz and .zst (default: *.txt); may "
            "be given more than once")
        ->allow_extra_args(false)
        ->type_name("GLOB");
    convert.add_option("-j,--jobs", options.jobs, "Documents read at a time (default: as many as processors)")
        ->check(CLI::Range(1, 1024).description(""))
        ->type_name("N");
    convert.add_flag("--keep-going,!--no-keep-going", options.keep_going,
                     "Go on after a document that cannot be converted (default), or end there");
    convert.add_flag("--resume", options.resume,
                     "Skip documents whose output is there and would be the same; remembers them in the folder");
    convert.add_option("--report", options.report, "A JSON file that says what became of each document")
        ->type_name("FILE");
}

} // namespace

Command add_convert(CLI::App& app) {
    auto const options = std::make_shared<ConvertOptions>();
    auto* const convert = app.add_subcommand("convert", "Convert documents to JSON, JSONL, XML or the text of a stage");
    std::map<std::string, Format> names;
    for (std::size_t i = 0; i < formats.size(); ++i) names.emplace(formats[i].first, static_cast<Format>(i));
    convert->footer(convert_footer);
    convert
        ->add_option("inputs", options->inputs.arguments,
                     "Files, folders (their .txt files), or - for standard input; .gz and .zst are decompressed")
        ->type_name("FILE|DIR|-");
    add_batch(*convert, *options);
    convert
        ->add_option(
            "--to", options->format,
            "What to write: json (default), jsonl (a card a line), xml, text (to correct by hand), lines, tokens, "
            "csv (tables in a folder), sqlite")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case).description(""))
        ->type_name("FORMAT");
    convert
        ->add_option("-o,--output", options->output,
                     "A file, or a folder for several inputs (default: standard output)")
        ->type_name("FILE|DIR");
    add_reading(*convert, options->reading);
    convert->add_flag("--pretty", options->pretty, "Indent JSON");
    convert->add_flag("--strict", options->strict, "Warnings make the exit status 1");
    convert->add_flag("-q,--quiet", options->quiet, "No diagnostics on standard error");
    convert->add_flag("--bom", options->byte_order_mark, "CSV with a byte order mark, for Excel");
    convert->final_callback([options, convert] {
        if (options->inputs.arguments.empty() && options->inputs.list.empty()) throw CLI::RequiredError("inputs");
        if (options->inputs.patterns.empty()) options->inputs.patterns = {"*.txt"};
        for (auto const& path : convert->get_option("--vocabulary")->results())
            if (auto const words = read_vocabulary_file(path))
                options->vocabularies.push_back(path + " " + bytes::sha256(to_xml(*words)));
    });
    return [options] { return shisaku::app::convert(*options); };
}

} // namespace shisaku::app
