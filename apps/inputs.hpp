// Boost Software License 1.0
// Inputs of the command line: files, folders and standard input.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace shisaku::app {

/// One input and what its output file is called.
struct Input {
    std::string path;             ///< `-` is standard input
    std::filesystem::path output; ///< relative, without its ending: the place under a folder that was named
};

/// What the arguments stand for.
struct Inputs {
    std::vector<Input> files;
    std::vector<std::string> errors; ///< one line each, for people
};

/// Goes into folders for the `.txt` files in them, in the order of their names. A folder that cannot be read or holds
/// none is an error; files are not looked at.
Inputs expand(std::vector<std::string> const& arguments);

} // namespace shisaku::app
