// Boost Software License 1.0
// What was written is read back, and what was not written by us is refused with its place.
#include "tests/support/corpus.hpp"
#include "tests/write/sample.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace shisaku;
using Catch::Contains;
using Catch::StartsWith;

namespace {

Document parsed(std::string const& path) {
    CAPTURE(path);
    auto const source = Source::from_file(path);
    REQUIRE(source);
    return parse(*source);
}

Document read_back(Result<Document> const& result) {
    if (!result) FAIL(result.error().message);
    return *result;
}

/// The first `from` in `text` becomes `to`.
std::string with(std::string text, std::string const& from, std::string const& to) {
    auto const at = text.find(from);
    CAPTURE(text, from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

std::string error_of(Result<Document> const& result) {
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::malformed);
    CHECK(result.error().message.find('\n') == std::string::npos);
    CHECK(result.error().message.size() < 2000);
    return result.error().message;
}
std::string json_error(std::string const& from, std::string const& to) {
    return error_of(read_json(with(to_json(test::sample()), from, to)));
}
std::string xml_error(std::string const& from, std::string const& to) {
    return error_of(read_xml(with(to_xml(test::sample()), from, to)));
}

} // namespace

TEST_CASE("every document of the corpora comes back, from JSON and from XML") {
    std::size_t cards = 0;
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        Document document = parsed(path);
        document.leaves.clear();
        auto const json = to_json(document);
        auto const from_json = read_back(read_json(json));
        bool const same = from_json == document; // Catch would print both
        CHECK(same);
        auto const from_pretty = read_back(read_json(to_json(document, JsonStyle::pretty)));
        CHECK((from_pretty == document));
        auto const from_xml = read_back(read_xml(to_xml(from_json)));
        bool const byte_identical = to_json(from_xml) == json;
        CHECK(byte_identical);
        CHECK(to_jsonl(from_xml) == to_jsonl(document));
        cards += document.cards.size();
    }
    CHECK(cards > 20);
}

TEST_CASE("every kind of node comes back") {
    auto const sample = test::sample();
    CHECK((read_back(read_json(to_json(sample))) == sample));
    CHECK((read_back(read_json("\xEF\xBB\xBF \n" + to_json(sample) + "\n")) == sample));
    auto fit = sample;
    std::get<Figure>(std::get<Block>(std::get<Section>(fit.body[1].value).body[1].value)).text = "図\uFFFD";
    CHECK((read_back(read_xml(to_xml(sample))) == fit));
    CHECK((read_back(read_json(to_json(Document{}))) == Document{}));
    CHECK((read_back(read_xml(to_xml(Document{}))) == Document{}));
}

TEST_CASE("texts come back to the character") {
    using namespace std::string_literals;
    for (auto const& text :
         {""s, " "s, " \n\t "s, "<&>\"'"s, "]]>"s, "施𠮟 "s, "&amp;"s, "<![CDATA[x]]>"s, "\\u0041"s}) {
        CAPTURE(text);
        Document document;
        document.title = text;
        CHECK(read_back(read_json(to_json(document))).title == text);
        CHECK(read_back(read_xml(to_xml(document))).title == text);
    }
    Document document;
    document.title = "a\0\x1F\r\x7F"s;
    CHECK(read_back(read_json(to_json(document))).title == document.title);
}

TEST_CASE("numbers come back to the last digit") {
    Document document = test::sample();
    document.source.bytes = 18446744073709551615u;
    auto& entry = document.cards[0].budget[0];
    for (std::int64_t const yen : {std::int64_t{-1}, std::int64_t{0}, INT64_MAX, INT64_MIN}) {
        entry.yen = yen;
        CHECK(read_back(read_json(to_json(document))).cards[0].budget[0].yen == yen);
        CHECK(read_back(read_xml(to_xml(document))).cards[0].budget[0].yen == yen);
    }
    CHECK(read_back(read_json(to_json(document))).source.bytes == document.source.bytes);
    CHECK(read_back(read_xml(to_xml(document))).source.bytes == document.source.bytes);
}

TEST_CASE("the order of keys says nothing") {
    auto const& sample = test::sample();
    auto const moved =
        with(with(to_json(sample), R"("shisaku":1,)", ""), R"("diagnostics")", R"("shisaku":1,"diagnostics")");
    CHECK((read_back(read_json(moved)) == sample));
    auto const typed =
        with(to_json(sample), R"({"type":"heading","text":"見出し",)", R"({"text":"見出し","type":"heading",)");
    CHECK((read_back(read_json(typed)) == sample));
    auto const xml = with(with(to_xml(sample), "<family>numbered-measure</family>", ""), "</document>",
                          "<!-- moved --><family> numbered-<![CDATA[measure]]>\n</family></document>");
    CHECK(read_back(read_xml(xml)).family == Family::numbered_measure);
}

TEST_CASE("JSON that says something else is refused with its place") {
    CHECK(json_error(R"("yen":390000000)", R"("yen":"many")") ==
          "line 1, byte 1180: /body/1/body/0/budget/0/yen: expected an integer or null, found \"many\"");
    CHECK_THAT(json_error(R"("yen":390000000)", R"("yen":3.9)"),
               Contains("yen: expected an integer or null, found another"));
    CHECK_THAT(json_error(R"("yen":390000000)", R"("yen":9223372036854775808)"),
               Contains("expected an integer from -9223372036854775808 to 9223372036854775807 or null, found 922"));
    CHECK_THAT(json_error(R"("fiscal_year":2023)", R"("fiscal_year":2147483648)"), Contains("from -2147483648 to 21"));
    CHECK_THAT(json_error(R"("begin":0)", R"("begin":-1)"),
               Contains("/date/span/begin: expected an integer from 0 to"));
    CHECK_THAT(json_error(R"("draft":true)", R"("draft":1)"), Contains("draft: expected true or false, found 1"));
    CHECK_THAT(json_error(R"("draft":true)", R"("draft":null)"), Contains("draft: expected true or false, found null"));
    CHECK_THAT(json_error(R"("stage":"initial")", R"("stage":"initail")"),
               Contains("stage: expected one of initial, supplementary, request, settlement, unspecified, found"));
    CHECK_THAT(json_error(R"("goals":["A",)", R"("goals":[7,)"), Contains("goals/0: expected a string, found 7"));
    CHECK_THAT(json_error(R"("outline":[])", R"("outline":{})"),
               Contains("/outline: expected an array, found an object"));
    CHECK_THAT(json_error(R"("date":{)", R"("date":[],"x":{)"),
               Contains("/date: expected an object or null, found an array"));
    CHECK_THAT(json_error(R"("outline":[])", R"("outline":[],"a/~b":[])"), Contains("/a~1~0b: unknown key"));
    CHECK_THAT(json_error(R"("outline":[])", R"("outline":[],"outline":[])"), Contains("/outline: the same key again"));
    CHECK_THAT(json_error(R"("outline":[],)", ""), Contains("missing key \"outline\""));
    CHECK_THAT(json_error(R"("kind":"numbered-measure",)", ""), Contains("/body/1/body/0: missing key \"type\" (of a"));
    CHECK_THAT(json_error(R"("type":"heading")", R"("type":"poem")"), Contains("/body/0: unknown \"type\" \"poem\""));
    CHECK_THAT(json_error(R"("type":"heading")", R"("type":"heading","type":"list")"),
               Contains("/body/0/type: the same key"));
    CHECK_THAT(json_error(R"("type":"heading")", R"("type":7)"),
               Contains("/body/0: expected a string as \"type\", found 7"));
    CHECK_THAT(json_error(R"("type":"heading")", R"("type":"card")"), Contains("unknown key"));
    CHECK_THAT(json_error(R"("shisaku":1,)", ""), Contains("missing key \"shisaku\""));
    CHECK_THAT(json_error(R"("shisaku":1)", R"("shisaku":2)"), Contains("only version 1"));
    CHECK_THAT(json_error("見出し", "\\udc00"), Contains("/body/0/text: an escape that is no character"));
    CHECK_THAT(json_error("見出し", "\\ud800"), StartsWith("line 1, byte "));
    CHECK_THAT(json_error("見出し", "\xE8\xA6"), Contains("not UTF-8"));
    CHECK_THAT(json_error("見出し", std::string("\0", 1)), Contains("a zero byte"));
    CHECK_THAT(json_error("見出し", "\n"), StartsWith("line 1, byte "));
    CHECK_THAT(json_error("outline", "a\\n" + std::string(100000, 'x')),
               Contains("/a\uFFFDxxx") && Contains("x…: unknown key"));
    CHECK(error_of(read_json("")) == "line 1, byte 0: The document is empty.");
    CHECK(error_of(read_json("\xEF\xBB\xBF[]")) == "line 1, byte 3: expected an object, found an array");
    CHECK_THAT(error_of(read_json(to_json(Document{}) + "\n{}")), StartsWith("line 2, byte "));
    CHECK_THAT(error_of(read_json("{\n\"shisaku\": 1,\n  \"x\": [\"a,]\\\"\", {}]}")),
               StartsWith("line 3, byte 18: /x: unknown key"));
}

TEST_CASE("XML that says something else is refused with its place") {
    CHECK_THAT(
        xml_error("<yen>390000000</yen>", "<yen>many</yen>"),
        Contains("/document/body/section/body/card/budget/budget-entry/yen: expected an integer, found \"many\""));
    CHECK_THAT(xml_error("<yen>390000000</yen>", "<yen>9223372036854775808</yen>"),
               Contains("expected an integer from -9"));
    CHECK_THAT(xml_error("<yen>390000000</yen>", "<yen></yen>"), Contains("expected an integer, found \"\""));
    CHECK_THAT(xml_error("<yen>390000000</yen>", "<yen>3 9</yen>"), Contains("expected an integer, found \"3 9\""));
    CHECK_THAT(xml_error("<yen>390000000</yen>", "<yen><b/></yen>"),
               Contains("/yen/b: expected text, found an element"));
    CHECK_THAT(xml_error("<yen>", "<yen unit=\"yen\">"), Contains("/yen: unknown attribute \"unit\""));
    CHECK_THAT(xml_error("<draft>true", "<draft>1"), Contains("/draft: expected true or false, found \"1\""));
    CHECK_THAT(xml_error("<stage>initial", "<stage>Initial"),
               Contains("/stage: expected one of initial, supplementary"));
    CHECK_THAT(xml_error("<heading>", "<poem/><heading>"),
               Contains("/document/body/poem: expected a section, a card or"));
    CHECK_THAT(xml_error("<paragraph>", "<card/><paragraph>"), Contains("/value/card: expected a block"));
    CHECK_THAT(xml_error("<item>A</item>", "<goal>A</goal>"), Contains("/goals/goal: expected an element \"item\""));
    CHECK_THAT(xml_error("<outline />", "<outline>x</outline>"),
               Contains("/outline: expected elements, found text \"x\""));
    CHECK_THAT(xml_error("<outline />", "<outline /><outline />"), Contains("the same element again: \"outline\""));
    CHECK_THAT(xml_error("<outline />", "<outlines />"), Contains("/document/outlines: unknown element \"outlines\""));
    CHECK_THAT(xml_error("<outline />", ""), Contains("/document: missing element \"outline\""));
    CHECK_THAT(xml_error("begin=", "start="), Contains("/span: unknown attribute \"start\""));
    CHECK_THAT(xml_error("begin=\"0\"", "begin=\"0\" begin=\"0\""), Contains("the same attribute again"));
    CHECK_THAT(xml_error("begin=\"0\"", ""), Contains("/document/date/span: missing attribute \"begin\""));
    CHECK_THAT(xml_error("begin=\"0\"", "begin=\"4294967296\""), Contains("expected an integer from 0 to 4294967295"));
    CHECK_THAT(xml_error("<text>見出し", "<text>&nbsp;"),
               Contains("/heading/text: unknown entity or character \"&nbsp;\""));
    CHECK_THAT(xml_error("<text>見出し", "<text>&#0;"), Contains("unknown entity"));
    CHECK_THAT(xml_error("<text>見出し", "<text>a & b"), Contains("unknown entity"));
    CHECK_THAT(xml_error("<text>見出し", "<text>\x01"), Contains("a character that XML cannot hold"));
    CHECK_THAT(xml_error("<document", "<!DOCTYPE document><document"), Contains("a document type is not read"));
    CHECK_THAT(xml_error("</document>", "</document><document/>"), Contains("nothing may stand beside"));
    CHECK_THAT(xml_error("</document>", "</document>x"), Contains("nothing may stand beside"));
    CHECK_THAT(xml_error("shisaku=\"1\"", "shisaku=\"2\""), Contains("expected the attribute shisaku=\"1\""));
    CHECK_THAT(xml_error("shisaku=\"1\"", "shisaku=\"1\" x=\"\""), Contains("unknown attribute \"x\""));
    CHECK_THAT(xml_error("\"UTF-8\"", "'Shift_JIS'"), Contains("only UTF-8 is read"));
    CHECK_THAT(xml_error("<outline />", "<" + std::string(100000, 'x') + "/>"), Contains("x…: unknown element"));
    CHECK_THAT(error_of(read_xml("")), StartsWith("line 1, byte 0: "));
    CHECK_THAT(error_of(read_xml("<html></html>")), Contains("/html: expected the element \"document\""));
    CHECK_THAT(error_of(read_xml("\n\n<document shisaku=\"1\"><x/></document>")),
               StartsWith("line 3, byte 25: /document/x"));
}

TEST_CASE("a file cut off anywhere is refused") {
    auto const document = parsed((test::root() / "corpus/policy-sheet/forest-2022/source.txt").string());
    auto const json = to_json(document, JsonStyle::pretty), xml = to_xml(document);
    for (std::size_t size = 0; size < json.size(); size += 97)
        error_of(read_json(std::string_view(json).substr(0, size)));
    for (std::size_t size = 0; size < xml.size() - 1; size += 97)
        error_of(read_xml(std::string_view(xml).substr(0, size)));
}

TEST_CASE("depth costs no stack") {
    auto const repeated = [](std::string const& text, std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out += text;
        return out;
    };
    std::string const list = R"({"marker":null,"title":"","marks":[],"page":null,"reprint":false,"children":[)",
                      end = R"(],"span":{"begin":0,"end":0,"line":0,"end_line":0}})";
    std::string const node = "<outline-node><title/><marks/><reprint>false</reprint><span begin=\"0\" end=\"0\" "
                             "line=\"0\" end_line=\"0\"/><children>",
                      node_end = "</children></outline-node>";
    auto const json = [&](std::size_t depth) {
        return with(to_json(Document{}), R"("outline":[)",
                    R"("outline":[)" + repeated(list, depth) + repeated(end, depth));
    };
    auto const xml = [&](std::size_t depth) {
        return with(to_xml(Document{}), "<outline />",
                    "<outline>" + repeated(node, depth) + repeated(node_end, depth) + "</outline>");
    };
    std::string nested = "施策名：x\n\n目的：\n";
    for (std::size_t i = 0; i < 600; ++i) nested += std::string(i, ' ') + "・a\n";
    auto const parsed_deep = to_json(*parse(nested)); // as deep as `parse` goes
    CHECK(to_json(read_back(read_json(parsed_deep))) == parsed_deep);
    CHECK(to_json(read_back(read_xml(to_xml(*parse(nested))))) == parsed_deep);
    CHECK(read_json(json(500)));
    CHECK(read_xml(xml(500)));
    auto const begin = std::chrono::steady_clock::now();
    CHECK_THAT(error_of(read_json(json(100000))).substr(0, 20), StartsWith("line 1, byte "));
    CHECK_THAT(error_of(read_xml(xml(100000))), Contains("more than 1024 levels"));
    error_of(read_json(std::string(100000, '[')));
    error_of(read_json(repeated("{\"a\":", 100000)));
    error_of(read_json(std::string(100000, '[') + std::string(100000, ']')));
    error_of(read_xml(repeated("<document shisaku=\"1\">", 100000)));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}
