// Boost Software License 1.0
// What may be said to `shisaku vocabulary municipal-project`.
#include "apps/commands/command.hpp"

#include <shisaku/vocabulary/vocabulary.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace shisaku::app {

namespace {

constexpr char const* footer = R"(Examples:
  shisaku vocabulary                               those that are known
  shisaku vocabulary municipal-project > city.xml  one to begin from (docs/vocabularies.md)
  shisaku convert --vocabulary city.xml sheets.txt read with it)";

int print_names() {
    std::string text;
    std::size_t width = 0;
    for (auto const& shipped : shipped_vocabularies()) width = std::max(width, shipped.words.name.size());
    for (auto const& [words, file] : shipped_vocabularies())
        text += words.name + std::string(width + 2 - words.name.size(), ' ') + words.title + '\n';
    return print(text);
}

} // namespace

Command add_vocabulary(CLI::App& app) {
    auto const name = std::make_shared<std::string>();
    auto* const command = app.add_subcommand("vocabulary", "Print a vocabulary that is compiled in, or their names");
    command->footer(footer);
    command->add_option("name", *name, "Which one (default: print the names)")->type_name("NAME");
    return [name] {
        if (name->empty()) return print_names();
        for (auto const& shipped : shipped_vocabularies())
            if (shipped.words.name == *name) return print(std::string(shipped.file));
        std::cerr << "shisaku: there is no vocabulary " << *name << "; shisaku vocabulary lists them\n";
        return 2;
    };
}

} // namespace shisaku::app
