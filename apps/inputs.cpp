// Boost Software License 1.0
// Inputs of the command line: a folder stands for the .txt files under it.
#include "apps/inputs.hpp"

#include <algorithm>
#include <system_error>

namespace shisaku::app {

Inputs expand(std::vector<std::string> const& arguments) {
    namespace fs = std::filesystem;
    Inputs inputs;
    for (std::string const& argument : arguments) {
        std::error_code error;
        if (argument == "-" || !fs::is_directory(argument, error)) {
            inputs.files.push_back({argument, argument == "-" ? "stdin" : fs::path(argument).stem()});
            continue;
        }
        std::vector<fs::path> found;
        for (fs::recursive_directory_iterator it(argument, error), end; !error && it != end; it.increment(error))
            if (it->path().extension() == ".txt" && it->is_regular_file(error)) found.push_back(it->path());
        if (error) inputs.errors.push_back(argument + ": " + error.message());
        std::sort(found.begin(), found.end());
        for (auto const& path : found)
            inputs.files.push_back({path.string(), fs::path(path).lexically_relative(argument).replace_extension()});
    }
    return inputs;
}

} // namespace shisaku::app
