// Boost Software License 1.0
// Inputs of the command line: files, folders, lists of them and standard input.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace shisaku::app {

/// One input. There may be very many: it is only its path.
struct Input {
    std::string path;      ///< `-` is standard input
    std::size_t place = 0; ///< where in `path` the part begins that its output is called by

    /// What its output is called, relative to a folder and without an ending: `a/one` of `documents/a/one.txt.gz`.
    [[nodiscard]] std::filesystem::path output() const;
};

/// What the arguments stand for.
struct Inputs {
    std::vector<Input> files;
    std::vector<std::string> errors; ///< one line each, for people
    bool folders = false;            ///< a folder is among the arguments, or a list
};

/// Where inputs come from.
struct Search {
    std::vector<std::string> arguments;         ///< files, folders, `-`
    std::vector<std::string> patterns{"*.txt"}; ///< names of the files that are taken in folders, compressed or not
    std::string list{};                         ///< a file of paths, a line each; `-` is standard input, empty is none
};

/// Goes into folders for the files in them, in the order of their names. A folder that cannot be read or holds none is
/// an error; files are not looked at. What a list names keeps its path: `a/one.txt` is written to `a/one`.
Inputs expand(Search const& search);

} // namespace shisaku::app
