// Boost Software License 1.0
// Policy sheets: how they open, what their boxes hold, where they end.
#include "tests/tree/sheet.hpp"

#include <algorithm>

using namespace sheet;
using shisaku::Code;

namespace {

std::string const header = "施策分類\t①予算\t甲戦略における位置づけ\t②海のしごと\t予算額\t令和6年度予算：3百万円\n\n";
std::string const boxes = "目的\n\n港を守る。\n\n概要\n\n堤を直す。\n\n";

std::string sheet_of(std::string const& opening) { return opening + header + boxes; }

} // namespace

TEST_CASE("a sheet opens with its heading, name and offices") {
    auto const opening = GENERATE(values<std::string>({
        "港の守り①\n\n施策名：堤の補修\n\n港湾局計画課\n\n",
        "港の守り①\n施策名:堤の補修\n港湾局計画課\n\n",
        "# 港の守り①\n\n**施策名：**堤の補修\n\n港湾局計画課\n\n",
        "■港の守り①\n\n施策名\n\n堤の補修\n\n港湾局計画課\n\n",
        "港の守り①\n\n12\n\n施策名\t堤の補修\n\n港湾局計画課\n\n",
        "港の守り①\n\n【施策名】堤の\n補修\n\n担当課室：港湾局計画課\n\n",
        "港の守り①\n\n取組名：堤の補修\n\n担当課室\t港湾局計画課\n\n",
        // without a label: the header tells
        "港の守り①\n\n堤の補修\n\n港湾局計画課\n\n",
        "港の守り①\n堤の補修\n港湾局計画課\n",
    }));
    CAPTURE(opening);
    auto const card = sheet::card(sheet_of(opening));
    CHECK(card.heading == "港の守り");
    CHECK(card.series == 1);
    CHECK(card.name == "堤の補修");
    CHECK(texts(card.offices) == All{"港湾局計画課"});
    CHECK(choices(card.classification) == All{"1予算"});
    CHECK(texts(card.purpose) == All{"港を守る。"});
    CHECK(texts(card.overview) == All{"堤を直す。"});
    CHECK(card.fields.empty());
}

TEST_CASE("a heading keeps the number that it is printed with") {
    CHECK(card(sheet_of("(2) 港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n")).heading == "(2) 港の守り");
}

TEST_CASE("a sheet without 施策名 is diagnosed") {
    auto const document = shisaku::parse(sheet_of("港の守り\n\n堤の補修\n\n港湾局計画課\n\n"));
    REQUIRE(document);
    auto const& all = document->diagnostics;
    auto const found = std::find_if(all.begin(), all.end(), [](auto const& d) { return d.code == Code::missing_name; });
    REQUIRE(found != all.end());
    CHECK(found->span.line == 3);
}

TEST_CASE("offices on lines of their own") {
    auto offices = [](std::string const& lines) {
        return texts(card(sheet_of("港の守り\n\n施策名：堤の補修\n\n" + lines + "\n\n")).offices);
    };
    // bureau, then division; division, then room
    CHECK(offices("港湾局\n計画課") == All{"港湾局計画課"});
    CHECK(offices("港湾局 計画課\n堤防補修室") == All{"港湾局 計画課堤防補修室"});
    CHECK(offices("港湾局計画課\n水産庁漁政部企画課") == All{"港湾局計画課", "水産庁漁政部企画課"});
    // told by its words, not by its last letter
    CHECK(offices("大臣官房参事官（港湾担当）\n港湾局計画課") == All{"大臣官房参事官（港湾担当）", "港湾局計画課"});
    CHECK(offices("担当課室：水産庁漁政部企画課、\n漁港漁場整備部計画課") ==
          All{"水産庁漁政部企画課", "漁港漁場整備部計画課"});
}

TEST_CASE("an office line without a ministry is of the one above it") {
    auto const card =
        sheet::card(sheet_of("港の守り\n\n施策名：堤の補修\n\n水産庁漁政部企画課\n漁港漁場整備部計画課\n\n"));
    REQUIRE(card.offices.size() == 2);
    CHECK(card.offices[1].ministry == "水産庁");
    CHECK(card.offices[1].bureau == "漁港漁場整備部");
}

TEST_CASE("a ministry's label gives agencies") {
    auto const card = sheet::card(sheet_of("港の守り\n\n施策名：堤の補修\n\n担当省庁：国土交通省、環境省\n\n"));
    CHECK(card.agencies == All{"国土交通省", "環境省"});
    CHECK(card.offices.empty());
}

TEST_CASE("取組名 in a table is no sheet") {
    CHECK(cards("主な事業\n\n取組名\t6年度\n堤の補修\t3億円\n\n以上である。\n").empty());
}

TEST_CASE("the overview is its box, what follows belongs to the details") {
    auto read = [](std::string const& text) {
        return card("港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n" + header + text);
    };
    SECTION("a label before its body") {
        auto const card = read("概要\n\n堤を直す。\n\n詳細\n\n- 春に調べる。\n- 夏に直す。\n\n");
        CHECK(texts(card.overview) == All{"堤を直す。"});
        CHECK(texts(card.details) == All{"春に調べる。", "夏に直す。"});
    }
    SECTION("a label behind its body") {
        auto const card = read("概要\n\n堤を直す。\n\n<進め方>\n\n- 春に調べる。\n\n詳細\n\n");
        CHECK(texts(card.overview) == All{"堤を直す。"});
        CHECK(texts(card.details) == All{"<進め方>", "春に調べる。"});
    }
    SECTION("no label") {
        auto const card = read("目的\t港を守る。\t概要\t堤を直す。\n\n写真\n");
        CHECK(texts(card.purpose) == All{"港を守る。"});
        CHECK(texts(card.overview) == All{"堤を直す。"});
        CHECK(texts(card.details) == All{"写真"});
    }
    SECTION("bullets right below a paragraph") {
        auto const card = read("概要\n\n次のとおり直す。\n- 堤\n- 水門\n\n- 写真\n");
        CHECK(texts(card.overview) == All{"次のとおり直す。", "堤", "水門"});
        CHECK(texts(card.details) == All{"写真"});
    }
}

TEST_CASE("without any blank line a sentence ends the overview") {
    auto const card = sheet::card("港の守り\n施策名：堤の補修\n港湾局計画課\n施策分類\n①予算\n目的\n港を守る。\n"
                                  "概要\n東の堤を\n直す。\n工事の写真\n");
    CHECK(texts(card.overview) == All{"東の堤を直す。"});
    CHECK(texts(card.details) == All{"工事の写真"});
}

TEST_CASE("a mark or a word makes a label where the sheet has no plain one") {
    auto const card = sheet::card("港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n" + header +
                                  "■目的\n\n港を守る。\n\n事業概要：堤を直す。\n\n"
                                  "【期待される効果】\n\n浸水が減る。\n\n＜今後の取組＞\n\n隣の港へ広げる。\n");
    CHECK(texts(card.purpose) == All{"港を守る。"});
    CHECK(texts(card.overview) == All{"堤を直す。"});
    CHECK(texts(card.effect) == All{"浸水が減る。"});
    CHECK(texts(card.roadmap) == All{"隣の港へ広げる。"});
    CHECK(card.details.empty());
}

TEST_CASE("a sub-heading is no label where the sheet has a plain one") {
    auto const card = sheet::card("港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n" + header + boxes +
                                  "詳細\n\n＜概要＞\n\n東の堤は春に直す。\n");
    CHECK(texts(card.overview) == All{"堤を直す。"});
    CHECK(texts(card.details) == All{"＜概要＞", "東の堤は春に直す。"});
}

TEST_CASE("tables of coming years are the roadmap") {
    auto read = [](std::string const& text) {
        return card("港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n" + header + boxes + text);
    };
    auto const plan = read("令和6年度\t令和7年度\t令和8年度以降\n調査\t補修\t点検\n");
    CHECK(texts(plan.roadmap) == All{"令和6年度|令和7年度|令和8年度以降", "調査|補修|点検"});
    CHECK(plan.details.empty());
    // years that are over, or that count something
    CHECK(read("令和2年度\t令和3年度\t令和4年度\n4件\t6件\t9件\n").roadmap.empty());
    CHECK(read("年度\t6年度\t7年度\n件数\t6\t9\n").roadmap.empty());
    // a label alone makes it one, whatever stands behind it
    CHECK(texts(read("<中長期的取組>\n\n隣の港へ広げる。\n").roadmap) == All{"隣の港へ広げる。"});
}

TEST_CASE("a box of a dash is empty") {
    auto const card = sheet::card("港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n" + header +
                                  "施策効果の詳細\n\n―\n\n目的\n\n-\n\n概要　－\n\n");
    CHECK(card.effect.empty());
    CHECK(card.purpose.empty());
    CHECK(card.overview.empty());
}

TEST_CASE("a sheet ends where the next begins") {
    auto const one = sheet_of("港の守り①\n\n施策名：堤の補修\n\n港湾局計画課\n\n") + "図\n\n";
    auto const two = sheet_of("港の守り②\n\n施策名：水門の点検\n\n港湾局計画課\n\n");
    auto const all = cards(one + two);
    REQUIRE(all.size() == 2);
    CHECK(texts(all[0].details) == All{"図"});
    CHECK(all[1].heading == "港の守り");
    CHECK(all[1].series == 2);
    CHECK(all[0].span.end == one.size());
    CHECK(all[1].span.begin == one.size());
}
