// Boost Software License 1.0
// What holds for every document, ours and the reference documents where they are: the leaves and the body tile the
// input, children stay inside their parents, JSON and XML say the same.
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <rapidjson/document.h>

#include <algorithm>
#include <set>
#include <string>

using namespace shisaku;

namespace {

Span span_of(Node const& node, Document const& document) {
    if (auto const* card = std::get_if<CardRef>(&node.value)) return document.cards.at(card->index).span;
    if (auto const* section = std::get_if<Section>(&node.value)) return section->span;
    return std::visit([](auto const& block) { return block.span; }, std::get<Block>(node.value));
}

/// Consecutive nodes meet exactly; the last ends with their parent.
void check_tiling(std::vector<Node> const& nodes, Document const& document, std::uint32_t begin, std::uint32_t end) {
    std::uint32_t at = begin;
    for (Node const& node : nodes) {
        Span const span = span_of(node, document);
        REQUIRE(span.begin == at);
        REQUIRE(span.begin <= span.end);
        REQUIRE(span.line <= span.end_line);
        at = span.end;
        if (auto const* section = std::get_if<Section>(&node.value); section && !section->body.empty()) {
            std::uint32_t const first = span_of(section->body.front(), document).begin;
            REQUIRE(first >= span.begin);
            check_tiling(section->body, document, first, span.end);
        }
    }
    if (!nodes.empty()) REQUIRE(at == end);
}

std::size_t count_cards(std::vector<Node> const& nodes) {
    std::size_t count = 0;
    for (Node const& node : nodes) {
        count += std::holds_alternative<CardRef>(node.value);
        if (auto const* section = std::get_if<Section>(&node.value)) count += count_cards(section->body);
    }
    return count;
}

/// Every text of a JSON value and of an XML element, in order.
void texts(rapidjson::Value const& value, std::string& out) {
    if (value.IsString() && value.GetStringLength() > 0) {
        out += value.GetString();
        out += '\n';
    }
    if (value.IsArray())
        for (auto const& item : value.GetArray()) texts(item, out);
    if (value.IsObject())
        for (auto const& member : value.GetObject())
            // a type is the element's name in XML
            if (std::string_view(member.name.GetString()) != "type") texts(member.value, out);
}
void texts(pugi::xml_node node, std::string& out) {
    static std::set<std::string_view> const numbers{"bytes", "page",    "series",   "number",  "fiscal_year",
                                                    "round", "yen",     "draft",    "part_of", "request_item",
                                                    "new",   "reprint", "continued"};
    for (auto const child : node.children()) {
        if (child.type() == pugi::node_pcdata)
            out += std::string(child.value()) + '\n';
        else if (!numbers.contains(child.name()))
            texts(child, out);
    }
}

} // namespace

TEST_CASE("every byte has its place") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document const document = parse(*source);
        auto const size = static_cast<std::uint32_t>(source->bytes().size());
        if (size == 0) continue;

        REQUIRE(!document.leaves.empty());
        REQUIRE(document.leaves.front().begin == 0);
        for (std::size_t i = 1; i < document.leaves.size(); ++i)
            REQUIRE(document.leaves[i - 1].begin < document.leaves[i].begin);
        REQUIRE(document.leaves.back().begin < size);

        check_tiling(document.body, document, 0, size);
        CHECK(count_cards(document.body) == document.cards.size());
    }
}

TEST_CASE("what is furniture is no text") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document const document = parse(*source);
        if (!source->same_offsets()) continue;
        for (std::size_t i = 0; i < document.leaves.size(); ++i) {
            if (document.leaves[i].role != Role::furniture) continue;
            auto const end = i + 1 < document.leaves.size() ? document.leaves[i + 1].begin : source->bytes().size();
            auto const text = source->bytes().substr(document.leaves[i].begin, end - document.leaves[i].begin);
            // page numbers, drawn lines, marks: no kana or ideograph among them
            bool const japanese =
                std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xE3' && c <= '\xE9'; });
            std::string stripped(text);
            for (std::size_t at; (at = stripped.find("\xE3\x80\x80")) != stripped.npos;) stripped.erase(at, 3);
            bool const still =
                std::any_of(stripped.begin(), stripped.end(), [](char c) { return c >= '\xE3' && c <= '\xE9'; });
            CAPTURE(std::string(text));
            CHECK_FALSE((japanese && still));
        }
    }
}

TEST_CASE("spans of nodes stay inside the input and inside their card") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document document = parse(*source);
        auto const size = source->bytes().size();
        for_each_span(document, [&](Span const& span) {
            REQUIRE(span.begin <= span.end);
            REQUIRE(span.end <= size);
        });
        for (Card const& card : document.cards) {
            Document alone;
            alone.cards.push_back(card);
            for_each_span(alone, [&](Span const& span) {
                CAPTURE(card.name.value_or(""), span.begin, span.end, card.span.begin, card.span.end);
                CHECK(span.begin >= card.span.begin);
                CHECK(span.end <= card.span.end);
            });
        }
    }
}

TEST_CASE("JSON and XML say the same") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document const document = parse(*source);
        rapidjson::Document json;
        json.Parse(to_json(document).c_str());
        REQUIRE_FALSE(json.HasParseError());
        pugi::xml_document xml;
        REQUIRE(xml.load_string(to_xml(document).c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
        std::string from_json, from_xml;
        texts(json, from_json);
        texts(xml.child("document"), from_xml);
        auto const [a, b] = std::mismatch(from_json.begin(), from_json.end(), from_xml.begin(), from_xml.end());
        bool const same = a == from_json.end() && b == from_xml.end();
        CAPTURE(std::string(a, std::find(a, from_json.end(), '\n')),
                std::string(b, std::find(b, from_xml.end(), '\n')));
        CHECK(same);
    }
}

TEST_CASE("cards are the same in JSON and JSONL") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document const document = parse(*source);
        std::string const json = to_json(document), lines = to_jsonl(document);
        std::size_t cards = 0;
        for (std::size_t at = 0, end; (end = lines.find('\n', at)) != lines.npos; at = end + 1, ++cards)
            CHECK(json.find(lines.substr(at, end - at)) != json.npos);
        CHECK(cards == document.cards.size());
    }
}

TEST_CASE("a document may stand in any company") {
    std::string all;
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        std::string const text(source->text());
        std::size_t const cards = parse(*source).cards.size();
        // over and over, and cut off anywhere: read to its end, nothing outside the tree
        std::string many;
        for (int i = 0; i < 8 && many.size() < (1u << 16); ++i) many += text + "\n\n";
        auto const repeated = parse(many);
        REQUIRE(repeated);
        CHECK(repeated->cards.size() >= cards);
        check_tiling(repeated->body, *repeated, 0, static_cast<std::uint32_t>(many.size()));
        for (std::size_t cut = text.size() / 7 + 1; cut < text.size(); cut += text.size() / 7 + 1) {
            auto const part = parse(std::string_view(text).substr(cut));
            REQUIRE(part);
            check_tiling(part->body, *part, 0, static_cast<std::uint32_t>(text.size() - cut));
        }
        all += text + "\n\n";
    }
    auto const together = parse(all);
    REQUIRE(together);
    check_tiling(together->body, *together, 0, static_cast<std::uint32_t>(all.size()));
}
