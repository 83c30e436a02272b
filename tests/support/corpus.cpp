// Boost Software License 1.0
#include "tests/support/corpus.hpp"

#include <algorithm>

namespace shisaku::test {

namespace fs = std::filesystem;

std::vector<std::string> own_sources() {
    std::vector<std::string> found;
    for (auto const& entry : fs::recursive_directory_iterator(root() / "corpus"))
        if (entry.path().filename() == "source.txt") found.push_back(entry.path().string());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> reference_sources() {
    std::vector<std::string> found;
    auto const folder = root() / ".." / "shared" / "corpus";
    if (!fs::is_directory(folder)) return found;
    for (auto const& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".txt") found.push_back(entry.path().lexically_normal().string());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> all_sources() {
    auto found = own_sources();
    for (auto& path : reference_sources()) found.push_back(std::move(path));
    return found;
}

} // namespace shisaku::test
