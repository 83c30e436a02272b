// Boost Software License 1.0
// Golden cases, found by walking: tests/cases/<stage>/<what>/*.in with what the stage prints of it in *.out.
// SHISAKU_UPDATE=1 rewrites what is expected. Those of documents are `shisaku corpus corpus/` (ctest `corpus`).
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>
#include <shisaku/lines/print.hpp>
#include <shisaku/tokens/print.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;
using namespace shisaku;

namespace {

std::string read(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

bool updating() { return std::getenv("SHISAKU_UPDATE") != nullptr; }

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

/// What a stage prints of an input.
std::string run(std::string const& stage, std::string const& input) {
    if (stage == "lines") return lines::print(input);
    if (stage == "tokens") return tokens::print(input);
    auto const document = parse(input);
    return to_json(document.value(), JsonStyle::pretty) + "\n";
}

} // namespace

TEST_CASE("stages print their golden cases") {
    std::size_t cases = 0;
    for (auto const& entry : fs::recursive_directory_iterator(test::root() / "tests" / "cases")) {
        if (entry.path().extension() != ".in") continue;
        ++cases;
        auto const relative = fs::relative(entry.path(), test::root() / "tests" / "cases");
        check_or_update(fs::path(entry.path()).replace_extension(".out"),
                        run(relative.begin()->string(), read(entry.path())));
    }
    CHECK(cases > 0);
}
