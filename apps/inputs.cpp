// Boost Software License 1.0
// Inputs of the command line: a folder stands for the .txt files under it, a list for the paths in it.
#include "apps/inputs.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <system_error>

#include <fnmatch.h>

namespace shisaku::app {

namespace {

namespace fs = std::filesystem;

bool is_compressed(fs::path const& path) { return path.extension() == ".gz" || path.extension() == ".zst"; }

class Expansion {
public:
    explicit Expansion(Search const& search) : search_(search) {}

    Inputs run() {
        for (std::string const& argument : search_.arguments) add(argument, false);
        if (search_.list == "-") {
            read_list(std::cin);
        } else if (!search_.list.empty()) {
            std::ifstream list(search_.list);
            if (!list) inputs_.errors.push_back(search_.list + ": " + std::strerror(errno));
            read_list(list);
        }
        return std::move(inputs_);
    }

private:
    void add(std::string const& argument, bool listed) {
        std::error_code ignored;
        if (argument != "-" && fs::is_directory(argument, ignored)) {
            add_folder(argument);
            return;
        }
        auto const slash = argument.rfind('/');
        inputs_.files.push_back({argument, listed || slash == argument.npos ? 0 : slash + 1});
    }

    void add_folder(std::string const& folder) {
        inputs_.folders = true;
        auto const files = inputs_.files.size(), errors = inputs_.errors.size();
        walk(folder, folder.size() + (folder.ends_with('/') ? 0 : 1));
        if (inputs_.files.size() != files || inputs_.errors.size() != errors) return;
        std::string names;
        for (auto const& pattern : search_.patterns)
            names += (names.empty() ? "" : ", ") + pattern.substr(pattern.starts_with("*.") ? 1 : 0);
        inputs_.errors.push_back(folder + ": no " + names + " file in it");
    }

    /// Finds the files under a folder. Links to folders are not followed: they may lead in circles.
    void walk(fs::path const& folder, std::size_t place) {
        std::error_code error;
        std::vector<fs::directory_entry> entries;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            entries.push_back(*at);
        if (error) inputs_.errors.push_back(folder.string() + ": " + error.message());
        std::sort(entries.begin(), entries.end());
        for (auto const& entry : entries) {
            std::error_code ignored;
            auto const type = entry.status(ignored).type();
            if (type == fs::file_type::directory && !entry.is_symlink(ignored)) walk(entry.path(), place);
            // what has vanished since, or is a link to nothing, is told of when it is read
            bool const file = type == fs::file_type::regular || type == fs::file_type::not_found;
            if (file && is_wanted(entry.path().filename())) inputs_.files.push_back({entry.path().string(), place});
        }
    }

    [[nodiscard]] bool is_wanted(fs::path const& name) const {
        fs::path const plain = is_compressed(name) ? name.stem() : name;
        return std::any_of(search_.patterns.begin(), search_.patterns.end(), [&](auto const& pattern) {
            return ::fnmatch(pattern.c_str(), name.c_str(), 0) == 0 ||
                   ::fnmatch(pattern.c_str(), plain.c_str(), 0) == 0;
        });
    }

    void read_list(std::istream& list) {
        inputs_.folders = true;
        for (std::string line; std::getline(list, line);) {
            if (line.ends_with('\r')) line.pop_back();
            if (!line.empty()) add(line, true);
        }
    }

    Search const& search_;
    Inputs inputs_;
};

} // namespace

fs::path Input::output() const {
    if (path == "-") return "stdin";
    fs::path name = path.substr(place);
    if (is_compressed(name)) name.replace_extension();
    fs::path inside;
    // a path of a list may begin at the root or climb: its output stays in the folder
    for (auto const& part : name.replace_extension().lexically_normal().relative_path())
        if (part != "..") inside /= part;
    return inside;
}

Inputs expand(Search const& search) { return Expansion(search).run(); }

} // namespace shisaku::app
