// Boost Software License 1.0
// Strategy references: paths, entries, office lists, and what is none.
#include "tests/tree/sheet.hpp"

using namespace sheet;

namespace {

std::string const sheet_text = "港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n施策分類\t①予算\n\n"
                               "目的\n\n港を守る。\n\n概要\n\n堤を直す。\n\n";
std::string const path = "第3章 分野ごとの取組\n\n2. 海\n\n(1) 港\n\n";

shisaku::Card read(std::string const& references) { return card(sheet_text + references); }

} // namespace

TEST_CASE("a reference has a path, entries with items, and an office list a bracket") {
    auto const card = read(
        path +
        "④堤\n\n力古い堤の補修\n\n；点検\n\n【具体的取組】\n\n(b) 堤の補修\n\n- ・春に調べる。\n- ・夏に直す。\n\n"
        "（国土交通省港湾局計画課、海岸・防災課）\n\n(c) 水門\n\n・秋に調べる。\n\n(水産庁漁政部\n企画課)\n\n（気象庁）\n");
    REQUIRE(card.initiatives.size() == 2);
    auto const& b = card.initiatives[0];
    CHECK(b.path == All{"第3章 分野ごとの取組", "2. 海", "(1) 港", "④堤", "力古い堤の補修", "；点検"});
    CHECK(b.marker == "(b)");
    CHECK(b.title == "堤の補修");
    CHECK(texts(b.items) == All{"春に調べる。", "夏に直す。"});
    REQUIRE(b.offices.size() == 1);
    CHECK(texts(b.offices[0]) == All{"国土交通省港湾局計画課", "海岸・防災課"});
    auto const& c = card.initiatives[1];
    CHECK(c.path == b.path);
    REQUIRE(c.offices.size() == 2);
    CHECK(texts(c.offices[0]) == All{"水産庁漁政部企画課"});
    CHECK(texts(c.offices[1]) == All{"気象庁"});
    CHECK(card.details.empty());
}

TEST_CASE("a title may stand in front of 【具体的取組】") {
    auto const tag =
        GENERATE(values<std::string>({"【具体的取組】", "**【具体的な取組】**", "＜具体的取組＞", "【 具体的取組 】"}));
    CAPTURE(tag);
    auto const card = read(path + "(a) 堤\n\n" + tag + "\n\n- ・春に調べる。\n\n（気象庁）\n");
    REQUIRE(card.initiatives.size() == 1);
    CHECK(card.initiatives[0].marker == "(a)");
    CHECK(card.initiatives[0].title == "堤");
    CHECK(card.initiatives[0].path == All{"第3章 分野ごとの取組", "2. 海", "(1) 港"});
}

TEST_CASE("a path that restarts keeps the levels above") {
    std::string const entry = "【具体的取組】\n\n(a) 堤\n\n- ・春に調べる。\n\n（気象庁）\n\n";
    auto const card =
        read(path + "④堤\n\n" + entry + "⑤水門\n\nア点検\n\n" + entry + "3. 川\n\n" + entry + "第4章 山\n\n" + entry);
    REQUIRE(card.initiatives.size() == 4);
    CHECK(card.initiatives[1].path == All{"第3章 分野ごとの取組", "2. 海", "(1) 港", "⑤水門", "ア点検"});
    CHECK(card.initiatives[2].path == All{"第3章 分野ごとの取組", "3. 川"});
    CHECK(card.initiatives[3].path == All{"第4章 山"});
}

TEST_CASE("an entry may have headings and bullets below its bullets") {
    auto const card = read(
        path +
        "【具体的取組】\n\n(a) 堤\n\n＜調べる＞\n\n- ・春に調べる。\n  - - 東の堤\n- ・夏に直す。\n\n（気象庁）\n");
    REQUIRE(card.initiatives.size() == 1);
    std::size_t top = 0;
    for (auto const& block : card.initiatives[0].items)
        if (auto* list = std::get_if<shisaku::List>(&block)) top += list->items.size();
    CHECK(top == 2);
    CHECK(texts(card.initiatives[0].items) == All{"＜調べる＞", "春に調べる。", "東の堤", "夏に直す。"});
}

TEST_CASE("a passage without offices of its own is no reference") {
    auto const passage = "詳細\n\n<計画における記載>\n\n第3章 分野ごとの取組\n2. 海\n【具体的取組】(a) 堤の補修\n\n";
    CHECK(read(passage).initiatives.empty());
    auto const card = read(passage + path + "【具体的取組】\n\n(b) 水門\n\n- ・秋に調べる。\n\n（気象庁）\n");
    REQUIRE(card.initiatives.size() == 1);
    CHECK(card.initiatives[0].marker == "(b)");
    CHECK_FALSE(card.details.empty());
}

TEST_CASE("lines behind the last offices are the next page's") {
    std::string const reference = path + "【具体的取組】\n\n(a) 堤\n\n- ・春に調べる。\n\n（気象庁）\n\n";
    auto const divider = GENERATE(values<std::string>({"第2部 川の守り", "２．川の守り", "川の守り", "Ⅱ 川の守り"}));
    CAPTURE(divider);
    auto const all = cards(sheet_text + reference + divider + "\n\n" + sheet_text);
    REQUIRE(all.size() == 2);
    REQUIRE(all[0].initiatives.size() == 1);
    CHECK(texts(all[0].initiatives[0].items) == All{"春に調べる。"});
    CHECK(all[1].heading == "港の守り");
    // an item that a page's end cut off from its offices stays
    auto const cut = read(reference + "(b) 水門\n\n- ・秋に調べる。\n");
    REQUIRE(cut.initiatives.size() == 2);
    CHECK(texts(cut.initiatives[1].items) == All{"秋に調べる。"});
    CHECK(cut.initiatives[1].offices.empty());
}
