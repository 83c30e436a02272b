// Boost Software License 1.0
// Diagnostics as a terminal shows them: place, message, code, line, caret.
#include <shisaku/write/diagnostics.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace shisaku;

namespace {

/// Diagnostics of `bytes` at `places` (input bytes), drawn.
std::string drawn(std::string bytes, std::vector<std::uint32_t> const& places, bool colour = false) {
    auto const source = Source::from_bytes(std::move(bytes), "a.txt");
    REQUIRE(source);
    Document document;
    for (auto const at : places)
        document.diagnostics.push_back({Severity::warning, Code::missing_name, "says why", {at, at, 7, 7}});
    std::string out;
    write_diagnostics(
        document, *source, [&](std::string_view piece) { out += piece; }, colour);
    return out;
}

} // namespace

TEST_CASE("a diagnostic is place, severity, message, code, line and caret") {
    CHECK(drawn("one\ntwo x\n", {8}) == "a.txt:7:5: warning: says why [missing-name]\n    two x\n        ^\n");
}

TEST_CASE("columns count characters, the caret stands by their width") {
    CHECK(drawn("施策x名\n", {7}) == "a.txt:7:4: warning: says why [missing-name]\n    施策x名\n         ^\n");
    CHECK(drawn("ｶﾅ施\n", {6}) == "a.txt:7:3: warning: says why [missing-name]\n    ｶﾅ施\n      ^\n");
    CHECK(drawn("か\u3099施\n", {6}) == "a.txt:7:3: warning: says why [missing-name]\n    か\u3099施\n      ^\n");
}

TEST_CASE("lines end at line feeds, carriage returns and form feeds") {
    CHECK(drawn("a\r\nbc\r\nd", {4}) == "a.txt:7:2: warning: says why [missing-name]\n    bc\n     ^\n");
    CHECK(drawn("a\fbc\fd", {3}) == "a.txt:7:2: warning: says why [missing-name]\n    bc\n     ^\n");
}

TEST_CASE("what would draw on the terminal itself is shown as spaces") {
    CHECK(drawn("a\t\x1B[31m\u009B\u202Eb\n", {12}) ==
          "a.txt:7:10: warning: says why [missing-name]\n    a  [31m  b\n             ^\n");
}

TEST_CASE("places of a converted input are found in its text") {
    // Shift_JIS: 施策は|ひらがな
    auto const out = drawn("\x8E\x7B\x8D\xF4\x82\xCD\n\x82\xD0\x82\xE7\x82\xAA\x82\xC8\n", {9});
    CHECK(out == "a.txt:7:2: warning: says why [missing-name]\n    ひらがな\n      ^\n");
}

TEST_CASE("a long line is cut around the place") {
    std::string line;
    for (int i = 0; i < 200; ++i) line += "施";
    auto const out = drawn("x\n" + line + "\n", {2 + 300});
    auto const shown = out.substr(out.find('\n') + 5);
    CHECK(out.find("a.txt:7:101:") == 0);
    CHECK(shown.starts_with("…施"));
    CHECK(shown.substr(0, shown.find('\n')).ends_with("施…"));
    CHECK(shown.size() < 600);
    // 40 characters of two columns stand before the place, and the ellipsis
    CHECK(out.ends_with("\n" + std::string(4 + 81, ' ') + "^\n"));
}

TEST_CASE("an empty line is not drawn") {
    CHECK(drawn("", {0}) == "a.txt:7:1: warning: says why [missing-name]\n");
    CHECK(drawn("  \n", {0}) == "a.txt:7:1: warning: says why [missing-name]\n");
    CHECK(drawn("x\n", {99}) == "a.txt:7:1: warning: says why [missing-name]\n");
}

TEST_CASE("places may go back") {
    auto const out = drawn("ab\ncd\n", {4, 1});
    CHECK(out == "a.txt:7:2: warning: says why [missing-name]\n    cd\n     ^\n"
                 "a.txt:7:2: warning: says why [missing-name]\n    ab\n     ^\n");
}

TEST_CASE("colour is only colour") {
    auto plain = drawn("abc\n", {1}), coloured = drawn("abc\n", {1}, true);
    CHECK(coloured != plain);
    for (std::size_t at; (at = coloured.find('\x1B')) != std::string::npos;)
        coloured.erase(at, coloured.find('m', at) - at + 1);
    CHECK(coloured == plain);
}

TEST_CASE("many places in one long line take linear time") {
    std::string line;
    while (line.size() < 6'000'000) line += "施策";
    std::vector<std::uint32_t> places;
    for (std::uint32_t at = 0; at < line.size(); at += 600) places.push_back(at);
    auto const begin = std::chrono::steady_clock::now();
    auto const out = drawn(line, places);
    // one by one they would be 10,000 × 3 MB: half a minute
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
    CHECK(out.find(":1999801: ") != std::string::npos);
}
