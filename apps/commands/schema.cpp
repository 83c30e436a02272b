// Boost Software License 1.0
// What may be said to `shisaku schema xml`.
#include "apps/commands/command.hpp"

#include <shisaku/schema.hpp>
#include <shisaku/vocabulary/vocabulary.hpp>

#include <memory>
#include <string>

namespace shisaku::app {

Command add_schema(CLI::App& app) {
    auto const language = std::make_shared<std::string>("json");
    auto* const schema =
        app.add_subcommand("schema", "Print the schema of the JSON or XML that convert writes, or of vocabularies");
    schema
        ->add_option("language", *language,
                     "json (JSON Schema 2020-12, default), xml (XML Schema 1.0), or vocabulary (XML Schema 1.0)")
        ->check(CLI::IsMember({"json", "xml", "vocabulary"}).description(""))
        ->type_name("json|xml|vocabulary");
    return [language] {
        return print(*language == "json" ? json_schema() : *language == "xml" ? xml_schema() : vocabulary_schema());
    };
}

} // namespace shisaku::app
