// Boost Software License 1.0
// Where the outputs of `convert` go: `documents/a/one.txt` to `out/a/one.json`.
#include "apps/destination.hpp"
#include "apps/batch/names.hpp"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace shisaku::app {

namespace {

namespace fs = std::filesystem;

bool is_table(Format format) { return format == Format::csv || format == Format::sqlite; }

std::string_view ending(Format format) { return formats[static_cast<std::size_t>(format)].second; }

bool wants_folder(ConvertOptions const& options, Inputs const& inputs) {
    if (options.output.empty() || is_table(options.format)) return false;
    std::error_code ignored;
    if (options.output.ends_with('/') || fs::is_directory(options.output, ignored)) return true;
    // documents that stand one behind the other in a stream may be one file: -o all.jsonl
    bool const stream = options.format == Format::jsonl || (options.format == Format::json && !options.pretty);
    if (stream && options.output.ends_with(ending(options.format)) && !options.resume) return false;
    return inputs.files.size() > 1 || inputs.folders;
}

} // namespace

Places::Places(ConvertOptions const& options, Inputs const& inputs)
    : options_(options), inputs_(inputs), each_its_file_(wants_folder(options, inputs)) {}

fs::path Places::of(Input const& input) const {
    auto path = fs::path(options_.output) / input.output();
    return path += ending(options_.format);
}

std::optional<std::string> Places::clash() const {
    // numbers first: the paths of very many documents are not held twice
    std::vector<std::pair<std::size_t, Input const*>> places;
    places.reserve(inputs_.files.size());
    for (Input const& input : inputs_.files) places.emplace_back(fs::hash_value(input.output()), &input);
    std::sort(places.begin(), places.end());
    for (std::size_t i = 1; i < places.size(); ++i)
        for (std::size_t j = i; j > 0 && places[j - 1].first == places[i].first; --j) {
            Input const &one = *places[j - 1].second, &other = *places[i].second;
            if (one.output() == other.output())
                return one.path + " and " + other.path + " would both be written to " + of(one).string();
        }
    return {};
}

std::optional<std::string> Places::trouble() const {
    if (is_table(options_.format) && options_.output.empty())
        return "--to csv and --to sqlite want --output: a folder, a file";
    std::error_code ignored;
    if (options_.format == Format::sqlite && fs::is_directory(options_.output, ignored))
        return options_.output + ": is a folder; --to sqlite writes one file";
    if (options_.resume && !each_its_file_) return "--resume is for outputs in a folder: a file for each document";
    return each_its_file_ ? clash() : std::nullopt;
}

NamedOptions named(ConvertOptions const& options) {
    NamedOptions names{{"to", std::string(formats[static_cast<std::size_t>(options.format)].first)}};
    if (options.reading.family) names.emplace_back("family", name_of(*options.reading.family));
    if (options.reading.fiscal_year) names.emplace_back("fiscal-year", std::to_string(*options.reading.fiscal_year));
    for (auto const& vocabulary : options.vocabularies) names.emplace_back("vocabulary", vocabulary);
    if (options.pretty) names.emplace_back("pretty", "true");
    if (options.strict) names.emplace_back("strict", "true");
    return names;
}

} // namespace shisaku::app
