// Boost Software License 1.0
// Where the outputs of `convert` go: one stream, a file each, tables.
#pragma once

#include "apps/batch/report.hpp"
#include "apps/convert.hpp"
#include "apps/inputs.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace shisaku::app {

/// The places of outputs.
class Places {
public:
    Places(ConvertOptions const& options, Inputs const& inputs);
    /// True where every document has a file of its own in a folder.
    [[nodiscard]] bool each_its_file() const { return each_its_file_; }
    /// Where the output of an input goes in the folder.
    [[nodiscard]] std::filesystem::path of(Input const& input) const;
    /// Why the options cannot be: two outputs of one place (`a/x.txt b/x.txt -o out`), tables without one; or none.
    [[nodiscard]] std::optional<std::string> trouble() const;

private:
    [[nodiscard]] std::optional<std::string> clash() const;

    ConvertOptions const& options_;
    Inputs const& inputs_;
    bool each_its_file_;
};

/// The options that outputs depend on, by name.
NamedOptions named(ConvertOptions const& options);

} // namespace shisaku::app
