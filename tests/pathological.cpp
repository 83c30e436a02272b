// Boost Software License 1.0
// Inputs made to hurt: they are read to the end, whole, without a throw. That time stays linear is measured in
// bench/, not here.
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>

using namespace shisaku;

namespace {

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

void check_whole(std::string const& text) {
    auto const document = parse(text);
    REQUIRE(document);
    REQUIRE(document->leaves.size() > 0);
    CHECK(document->leaves.back().begin < text.size());
    CHECK_FALSE(document->body.empty());
    CHECK(to_json(*document).size() > 0);
}

/// What is made of a tree behind it, which is as patient.
void check_reports(std::string const& text) {
    auto const source = Source::from_bytes(text), half = Source::from_bytes(text.substr(text.size() / 2));
    REQUIRE((source && half));
    Document const document = parse(*source), other = parse(*half);
    auto const report = check(document, *source);
    CHECK(report.tiled);
    CHECK(report.coverage.typed + report.coverage.plain + report.coverage.furniture == text.size());
    CHECK(compare(document, document).none());
    compare(document, other);
    CHECK(differences(to_json(document), to_json(document))->empty());
    CHECK_FALSE(differences(to_json(document), to_json(other))->empty());
}

} // namespace

TEST_CASE("pathological inputs are read whole") {
    constexpr std::size_t size = 1 << 18;
    struct Row {
        char const* name;
        std::string text;
    };
    auto const rows = {
        Row{"one line", repeated("施", size)},
        Row{"one line of amounts", repeated("3.9億円（", size)},
        Row{"opening brackets", repeated("（【「<", size)},
        Row{"open tags", repeated("<td><li><p", size)},
        Row{"labels only", repeated("施策名：\n予算額\n目的\n概要\n", size)},
        Row{"budget labels only", repeated("【予算】", size)},
        Row{"bullets in bullets", repeated("- ・ ○ ① (1) ", size)},
        Row{"alternating marks", repeated("○\n・\n■\n", size)},
        Row{"headings of pages", repeated("1 甲\n\n[1] 乙\n\n(1) 丙\n\n", size)},
        Row{"pages without items", repeated("1 甲\n\n", size)},
        Row{"contents entries", repeated("- 甲…… 3\n", size)},
        Row{"half contents entries", repeated("- 甲\n", size)},
        Row{"card numbers", repeated("○[No.1-1] 甲\n", size)},
        Row{"paths without an end", repeated("第4章 甲\n1. 乙\n(1) 丙\n", size)},
        Row{"roman parts", repeated("Ⅰ 甲\n1 乙\n○丙 ☆丁\n", size)},
        Row{"tabs", repeated("\t", size)},
        Row{"totals only", repeated("計\t1\n合計\t3\n甲\t5\n", size)},
        Row{"numbers that differ in the middle",
            [] {
                std::string text;
                for (int i = 0; i < 4000; ++i)
                    text += "○[No.1-" + std::to_string(i) + "] 甲" + std::to_string(i * 7919 % 4001) + "の乙\n\n";
                return text;
            }()},
        Row{"tabs and text", repeated("甲\t", size)},
        Row{"pipes", repeated("|", size)},
        Row{"spaces", repeated(" ", size)},
        Row{"line feeds", repeated("\n", size)},
        Row{"form feeds", repeated("\f", size)},
        Row{"carriage returns", repeated("\r", size)},
        Row{"digits", repeated("1234567890", size)},
        Row{"numerals in one amount", "【予算】甲 " + repeated("三億二千", size) + "円\n"},
        Row{"names behind one budget label",
            "1 森\n\n[1] 苗木\n\n(1) 苗木\n\n【予算】甲 1億円\n" + repeated("乙事業 1億円\n", size)},
        Row{"outlines in pieces", repeated("○：予算関連 ☆：制度関連\n\nⅠ 甲\n\n○丙\n\n1 乙\n2 丁\n\n○戊\n\n", size)},
        Row{"deep indents",
            [] {
                std::string text;
                for (int i = 0; i < 700; ++i) text += std::string(static_cast<std::size_t>(i), ' ') + "- 甲\n";
                return text;
            }()},
    };
    for (auto const& row : rows) {
        INFO(row.name);
        check_whole(row.text);
        check_reports(row.text);
    }
}

TEST_CASE("what once crashed, hung or lost something is read whole") {
    namespace fs = std::filesystem;
    std::size_t count = 0;
    for (auto const& entry : fs::recursive_directory_iterator(test::root() / "tests" / "crashes")) {
        if (!entry.is_regular_file()) continue;
        CAPTURE(entry.path());
        std::ifstream file(entry.path(), std::ios::binary);
        std::string const bytes{std::istreambuf_iterator<char>(file), {}};
        ++count;
        auto const kind = entry.path().parent_path().filename();
        if (kind == "read_json") read_json(bytes);
        if (kind == "read_xml") read_xml(bytes);
        if (kind == "read_text") read_text(bytes);
        if (kind != "parse") continue;
        auto const source = Source::from_bytes(bytes, "crash");
        REQUIRE(source);
        Document const document = parse(*source);
        CHECK(check(document, *source).tiled);
        auto const json = read_json(to_json(document));
        auto const xml = read_xml(to_xml(document));
        auto const text = read_text(to_text(document));
        CHECK((json && to_json(*json) == to_json(document)));
        CHECK((xml && to_xml(*xml) == to_xml(document)));
        CHECK((text && to_text(*text) == to_text(document)));
    }
    CHECK(count > 0);
}

TEST_CASE("bad bytes are kept, shown and told") {
    auto const document = parse("施策名：\xFF\xFE森\n");
    REQUIRE(document);
    REQUIRE(document->source.encoding == "UTF-8");
    bool told = false;
    for (auto const& diagnostic : document->diagnostics) told |= diagnostic.code == Code::invalid_encoding;
    CHECK(told);
    CHECK(to_json(*document).find("\xEF\xBF\xBD") != std::string::npos);
}

TEST_CASE("binary and empty inputs are told") {
    auto has = [](Document const& document, Code code) {
        for (auto const& diagnostic : document.diagnostics)
            if (diagnostic.code == code) return true;
        return false;
    };
    CHECK(has(*parse(""), Code::empty_input));
    CHECK(has(*parse(" \n\n"), Code::empty_input));
    CHECK(has(*parse(std::string_view("%PDF-1.7\n\x01\x02\x03\0", 13)), Code::binary_input));
    CHECK(has(*parse("本日は晴天なり。\n"), Code::unknown_family));
}
