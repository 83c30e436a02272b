// Boost Software License 1.0
// The documents that tests go over: our corpus, and the reference documents where they are.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace shisaku::test {

/// The project's folder, from the build.
inline std::filesystem::path root() { return SHISAKU_SOURCE_DIR; }

/// Every `source.txt` of our corpus, in the order of its path.
std::vector<std::string> own_sources();
/// The reference documents; none outside the workplace.
std::vector<std::string> reference_sources();
/// Both.
std::vector<std::string> all_sources();

} // namespace shisaku::test
