// Boost Software License 1.0
// Inputs of the command line: a folder stands for the .txt files under it.
#include "apps/inputs.hpp"

#include <algorithm>
#include <system_error>

namespace shisaku::app {

namespace {

namespace fs = std::filesystem;

/// Finds the `.txt` files under a folder, in the order of their names. Links to folders are not followed: they may
/// lead in circles.
void walk(fs::path const& folder, std::vector<fs::path>& found, std::vector<std::string>& errors) {
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        entries.push_back(*at);
    if (error) errors.push_back(folder.string() + ": " + error.message());
    std::sort(entries.begin(), entries.end());
    for (auto const& entry : entries) {
        std::error_code ignored;
        auto const type = entry.status(ignored).type();
        if (type == fs::file_type::directory && !entry.is_symlink(ignored)) walk(entry.path(), found, errors);
        // what has vanished since, or is a link to nothing, is told of when it is read
        bool const file = type == fs::file_type::regular || type == fs::file_type::not_found;
        if (file && entry.path().extension() == ".txt") found.push_back(entry.path());
    }
}

} // namespace

Inputs expand(std::vector<std::string> const& arguments) {
    Inputs inputs;
    for (std::string const& argument : arguments) {
        std::error_code ignored;
        if (argument == "-" || !fs::is_directory(argument, ignored)) {
            inputs.files.push_back({argument, argument == "-" ? "stdin" : fs::path(argument).stem()});
            continue;
        }
        std::vector<fs::path> found;
        std::size_t const errors = inputs.errors.size();
        walk(argument, found, inputs.errors);
        if (found.empty() && inputs.errors.size() == errors) inputs.errors.push_back(argument + ": no .txt file in it");
        for (auto const& path : found)
            inputs.files.push_back({path.string(), path.lexically_relative(argument).replace_extension()});
    }
    return inputs;
}

} // namespace shisaku::app
