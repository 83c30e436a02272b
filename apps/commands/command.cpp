// Boost Software License 1.0
// Options of several commands: `--family`, `--fiscal-year`, `--vocabulary`, `--to table|json`.
#include "apps/commands/command.hpp"
#include "apps/output.hpp"

#include <shisaku/vocabulary/vocabularies.hpp>

#include <iostream>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace shisaku::app {

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
    add_vocabularies(command, reading);
}

void add_vocabularies(CLI::App& command, Options& reading) {
    command
        .add_option_function<std::vector<std::string>>(
            "--vocabulary",
            [&](std::vector<std::string> const& paths) {
                std::vector<Vocabulary> words;
                for (auto const& path : paths) {
                    auto vocabulary = read_vocabulary_file(path);
                    if (!vocabulary) throw CLI::ValidationError("--vocabulary", vocabulary.error().message);
                    words.push_back(std::move(*vocabulary));
                }
                reading.vocabularies = std::make_shared<Vocabularies const>(std::move(words));
            },
            "Words of other sheets (docs/vocabularies.md); may be given more than once")
        ->allow_extra_args(false)
        ->type_name("FILE");
}

void add_report_format(CLI::App& command, bool& json, bool& pretty) {
    static std::map<std::string, bool> const formats{{"table", false}, {"json", true}};
    command.add_option("--to", json, "What to write: table (default) for people, json for tools")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case).description(""))
        ->type_name("FORMAT");
    command.add_flag("--pretty", pretty, "Indent JSON");
}

int print(std::string const& text) {
    Output output;
    output.write(text);
    auto const error = output.commit();
    if (error) std::cerr << "shisaku: " << *error << '\n';
    return error ? 1 : 0;
}

} // namespace shisaku::app
