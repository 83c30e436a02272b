// Boost Software License 1.0
// What may be said to `shisaku corpus corpus/ --update`.
#include "apps/corpus.hpp"
#include "apps/commands/command.hpp"

#include <memory>

namespace shisaku::app {

namespace {

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

} // namespace

Command add_corpus(CLI::App& app) {
    auto const options = std::make_shared<CorpusOptions>();
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
    add_vocabularies(*corpus, options->reading);
    add_report_format(*corpus, options->json, options->pretty);
    return [options] { return shisaku::app::corpus(*options); };
}

} // namespace shisaku::app
