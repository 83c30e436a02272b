// Boost Software License 1.0
// The command line: what may be said, and what the exit status means.
#include "apps/commands/command.hpp"

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
  shisaku learn sheets.txt                         a vocabulary of sheets that are not known yet

shisaku COMMAND --help has more of them.

Exit status:
  0  it went well: every document was converted, nothing was found, both documents are the same, all is as expected
  1  convert: a document could not be read or written, or an error was found in it;
     check: something was found; diff: the documents differ; corpus: a document is not read as expected
  2  the command line is wrong; check, diff, corpus: a document could not be read or the output not written)";

/// Reads the command line and does what it says; the exit status.
int run(int argc, char** argv, bool& converting) {
    // a reader that goes away (| head) is told as a write that failed, not by a signal
    std::signal(SIGPIPE, SIG_IGN);

    CLI::App app{description, "shisaku"};
    app.footer(footer);
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("shisaku " SHISAKU_VERSION_STRING " (output contract ") +
                                          std::to_string(contract_version) + ")");
    using namespace shisaku::app;
    std::map<std::string, Command> const commands{{"convert", add_convert(app)}, {"check", add_check(app)},
                                                  {"diff", add_diff(app)},       {"corpus", add_corpus(app)},
                                                  {"schema", add_schema(app)},   {"vocabulary", add_vocabulary(app)},
                                                  {"learn", add_learn(app)}};

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
