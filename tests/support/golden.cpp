// Boost Software License 1.0
#include "tests/support/golden.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace shisaku::test {

std::string read(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

namespace {

/// True when what is expected is written anew.
bool updating() { return std::getenv("SHISAKU_UPDATE") != nullptr; }

} // namespace

void check_or_update(fs::path const& expected, std::string const& now) {
    if (updating()) {
        std::ofstream(expected, std::ios::binary) << now;
        return;
    }
    CAPTURE(expected.string());
    REQUIRE(fs::exists(expected));
    std::string const before = read(expected);
    // the whole of two documents says less than where they part
    auto const [a, b] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    auto around = [](std::string const& text, std::string::const_iterator at) {
        auto const from = at - std::min<std::ptrdiff_t>(at - text.begin(), 120);
        return std::string(from, at + std::min<std::ptrdiff_t>(text.end() - at, 200));
    };
    CAPTURE(around(before, a), around(now, b));
    bool const same = before == now;
    CHECK(same);
}

} // namespace shisaku::test
