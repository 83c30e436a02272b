// Boost Software License 1.0
// JSON says what the contract says: keys, their order, null for what is unknown, types of nodes.
#include "tests/write/sample.hpp"

#include <shisaku/write/json.hpp>
#include <shisaku/write/jsonl.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string>
#include <vector>

using namespace shisaku;
using Catch::Contains;
using Catch::StartsWith;

namespace {

rapidjson::Document parsed(std::string const& text) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag>(text.data(), text.size());
    CAPTURE(text);
    REQUIRE_FALSE(json.HasParseError());
    return json;
}

std::string to_compact(rapidjson::Document const& json) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    json.Accept(writer);
    return buffer.GetString();
}

std::vector<std::string> keys(rapidjson::Value const& object) {
    std::vector<std::string> result;
    for (auto const& member : object.GetObject()) result.emplace_back(member.name.GetString());
    return result;
}

} // namespace

TEST_CASE("an empty document has every key") {
    CHECK(to_json(Document{}) ==
          R"({"shisaku":1,"source":{"name":"","bytes":0,"sha256":"","encoding":""},"family":"unknown","title":null,)"
          R"("date":null,"contents":[],"outline":[],"body":[],"diagnostics":[]})");
}

TEST_CASE("keys are those of the contract, in its order") {
    auto const json = parsed(to_json(test::sample()));
    CHECK(json["family"].GetString() == std::string("numbered-measure"));
    CHECK(keys(json["contents"][0]) ==
          std::vector<std::string>{"marker", "title", "marks", "page", "reprint", "children", "span"});
    CHECK(json["contents"][0]["marks"][1].GetString() == std::string("system"));
    CHECK(json["contents"][0]["children"][0]["page"].IsNull());
    CHECK(json["date"]["iso"].GetString() == std::string("2022-12-23"));

    auto const& section = json["body"][1];
    CHECK(keys(section) == std::vector<std::string>{"type", "marker", "title", "body", "span"});
    CHECK(section["type"].GetString() == std::string("section"));
    CHECK(keys(section["span"]) == std::vector<std::string>{"begin", "end", "line", "end_line"});

    auto const& card = section["body"][0];
    CHECK(keys(card) ==
          std::vector<std::string>{"kind",     "id",        "marker",  "section",     "heading",  "series",
                                   "name",     "continued", "reprint", "offices",     "agencies", "classification",
                                   "position", "budget",    "effect",  "purpose",     "overview", "details",
                                   "body",     "goals",     "roadmap", "initiatives", "fields",   "span"});
    CHECK(keys(card["section"][0]) == std::vector<std::string>{"marker", "title"});
    CHECK(keys(card["budget"][0]) == std::vector<std::string>{"name", "fiscal_year", "stage", "draft", "round", "yen",
                                                              "part_of", "request_item", "new", "reprint", "text",
                                                              "span"});
    CHECK(card["budget"][0]["yen"].GetInt64() == 390000000);
    CHECK(card["budget"][0]["new"].IsTrue());
    CHECK(card["budget"][0]["round"].IsNull());
    CHECK(keys(card["offices"][0]) ==
          std::vector<std::string>{"text", "ministry", "bureau", "division", "unit", "span"});
    CHECK(card["roadmap"][0]["type"].GetString() == std::string("table"));
    CHECK(card["roadmap"][0]["rows"][0][0].GetString() == std::string("a"));
    CHECK(card["initiatives"][0]["offices"].Size() == 2);
    CHECK(card["fields"][0]["value"][0]["type"].GetString() == std::string("paragraph"));
    CHECK(json["diagnostics"][0]["severity"].GetString() == std::string("warning"));
    CHECK(json["diagnostics"][0]["code"].GetString() == std::string("missing-name"));
}

TEST_CASE("numbers of any size are exact") {
    Document document = test::sample();
    document.source.bytes = 18446744073709551615u;
    document.cards[0].budget[0].yen = 9223372036854775807;
    document.cards[0].series = -5;
    auto const json = to_json(document);
    CHECK_THAT(json, Contains(R"("bytes":18446744073709551615,)"));
    CHECK_THAT(json, Contains(R"("yen":9223372036854775807,)"));
    CHECK_THAT(json, Contains(R"("series":-5,)"));
}

TEST_CASE("every character comes back, wherever it stands") {
    // strings are looked at eight bytes at a time and copied in runs: each length, each place
    for (int c = 0; c < 0x80; ++c) {
        for (std::size_t length : {1u, 7u, 8u, 9u, 17u}) {
            for (std::size_t at = 0; at < length; ++at) {
                std::string text(length, 'x');
                text[at] = static_cast<char>(c);
                Document document;
                document.title = text;
                auto const json = parsed(to_json(document));
                REQUIRE(std::string(json["title"].GetString(), json["title"].GetStringLength()) == text);
            }
        }
    }
}

TEST_CASE("text beyond ASCII is not escaped") {
    Document document;
    document.title = "施策 𠮟 \uFFFD \u2028 é\x7F";
    CHECK_THAT(to_json(document), Contains("\"" + *document.title + "\""));
}

TEST_CASE("texts longer than the buffer, with escapes and without") {
    for (std::size_t size : {4095u, 4096u, 4097u, 65534u, 65535u, 65536u, 65537u, 300000u}) {
        for (bool const escapes : {false, true}) {
            Document document;
            std::string title(size, 'x');
            if (escapes) title.back() = '"';
            document.title = title;
            document.source.name = "after";
            auto const json = parsed(to_json(document));
            REQUIRE(json["title"].GetString() == *document.title);
            std::string pieces;
            write_json(document, [&](std::string_view piece) { pieces += piece; });
            CHECK(pieces == to_json(document));
        }
    }
}

TEST_CASE("pretty JSON says the same") {
    auto const compact = to_json(test::sample()), pretty = to_json(test::sample(), JsonStyle::pretty);
    CHECK_THAT(pretty, StartsWith("{\n  \"shisaku\": 1,\n  \"source\": {\n    \"name\": \"a \\\"b\\\".txt\","));
    CHECK(to_compact(parsed(pretty)) == compact);
}

TEST_CASE("JSONL is a card a line") {
    Document document = test::sample();
    CHECK(to_jsonl(Document{}).empty());
    document.cards.push_back(document.cards.front());
    document.cards.back().id = "1-5";
    auto const lines = to_jsonl(document);
    auto const end = lines.find('\n');
    REQUIRE(end != std::string::npos);
    CHECK(lines.find('\n', end + 1) == lines.size() - 1);
    CHECK(parsed(lines.substr(0, end))["id"].GetString() == std::string("1-4"));
    CHECK(parsed(lines.substr(end + 1))["id"].GetString() == std::string("1-5"));
    // the same object stands in the document
    CHECK_THAT(to_json(document), Contains(lines.substr(0, end)));
}

TEST_CASE("a text of any length and with any letter in any place comes back from its JSON") {
    for (std::size_t size : {0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 63, 64, 65, 4092, 4093, 4094, 4095, 4096, 70000})
        for (std::string const letter : {"x", "\"", "\\", "\n", "\x1F", "\x7F"})
            for (std::size_t const at : {std::size_t{0}, size / 2, size}) {
                std::string text(size, 'y');
                text.insert(at, letter);
                Document document;
                document.title = text;
                auto const json = parsed(to_json(document));
                CHECK(std::string(json["title"].GetString(), json["title"].GetStringLength()) == text);
            }
}
