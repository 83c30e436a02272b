// Boost Software License 1.0
// What may be said to `shisaku learn sheets.txt`.
#include "apps/commands/command.hpp"
#include "apps/inputs.hpp"
#include "apps/output.hpp"
#include "apps/read_source.hpp"
#include "apps/terminal.hpp"

#include <shisaku/bytes/source.hpp>
#include <shisaku/vocabulary/learn.hpp>

#include <memory>
#include <string>
#include <vector>

namespace shisaku::app {

namespace {

constexpr char const* footer = R"(Examples:
  shisaku learn sheets.txt > city.xml              labels that repeat, as a vocabulary to edit (docs/new-ministry.md)
  shisaku learn one.txt two.txt three.txt          the same over sheets in files of their own

Exit status:
  0  a vocabulary was written
  1  no labels repeat in the same order
  2  a document could not be read, the output could not be written, or the command line is wrong)";

struct LearnOptions {
    std::vector<std::string> inputs;
    std::string output, name;
};

int learn(LearnOptions const& options) {
    Inputs const inputs = expand({.arguments = options.inputs});
    bool trouble = !inputs.errors.empty();
    for (auto const& error : inputs.errors) complain(error);
    std::vector<Source> sources;
    for (Input const& input : inputs.files) {
        auto source = read_source(input.path);
        if (source) {
            sources.push_back(std::move(*source));
        } else {
            complain(source.error().message);
            trouble = true;
        }
    }
    if (trouble) return 2;
    auto learned = learn_vocabulary(sources);
    if (!learned) {
        complain("no labels repeat in the same order: are there two sheets or more, and text in them?");
        return 1;
    }
    if (!options.name.empty()) learned->words.name = options.name;
    Output output(options.output);
    output.write(to_xml(*learned));
    if (auto const error = output.commit()) {
        complain(*error);
        return 2;
    }
    return 0;
}

} // namespace

Command add_learn(CLI::App& app) {
    auto const options = std::make_shared<LearnOptions>();
    auto* const command = app.add_subcommand("learn", "Propose a vocabulary from labels that repeat over sheets");
    command->footer(footer);
    command->add_option("inputs", options->inputs, "Files, folders (their .txt files), or - for standard input")
        ->required()
        ->type_name("FILE|DIR|-");
    command->add_option("-o,--output", options->output, "A file (default: standard output)")->type_name("FILE");
    command->add_option("--name", options->name, "What the vocabulary is called (default: learned)")->type_name("NAME");
    return [options] { return learn(*options); };
}

} // namespace shisaku::app
