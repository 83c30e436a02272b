// Boost Software License 1.0
// XML carries the model under the names of the JSON.
#include "tests/write/sample.hpp"

#include <shisaku/write/xml.hpp>

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <string>

using namespace shisaku;
using namespace std::string_literals;

namespace {

/// What an XML processor reads back.
struct Read {
    pugi::xml_document xml;
    explicit Read(Document const& document) {
        auto const result = xml.load_string(to_xml(document).c_str(), pugi::parse_full);
        CAPTURE(result.description());
        REQUIRE(result);
    }
    std::string text(char const* path) const { return xml.select_node(path).node().text().get(); }
    std::size_t count(char const* path) const { return xml.select_nodes(path).size(); }
};

} // namespace

TEST_CASE("elements are named after keys and nodes") {
    Read const read(test::sample());
    CHECK(std::string(read.xml.child("document").attribute("shisaku").value()) == "1");
    CHECK(read.text("/document/family") == "numbered-measure");
    CHECK(read.text("/document/source/name") == "a \"b\".txt");
    CHECK(read.text("/document/contents/outline-node/children/outline-node/title") == "背景");
    CHECK(read.text("/document/contents/outline-node/marks/item[2]") == "system");
    CHECK(read.text("/document/body/heading/text") == "見出し");
    std::string const card = "/document/body/section/body/card/";
    CHECK(read.text((card + "kind").c_str()) == "numbered-measure");
    CHECK(read.text((card + "budget/budget-entry/yen").c_str()) == "390000000");
    CHECK(read.text((card + "budget/budget-entry/new").c_str()) == "true");
    CHECK(read.text((card + "body/list/items/list-item/items/list-item/text").c_str()) == "二");
    CHECK(read.text((card + "roadmap/table/rows/item[1]/item[1]").c_str()) == "a");
    CHECK(read.text((card + "initiatives/initiative/path/item").c_str()) == "第4章");
    CHECK(read.text((card + "initiatives/initiative/offices/item[2]/office/text").c_str()) == "B課");
    CHECK(read.text((card + "fields/field/value/paragraph/text").c_str()) == "文");
    auto const span = read.xml.select_node("/document/body/section/span").node();
    CHECK(span.attribute("begin").as_uint() == 5);
    CHECK(span.attribute("end_line").as_uint() == 3);
}

TEST_CASE("unknown, empty list and empty text are told apart") {
    Read const read(test::sample());
    std::string const card = "/document/body/section/body/card/";
    CHECK(read.count("/document/title") == 0);
    CHECK(read.count((card + "heading").c_str()) == 0);
    CHECK(read.count((card + "agencies").c_str()) == 1);
    CHECK(read.count((card + "agencies/*").c_str()) == 0);
    CHECK(read.count((card + "goals/item").c_str()) == 2);
    CHECK(read.count((card + "initiatives/initiative/offices/item").c_str()) == 2);
    CHECK(read.count((card + "roadmap/table/rows/item").c_str()) == 2);
}

TEST_CASE("characters that XML cannot hold are replaced") {
    Document document;
    document.title = "a\0b\x1F\r\x0B \uFFFE\uFFFF\uFFFD \t\n<&>\"'施𠮟"s;
    Read const read(document);
    CHECK(read.text("/document/title") == "a\uFFFDb\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD \t\n<&>\"'施𠮟");
}

TEST_CASE("the declaration says UTF-8") {
    CHECK(to_xml(Document{}).find(R"(<?xml version="1.0" encoding="UTF-8"?>)") == 0);
}
