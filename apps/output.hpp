// Boost Software License 1.0
// Outputs of the command line: standard output, or a file that is never half-written.
#pragma once

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace shisaku::app {

/// Writes standard output, or a file beside its place and then into it.
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
    /// Ends the output: the file takes its place. The error, or none.
    std::optional<std::string> commit();

private:
    void fail();

    std::filesystem::path path_, beside_;
    std::FILE* file_ = stdout;
    std::string error_;
};

} // namespace shisaku::app
