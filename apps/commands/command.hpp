// Boost Software License 1.0
// What the commands of the command line share.
#pragma once

#include <shisaku/options.hpp>

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace shisaku::app {

/// A command: what it does once its options are read; the exit status.
using Command = std::function<int()>;

Command add_convert(CLI::App& app);
Command add_check(CLI::App& app);
Command add_diff(CLI::App& app);
Command add_corpus(CLI::App& app);
Command add_schema(CLI::App& app);
Command add_vocabulary(CLI::App& app);
Command add_learn(CLI::App& app);

/// The options that say how a document is read.
void add_reading(CLI::App& command, Options& reading);
/// `--vocabulary`, which is among them.
void add_vocabularies(CLI::App& command, Options& reading);
/// `--to` of the commands that write a report for people or for tools.
void add_report_format(CLI::App& command, bool& json, bool& pretty);
/// Writes a text to standard output; the exit status.
int print(std::string const& text);

} // namespace shisaku::app
