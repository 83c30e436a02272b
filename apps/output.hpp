// Boost Software License 1.0
// Outputs of the command line: standard output, or a file that is never half-written.
#pragma once

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace shisaku::app {

/// Writes standard output, or a file that has no name until it is whole (where the file system cannot do that: one of
/// the name that `beside` gives).
class Output {
public:
    /// Standard output.
    Output() = default;
    /// A file; what stands in its place stays until `commit`. An empty path is standard output.
    explicit Output(std::filesystem::path path);
    ~Output();
    Output(Output const&) = delete;
    Output& operator=(Output const&) = delete;

    void write(std::string_view piece);
    /// True where something could not be written: `commit` says why.
    [[nodiscard]] bool failed() const { return !error_.empty(); }
    /// Ends the output: the file takes its place. The error, or none.
    std::optional<std::string> commit();

private:
    void open();
    bool give_name();
    void fail();

    std::filesystem::path path_, beside_;
    std::FILE* file_ = stdout;
    bool nameless_ = false;
    std::string error_;
};

/// The name of a file while it is written, of this process alone: `plan.json.shisaku-part4711`.
std::filesystem::path beside(std::filesystem::path path);
/// Removes the files of such names under a folder whose processes are gone: they were killed.
void remove_leftovers(std::filesystem::path const& folder);
/// The same for one file.
void remove_leftovers_of(std::filesystem::path const& file);

} // namespace shisaku::app
