// Boost Software License 1.0
// What may be said to `shisaku convert sheet.txt --to xml`.
#include "apps/convert.hpp"
#include "apps/commands/command.hpp"

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
  shisaku schema xml                               the schema of what --to xml writes

Diagnostics go to standard error: file:line:column: severity: message [code].

Exit status:
  0  every document was converted
  1  a document could not be read or written, or an error was found in it (--strict: or a warning)
  2  the command line is wrong)";

} // namespace

Command add_convert(CLI::App& app) {
    auto const options = std::make_shared<ConvertOptions>();
    auto* const convert = app.add_subcommand("convert", "Convert documents to JSON, JSONL, XML or the text of a stage");
    static std::map<std::string, Format> const formats{{"json", Format::json},   {"jsonl", Format::jsonl},
                                                       {"xml", Format::xml},     {"text", Format::text},
                                                       {"lines", Format::lines}, {"tokens", Format::tokens}};
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
    return [options] { return shisaku::app::convert(*options); };
}

} // namespace shisaku::app
