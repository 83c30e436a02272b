// Boost Software License 1.0
// Sheets of labels and values by a vocabulary: labels beside, above and below their values, amounts by year.
#include "tests/tree/sheet.hpp"

using namespace shisaku;

namespace {

std::string const amounts = "\n担当課：道路課\n概要：橋を直す。\n";

std::vector<std::string> budget(std::string const& text) {
    std::vector<std::string> all;
    for (auto const& card : sheet::cards(text))
        for (auto const& entry : card.budget)
            all.push_back((entry.fiscal_year ? std::to_string(*entry.fiscal_year) : "?") + " " +
                          std::to_string(static_cast<int>(entry.stage)) + " " +
                          (entry.yen ? std::to_string(*entry.yen) : "?"));
    return all;
}
using Budget = std::vector<std::string>;

std::vector<Text> labels(Card const& card) {
    std::vector<Text> all;
    for (auto const& field : card.fields) all.push_back(field.label);
    return all;
}

} // namespace

TEST_CASE("a sheet of lines") {
    auto const card =
        sheet::card("令和6年度 事務事業シート\n\n事業番号：12\n事業名：橋の補修【新規】\n担当課：建設部道路課\n"
                    "事業費：1,200千円\n対象：市民\n目的：安全に渡る。\n概要：橋を直す。\n備考の欄：なし\n");
    CHECK(card.kind == CardKind::policy_sheet);
    CHECK(card.heading == "令和6年度 事務事業シート");
    CHECK(card.name == "橋の補修");
    REQUIRE(card.offices.size() == 1);
    CHECK(card.offices[0].division == "道路課");
    REQUIRE(card.budget.size() == 1);
    CHECK(card.budget[0].new_);
    CHECK(card.budget[0].fiscal_year == 2024);
    CHECK(card.budget[0].yen == 1'200'000);
    CHECK(sheet::texts(card.purpose) == sheet::All{"安全に渡る。"});
    // 備考の欄 is no word of the vocabulary
    CHECK(labels(card) == std::vector<Text>{"事業番号", "対象", "備考の欄"});
}

TEST_CASE("labels in every dress") {
    for (auto const* label : {"目的：", "■目的\n", "【目的】", "＜目的＞\n", "1．事業の目的\n", "（1） 目的\n",
                              "目 的\n", "目的（何のために）：", "目目的的：", "事業の日的："}) {
        CAPTURE(label);
        auto const card =
            sheet::card("事業名：橋の補修\n担当課：道路課\n対象：市民\n" + std::string(label) + "安全に渡る。\n");
        CHECK(sheet::texts(card.purpose) == sheet::All{"安全に渡る。"});
    }
}

TEST_CASE("too few labels make no sheet, nor does running text") {
    CHECK(sheet::cards("事業名：橋の補修\n担当課：道路課\n").empty());
    CHECK(sheet::cards("事業名の付け方を定める。\n目的の地に着く。\n概要版を配る。\n対象者は市民とする。\n").empty());
}

TEST_CASE("sheets part where a label comes again") {
    std::string const one = "事業名：橋の補修\n担当課：道路課\n目的：渡る。\n",
                      two = "事業名：堤の補修\n担当課：河川課\n目的：守る。\n";
    CHECK(sheet::cards(one + two).size() == 2);
    CHECK(sheet::cards("令和6年度シート\n" + one + "令和6年度シート\n" + two).size() == 2);
    auto const numbered = sheet::cards("事業番号：1\n" + one + "事業番号：2\n" + two);
    REQUIRE(numbered.size() == 2);
    CHECK(labels(numbered[1]) == std::vector<Text>{"事業番号"});
}

TEST_CASE("amounts by label, unit and year") {
    auto const read = [](std::string const& lines) {
        return budget("令和6年度シート\n\n事業名：橋の補修\n" + lines + amounts);
    };
    CHECK(read("予算額：5百万円") == Budget{"2024 0 5000000"});
    CHECK(read("事業費（千円）：1,200") == Budget{"2024 4 1200000"});
    CHECK(read("（単位：千円）\n事業費 1,200") == Budget{"2024 4 1200000"});
    CHECK(read("前年度予算額：5百万円") == Budget{"2023 0 5000000"});
    CHECK(read("令和4年度決算額：5百万円") == Budget{"2022 3 5000000"});
    CHECK(read("事業費：－") == Budget{});
    CHECK(read("事業費：12,345") == Budget{}); // of what unit is not said
}

TEST_CASE("a table of years") {
    CHECK(
        budget(
            "| 事業名 | 橋の補修 |\n| 担当課 | 道路課 |\n| 目的 | 渡る。 |\n\n（単位：千円）\n\n"
            "| 区分 | 令和4年度決算 | 令和5年度予算 |\n|---|---|---|\n| 事業費 | 100 | 120 |\n| 一般財源 | 90 | 110 |\n") ==
        Budget{"2022 3 100000", "2023 0 120000"});
    // what a row is called counts where the year says nothing more
    CHECK(
        budget(
            "事業名\t橋の補修\n担当課室\t道路課\n事業の目的\t渡る。\n予算額・執行額（単位:百万円）\t\t28年度\t29年度要求\n"
            "予算の状況\t当初予算\t10\t12\n\t補正予算\t3\t\n執行額\t11\t\n"
            "根拠法令\t平成28年の法\n") ==
        Budget{"2016 0 10000000", "2017 2 12000000", "2016 1 3000000", "2016 3 11000000"});
}

TEST_CASE("a sheet a row") {
    auto const cards = sheet::cards(
        "令和7年度 主要事業\n（単位：千円）\n\n| No | 事業名 | 担当課 | 予算額 | 概要 |\n|---|---|---|---|---|\n"
        "| 1 | 橋の補修 | 道路課 | 100 | 直す。 |\n| 2 | 堤の補修 | 河川課 | 200 | 守る。 |\n"
        "| | 合計 | | 300 | |\n");
    REQUIRE(cards.size() == 2);
    CHECK(cards[1].name == "堤の補修");
    CHECK(cards[1].budget[0].yen == 200'000);
    CHECK(cards[1].budget[0].fiscal_year == 2025);
    CHECK(sheet::texts(cards[0].overview) == sheet::All{"直す。"});
}

TEST_CASE("cells that no vocabulary knows stay fields of their own") {
    auto const card = sheet::card(
        "| 事業名 | 橋の補修 | 担当課 | 道路課 |\n| 会計 | 一般会計 | 内線番号 | 123 |\n| 目的 | 渡る。 | | |\n");
    CHECK(labels(card) == std::vector<Text>{"会計", "内線番号"});
    CHECK(card.offices.size() == 1);
}

TEST_CASE("sheets told by their shape") {
    auto const document =
        parse("橋名の札：甲\n点検の年：令和5年\n傷み：軽い\n\n橋名の札：乙\n点検の年：令和4年\n傷み：なし\n");
    REQUIRE(document->cards.size() == 2);
    CHECK_FALSE(document->cards[0].name);
    CHECK(labels(document->cards[1]) == std::vector<Text>{"橋名の札", "点検の年", "傷み"});
    CHECK(document->diagnostics.at(0).code == Code::sheet_by_shape);
    // once is no repetition, and another order no sheet
    CHECK(sheet::cards("橋名の札：甲\n点検の年：令和5年\n傷み：軽い\n").empty());
    CHECK(sheet::cards("甲の橋：あ\n乙の橋：い\n丙の橋：う\n丙の橋：え\n乙の橋：お\n甲の橋：か\n").empty());
}
