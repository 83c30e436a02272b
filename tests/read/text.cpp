// Boost Software License 1.0
// The text form: what is written is read back, a person's line says what it says, and nothing is guessed.
#include "tests/support/corpus.hpp"
#include "tests/support/generate.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

using namespace shisaku;
using Catch::Contains;

namespace {

Document without_places(Document document) {
    for_each_span(document, [](Span& span) { span = {}; });
    for (auto& diagnostic : document.diagnostics) diagnostic.span = {};
    document.leaves.clear();
    return document;
}

Document read(std::string const& form) {
    auto const result = read_text(form);
    if (!result) FAIL(result.error().message + "\n" + form);
    return *result;
}

std::string error_of(std::string const& body) {
    auto const result = read_text("shisaku 1\n" + body);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::malformed);
    return result.error().message;
}

} // namespace

TEST_CASE("every document is read back from its text form") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document const document = without_places(parse(*source));
        bool const same = read(to_text(document)) == document;
        CHECK(same);
    }
}

TEST_CASE("any document is read back from its text form") {
    for (std::uint32_t seed = 0; seed < 10000; ++seed) {
        Document const document = test::Generator(seed, false).document();
        std::string const form = to_text(document);
        auto const back = read_text(form);
        if (!back || *back != document || to_text(*back) != form) {
            INFO(form);
            FAIL("seed " << seed << ": " << (back ? "another document" : back.error().message));
        }
    }
}

TEST_CASE("any document is read back from JSON and from XML") {
    for (std::uint32_t seed = 0; seed < 10000; ++seed) {
        Document const document = test::Generator(seed, true).document();
        auto const json = read_json(to_json(document));
        if (!json || *json != document) FAIL("JSON, seed " << seed << (json ? "" : ": " + json.error().message));
        auto const xml = read_xml(to_xml(document));
        if (!xml || *xml != document) FAIL("XML, seed " << seed << (xml ? "" : ": " + xml.error().message));
    }
}

TEST_CASE("what a person writes by hand") {
    Document const document = read(R"(# 新しい施策を書き足す
shisaku 1
family: policy-sheet

body
  section Ⅰ: 森と海

    card policy-sheet: 森の学校
      budget: 令和5年度予算：58百万円
        fiscal_year: 2023
        yen: 58000000
      purpose
        paragraph: 子どもが森で学ぶ。
        list
          items ・: 苗木を植える
            items: 春に
        table
          rows: | 年度 | 校数 |
          rows: | 2023 | 5 \| 6 |
)");
    REQUIRE(document.cards.size() == 1);
    Card const& card = document.cards[0];
    CHECK(card.name == "森の学校");
    REQUIRE(card.budget.size() == 1);
    CHECK(card.budget[0].yen == 58000000);
    REQUIRE(card.purpose.size() == 3);
    auto const& list = std::get<List>(card.purpose[1]);
    CHECK(list.items.at(0).marker == "・");
    CHECK(list.items.at(0).items.at(0).text == "春に");
    CHECK(std::get<Table>(card.purpose[2]).rows.at(1) == std::vector<Text>{"2023", "5 | 6"});
    CHECK(std::get<Section>(document.body.at(0).value).title == "森と海");
}

TEST_CASE("the example of the documentation is as it would be written") {
    std::ifstream file(test::root() / "docs" / "text.md");
    std::string const page{std::istreambuf_iterator<char>(file), {}};
    std::size_t const begin = page.find("shisaku 1\n"), end = page.find("```", begin);
    REQUIRE(end != page.npos);
    std::string const form = page.substr(begin, end - begin);
    CHECK(to_text(read(form)) == form);
}

TEST_CASE("line ends and spaces of editors say nothing") {
    Document const document = read("\xEF\xBB\xBFshisaku 1\r\ntitle: 森  \t\r\n\r\n   \r\nbody\r\n  note: 注\r\n");
    CHECK(document.title == "森");
    CHECK(std::get<Note>(std::get<Block>(document.body.at(0).value)).text == "注");
    CHECK(read("shisaku 1\ntitle: \\s森\\s\\n\n").title == " 森 \n");
    CHECK(read("shisaku 1\ntitle:\n").title == "");
    CHECK_FALSE(read("shisaku 1\n").title);
}

TEST_CASE("what is wrong in the text form is told with its line") {
    CHECK_THAT(read_text("").error().message, Contains("first line is \"shisaku 1\""));
    CHECK_THAT(read_text("施策名：森\n").error().message, Contains("expected \"shisaku 1\""));
    CHECK_THAT(read_text("shisaku 2\n").error().message, Contains("version \"2\""));
    CHECK_THAT(error_of("titel: 森\n"), Contains("line 2, byte 10: titel: no such member; there are source"));
    CHECK_THAT(error_of("title: 森\ntitle: 海\n"), Contains("line 3") && Contains("said twice"));
    CHECK_THAT(error_of("title: a\\q\n"), Contains("escapes nothing"));
    CHECK_THAT(error_of("title Ⅰ: 森\n"), Contains("takes no mark"));
    CHECK_THAT(error_of("title\n"), Contains("expected \":\" and a value"));
    CHECK_THAT(error_of("title: 森\n  iso: 1\n"), Contains("line 3") && Contains("nothing may stand below"));
    CHECK_THAT(error_of("body\n   note: 注\n"), Contains("odd indent"));
    CHECK_THAT(error_of("body\n\tnote: 注\n"), Contains("tab"));
    CHECK_THAT(error_of("body\n    note: 注\n"), Contains("more than one step"));
    CHECK_THAT(error_of("body\n  cards: 森\n"), Contains("no such part"));
    CHECK_THAT(error_of("body: 森\n"), Contains("stand below it"));
    CHECK_THAT(error_of("family: sheet\n"), Contains("one of policy-sheet") && Contains("found \"sheet\""));
    CHECK_THAT(error_of("body\n  card policy-sheet: 森\n    series: many\n"), Contains("whole number"));
    CHECK_THAT(error_of("body\n  card policy-sheet: 森\n    series: 99999999999\n"), Contains("too large"));
    CHECK_THAT(error_of("body\n  card policy-sheet: 森\n    reprint: true\n"), Contains("yes or no"));
    CHECK_THAT(error_of("body\n  card policy-sheet: 森\n    name: 海\n"), Contains("no such member"));
    CHECK_THAT(error_of("body\n  table\n    rows: a | b\n"), Contains("| cell | cell |"));
    CHECK_THAT(error_of("body\n  table\n    rows: | a | b\n"), Contains("must close"));
    CHECK_THAT(error_of("title: \xFF\n"), Contains("not UTF-8"));
    std::string deep = "body\n", step = "  ";
    for (int i = 0; i < 2000; ++i)
        deep += std::string(static_cast<std::size_t>(2 * i + 2), ' ') + (i % 2 ? "body\n" : "section\n");
    CHECK_THAT(error_of(deep), Contains("levels"));
}
