// Boost Software License 1.0
// Golden cases, found by walking: tests/cases/<stage>/<what>/*.in with what the stage prints of it in *.out.
// SHISAKU_UPDATE=1 rewrites what is expected. Those of documents are `shisaku corpus corpus/` (ctest `corpus`).
#include "tests/support/golden.hpp"
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>
#include <shisaku/lines/print.hpp>
#include <shisaku/tokens/print.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

namespace fs = std::filesystem;
using namespace shisaku;
using test::check_or_update;
using test::read;

namespace {

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
