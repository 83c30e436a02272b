// Boost Software License 1.0
// Files that hold what is expected: `check_or_update("docs/fields.md", text)`. SHISAKU_UPDATE=1 rewrites them.
#pragma once

#include <filesystem>
#include <string>

namespace shisaku::test {

std::string read(std::filesystem::path const& path);

/// Checks that a file holds what there is now, or writes it.
void check_or_update(std::filesystem::path const& expected, std::string const& now);

} // namespace shisaku::test
