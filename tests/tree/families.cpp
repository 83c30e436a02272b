// Boost Software License 1.0
// The layouts of each family on small documents; whole ones stand in corpus/.
#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

Document read(std::string const& text) { return *parse(text); }

std::string text_of(std::vector<Block> const& blocks) {
    std::string out;
    for (auto const& block : blocks) {
        if (auto const* paragraph = std::get_if<Paragraph>(&block)) out += paragraph->text + "|";
        if (auto const* list = std::get_if<List>(&block))
            for (auto const& item : list->items) out += item.text + ";";
        if (std::holds_alternative<Table>(block)) out += "table|";
    }
    return out;
}

} // namespace

TEST_CASE("a header row in any order, by tabs, lines, pipes and HTML") {
    char const* rows[] = {
        "施策分類\t①予算\t里の戦略における位置づけ\t①里の整備\t予算額\t令和5年度予算：3百万円\n------\t---\t---\t---\t---\t---\n",
        "施策分類\n\n①予算\n\n里の戦略\nにおける\n位置づけ\n\n①里の整備\n\n予算額\n\n令和5年度予算：3百万円\n",
        "| 施策分類 | ①予算 | 里の戦略における位置づけ | ①里の整備 | 予算額 | 令和5年度予算：3百万円 |\n|---|---|---|---|---|---|\n",
        "<table><tr><th>施策分類</th><td>①予算</td><th>里の戦略における位置づけ</th><td>①里の整備</td><th>予算額</th><td>令和5年度予算：3百万円</td></tr></table>\n",
        "施策分類 ①予算\t里の戦略 における 位置づけ\t①里の整備\t予算額 令和5年度予算：3百万円\n",
        "施策分類\t①予算\t①里の整備\t予算額\t令和5年度予算：3百万円\n\t\t里の戦略における位置づけ\t\t\n",
        "施策分類\t①予算\t①里の整備\t予算額\t令和5年度予算：3百万円\n\t\t①里の整備\t\t\n",
    };
    for (auto const* row : rows) {
        CAPTURE(row);
        auto const document =
            read(std::string("森\n\n施策名：森の学校\n\n林野庁計画課\n\n") + row + "\n目的\n\n森に学ぶ。\n");
        REQUIRE(document.cards.size() == 1);
        auto const& card = document.cards[0];
        REQUIRE(card.classification.size() == 1);
        CHECK(card.classification[0].label == "予算");
        REQUIRE(card.position.size() == 1);
        CHECK(card.position[0].label == "里の整備");
        REQUIRE(card.budget.size() == 1);
        CHECK(card.budget[0].yen == 3'000'000);
        CHECK(text_of(card.purpose) == "森に学ぶ。|");
        CHECK(card.fields.empty());
    }
}

TEST_CASE("the opening of a sheet") {
    auto const document = read(
        "森づくりの支援②\n\n施策名：森の学校の開設と\n運営の支援\n\n森林整備部 計画課\n森林教育室\n\n施策分類\n③その他\n\n目的\n\n甲。\n");
    REQUIRE(document.cards.size() == 1);
    auto const& card = document.cards[0];
    CHECK(card.heading == "森づくりの支援");
    CHECK(card.series == 2);
    CHECK(card.name == "森の学校の開設と運営の支援");
    REQUIRE(card.offices.size() == 1);
    CHECK(card.offices[0].text == "森林整備部 計画課森林教育室");
    CHECK(card.span.line == 1);
}

TEST_CASE("the overview is its box, details are what stands behind it") {
    std::string const head =
        "森\n\n施策名：森の学校\n\n林野庁計画課\n\n施策分類\n①予算\n\n目的\n\n甲。\n\n概要\n\n乙。\n・丙\n\n";
    auto const without = read(head + "丁の図\n\n- 戊\n").cards.at(0);
    CHECK(text_of(without.overview) == "乙。|丙;");
    CHECK(text_of(without.details) == "丁の図|戊;");
    auto const behind =
        read(head + "丁の図\n\n詳細\n\n＜中長期的取組＞\n\n令和5年度\t令和6年度以降\n試験\t展開\n").cards.at(0);
    CHECK(text_of(behind.details) == "丁の図|");
    CHECK(text_of(behind.roadmap) == "table|");
    auto const row =
        read(
            "森\n\n施策名：森の学校\n\n林野庁計画課\n\n施策分類\n①予算\n\n目的\t甲。\t概要\t乙。\n\n令和5年度\t令和6年度以降\n試験\t展開\n\n年度\t3年度\t4年度\n件数\t1\t2\n")
            .cards.at(0);
    CHECK(text_of(row.purpose) == "甲。|");
    CHECK(text_of(row.overview) == "乙。|");
    CHECK(text_of(row.roadmap) == "table|"); // years to come; those of the past are figures
    CHECK(text_of(row.details) == "table|");
}

TEST_CASE("strategy references") {
    std::string const head = "森\n\n施策名：森の学校\n\n林野庁計画課\n\n施策分類\n①予算\n\n目的\n\n甲。\n\n";
    std::string const references =
        "第4章 山\n\n1. 森\n\n(1) 木\n\n① 苗\n\nア 杉\n\nイ 植林\n\n【具体的取組】\n\n(a) 苗木の配布\n\n"
        "- ・配る。\n\n（林野庁計画課）\n\n- ・育てる。\n\n（林野庁整備課、環境省自然環境局\n計画課）\n\n"
        "(b) 研修\n\n- ・教える。\n\n（林野庁計画課）\n\n④ 里\n\n力人を育てる\n\n(c) 学び\n\n【具体的取組】\n\n- ・学ぶ。\n\n（林野庁計画課）\n";
    auto const card = read(head + references).cards.at(0);
    REQUIRE(card.initiatives.size() == 3);
    CHECK(card.initiatives[0].path == std::vector<Text>{"第4章 山", "1. 森", "(1) 木", "① 苗", "ア 杉", "イ 植林"});
    CHECK(card.initiatives[0].marker == "(a)");
    CHECK(card.initiatives[0].title == "苗木の配布");
    CHECK(text_of(card.initiatives[0].items) == "配る。;育てる。;");
    REQUIRE(card.initiatives[0].offices.size() == 2);
    CHECK(card.initiatives[0].offices[1].size() == 2);
    CHECK(card.initiatives[0].offices[1][1].text == "環境省自然環境局計画課");
    CHECK(card.initiatives[1].path == card.initiatives[0].path);
    // the path restarts at ④: what stands above it is kept
    CHECK(card.initiatives[2].path == std::vector<Text>{"第4章 山", "1. 森", "(1) 木", "④ 里", "力人を育てる"});
    CHECK(card.initiatives[2].title == "学び");
    CHECK(text_of(card.purpose) == "甲。|");

    // a passage that only looks like a reference has no offices
    auto const passage = read(head + "- 方針における位置\n第3章 山\n1. 森\n【具体的取組】(a)苗木\n").cards.at(0);
    CHECK(passage.initiatives.empty());
}

TEST_CASE("pages of priority measures") {
    auto const document = read(
        "1 森\n\n[1] 苗木 / [2] 里山の手入れ\n\n(1) 苗木の配布\n\n- 配る。\n(1) 二年生、(2) 三年生\n\n(2) 里山の手入れ\n\n"
        "1 森\n\n[2] 里山の手入れ\n\n(2) 里山の手入れ（続き）\n\n- 刈る。\n\n"
        "2 海\n\n[1]藻場の再生\n\n- 植える。\n\n①調査\n\n- 調べる。\n\n0.5億円（5年度 0.4億円）\n");
    REQUIRE(document.cards.size() == 4);
    CHECK(document.cards[0].name == "苗木の配布");
    CHECK(document.cards[0].section == std::vector<SectionTitle>{{"1", "森"}, {"[1]", "苗木"}});
    CHECK(document.cards[1].section.back().title == "里山の手入れ");
    CHECK(document.cards[2].continued);
    CHECK(document.cards[2].name == "里山の手入れ");
    CHECK(document.cards[3].marker == std::nullopt); // a page without (n) is one measure of its item's name
    CHECK(document.cards[3].name == "藻場の再生");
    REQUIRE(document.cards[3].budget.size() == 2);
    CHECK(document.cards[3].budget[0].name == "調査");
    CHECK(document.family == Family::priority_measure);
}

TEST_CASE("a contents and its wraps") {
    auto const document =
        read("目録\n\n1. 森\n\n- 苗木の配布と里山の\n手入れ…… 3\n- 木の駅【再掲】…… 5\n\n(1) 海\n\n- 藻場…… 7\n");
    REQUIRE(document.contents.size() == 1);
    auto const& root = document.contents[0];
    REQUIRE(root.children.size() == 3);
    CHECK(root.children[0].title == "苗木の配布と里山の手入れ");
    CHECK(root.children[0].page == 3);
    CHECK(root.children[1].title == "木の駅");
    CHECK(root.children[1].reprint);
    CHECK(root.children[2].children.at(0).page == 7);
    // numbers that fall, without leaders, are no pages
    CHECK(read("- 苗木 9\n- 里山 3\n- 海 5\n").contents.empty());
}

TEST_CASE("numbered measures with hard wraps and page breaks") {
    auto const document = read(
        "１．森を育てる \n\n○[No.1-1] 苗木の生産の拡大と、その苗木を使った植林の担い手の\n\n育成 \n\n"
        "・ 苗木を育てる圃場を、使われなくなった田畑に広げるととも\n\n12\n\n に、育て方を学ぶ研修を、各地の林業大学校で毎年二回ずつ開\n\n催する。 \n\n"
        "・春の研修 \n\n・ 里山を手入れする。[No.1-2 里山]も参照。 \n\n"
        "具体的な目標： 圃場の数 百 \n\n（2026年度末） \n\n・研修の回数 二十 \n\n主担当省庁： 林野庁、環境省 \n\n"
        "○[No.1-2] 里山 \n\n・ 歩く。 \n\n具体的な目標： ― \n\n主担当省庁： 林野庁 \n");
    REQUIRE(document.cards.size() == 2);
    auto const& card = document.cards[0];
    CHECK(card.id == "1-1");
    CHECK(card.section == std::vector<SectionTitle>{{"１．", "森を育てる"}});
    CHECK(card.name == "苗木の生産の拡大と、その苗木を使った植林の担い手の育成");
    auto const& list = std::get<List>(card.body.at(0));
    REQUIRE(list.items.size() == 2);
    CHECK(
        list.items[0].text ==
        "苗木を育てる圃場を、使われなくなった田畑に広げるとともに、育て方を学ぶ研修を、各地の林業大学校で毎年二回ずつ開催する。");
    CHECK(list.items[0].items.at(0).text == "春の研修");
    CHECK(card.goals == std::vector<Text>{"圃場の数 百（2026年度末）", "研修の回数 二十"});
    CHECK(card.agencies == std::vector<Text>{"林野庁", "環境省"});
    CHECK(document.cards[1].goals.empty());
}

TEST_CASE("an outline whose columns came scrambled") {
    auto const document = read(
        "Ⅱ 海の恵みⅠ 山の恵み\n\n3 漁場の再生\n\n○藻場の造成 ☆漁業権の見直し\n\n山と海の国づくり（重点施策2030）\n\n"
        "1 木の利用\n\n○☆木造の庁舎\n\n2 竹の利用\n\n※竹炭の普及\n\n■ 海の恵みを次の世代へ手渡す。\n\n○：予算関連 ☆：制度関連 ※：その他\n");
    CHECK(document.title == "山と海の国づくり（重点施策2030）");
    REQUIRE(document.outline.size() == 2);
    CHECK(document.outline[0].marker == "Ⅰ");
    REQUIRE(document.outline[0].children.size() == 2);
    CHECK(document.outline[0].children[0].title == "木の利用");
    CHECK(document.outline[0].children[0].children.at(0).marks == std::vector<Mark>{Mark::budget, Mark::system});
    CHECK(document.outline[0].children[1].children.at(0).marks == std::vector<Mark>{Mark::other});
    auto const& sea = document.outline[1];
    CHECK(sea.title == "海の恵み");
    CHECK(sea.children.at(0).marker == "■"); // its aim
    CHECK(sea.children.at(1).children.size() == 2);
    CHECK(document.family == Family::priority_outline);
}

TEST_CASE("an outline whose headings and bullets came apart") {
    std::string const head =
        "山と海の国づくり（重点施策2030）\n\nⅠ 山の恵み\n\nⅡ 海の恵み\n\n○：予算関連 ☆：制度関連 ※：その他\n\n";
    auto const titles = [](OutlineNode const& node) {
        std::vector<Text> found;
        for (auto const& child : node.children) found.push_back(child.title);
        return found;
    };
    using Titles = std::vector<Text>;

    // the first block stands above all headings, and 1 and 2 follow each other
    auto const above = read(
        head +
        "○植樹\n☆伐採の手続\n\n1 木の利用\n2 竹の利用\n\n※竹炭の普及\n\n3 漁場の再生\n\n○藻場の造成\n○漁港の改修\n☆漁業権の見直し\n");
    REQUIRE(above.outline.size() == 2);
    REQUIRE(titles(above.outline[0]) == Titles{"木の利用", "竹の利用"});
    CHECK(titles(above.outline[0].children[0]) == Titles{"植樹", "伐採の手続"});
    CHECK(titles(above.outline[0].children[1]) == Titles{"竹炭の普及"});
    CHECK(titles(above.outline[1]) == Titles{"漁場の再生"});

    // as many blocks as items: the second block behind 2 is that of 1
    auto const behind = read(
        head +
        "1 木の利用\n\n2 竹の利用\n\n※竹炭の普及\n\n○植樹\n\n3 漁場の再生\n\n○藻場の造成\n○漁港の改修\n☆漁業権の見直し\n");
    REQUIRE(titles(behind.outline.at(0)) == Titles{"木の利用", "竹の利用"});
    CHECK(titles(behind.outline[0].children[0]) == Titles{"植樹"});
    CHECK(titles(behind.outline[0].children[1]) == Titles{"竹炭の普及"});

    // no item is without bullets: blocks behind each other are one item's
    auto const own =
        read(head + "1 木の利用\n\n○植樹\n\n○間伐\n\n2 漁場の再生\n\n○藻場の造成\n○漁港の改修\n☆漁業権の見直し\n");
    REQUIRE(titles(own.outline.at(0)) == Titles{"木の利用"});
    CHECK(titles(own.outline[0].children[0]) == Titles{"植樹", "間伐"});

    // without a legend nothing proves that bullets above a heading are an outline's
    CHECK(read("Ⅰ 山\n\n■ 木の国\n\n○植樹\n\n1 木\n\n2 竹\n\n○竹林\n").outline.empty());
}

TEST_CASE("a family may be forced") {
    Options only;
    only.family = Family::numbered_measure;
    CHECK(parse("1 森\n\n[1] 苗木\n\n(1) 苗木\n", only)->cards.empty());
    CHECK(parse("1 森\n\n[1] 苗木\n\n(1) 苗木\n")->cards.size() == 1);
}

TEST_CASE("plain blocks") {
    auto const document = read(
        "＜要件＞\n\n- 甲\n  - 乙\n- 丙\n\n※ 注意する\nこと。\n\n（単位：億円）\n\n区分\t額\n甲\t3\n\n文は続\nく。\n");
    std::vector<std::size_t> kinds;
    for (auto const& node : document.body) kinds.push_back(std::get<Block>(node.value).index());
    CHECK(kinds == std::vector<std::size_t>{5 - 1, 1, 3, 2, 0}); // heading, list, note, table, paragraph
    auto const& list = std::get<List>(std::get<Block>(document.body[1].value));
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[0].items.at(0).text == "乙");
    auto const& table = std::get<Table>(std::get<Block>(document.body[3].value));
    CHECK(table.unit == "億円");
    CHECK(table.rows.size() == 2);
    CHECK(std::get<Paragraph>(std::get<Block>(document.body[4].value)).text == "文は続く。");
}

TEST_CASE("a table's first row may begin with an empty cell, below its unit or without one") {
    for (std::string const unit : {"（単位：億円）\n", ""}) {
        auto const document = parse("第2 特別会計\n\n" + unit + "\t令和7年度 要求額\t増減額\n空港\t1,620\t32\n");
        REQUIRE(document);
        REQUIRE(document->body.size() == 2);
        auto const& table = std::get<Table>(std::get<Block>(document->body[1].value));
        CHECK(table.rows ==
              std::vector<std::vector<Text>>{{"", "令和7年度 要求額", "増減額"}, {"空港", "1,620", "32"}});
        CHECK(table.unit == (unit.empty() ? std::optional<Text>() : "億円"));
    }
}
