// Boost Software License 1.0
#include "lib/phrases/budget.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

phrases::BudgetContext const request_of_2024{2024, Stage::request, false, 2024};

std::vector<BudgetEntry> cell(std::string const& text, phrases::BudgetContext const& context = {}) {
    tree::Reader const reader(text);
    return phrases::read_budget_cell(reader, reader.folded(tokens::Range{0, static_cast<std::uint32_t>(text.size())}),
                                     context, 1)
        .entries;
}
std::vector<BudgetEntry> line(std::string const& text) {
    tree::Reader const reader(text);
    return phrases::read_budget_line(reader, reader.folded(tokens::Range{0, static_cast<std::uint32_t>(text.size())}),
                                     request_of_2024, 1)
        .entries;
}

} // namespace

TEST_CASE("amounts are exact") {
    struct Row {
        char const* text;
        std::int64_t yen;
    };
    auto const row = GENERATE(Row{"3.9億円", 390'000'000}, Row{"0.04億円", 4'000'000}, Row{"0.05億円", 5'000'000},
                              Row{"18.6兆円", 18'600'000'000'000}, Row{"1兆2,500億円", 1'250'000'000'000},
                              Row{"17 兆 1,928 億円", 17'192'800'000'000}, Row{"580百万円", 580'000'000},
                              Row{"1,129百万円", 1'129'000'000}, Row{"39,481千円", 39'481'000},
                              Row{"６千万円", 60'000'000}, Row{"14億5,574万8千円", 1'455'748'000},
                              Row{"49,968,000円", 49'968'000}, Row{"０．１億円", 10'000'000});
    CAPTURE(row.text);
    auto const entries = cell(row.text);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].yen == row.yen);
}

TEST_CASE("what is no amount gives no number") {
    CHECK(cell("-").empty());
    CHECK(cell("―").empty());
    CHECK(cell("別紙のとおり").empty());
    // parts of a yen and sums beyond 64 bits are not guessed
    CHECK(cell("0.001円").at(0).yen == std::nullopt);
    CHECK(cell("99999999999999999999兆円").at(0).yen == std::nullopt);
    CHECK(cell("3億5億円").at(0).yen == std::nullopt);
}

TEST_CASE("a cell of several years") {
    auto const entries = cell(
        "令和5年度予算(案)：580百万円の内数 (令和4年度第二次補正：789百万円) （令和4年度当初予算：500百万円） (令和3年度補正予算：21百万円)");
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].fiscal_year == 2023);
    CHECK(entries[0].stage == Stage::initial);
    CHECK(entries[0].draft);
    CHECK(entries[0].part_of);
    CHECK(entries[0].text == "令和5年度予算(案)：580百万円の内数");
    CHECK(entries[1].stage == Stage::supplementary);
    CHECK(entries[1].round == 2);
    CHECK(entries[1].fiscal_year == 2022);
    CHECK_FALSE(entries[1].draft);
    CHECK(entries[2].stage == Stage::initial);
    CHECK(entries[3].fiscal_year == 2021);
    CHECK(entries[3].round == std::nullopt);
}

TEST_CASE("stages") {
    struct Row {
        char const* text;
        Stage stage;
        bool draft;
    };
    auto const row = GENERATE(Row{"令和5年度予算額（案）：6百万円", Stage::initial, true},
                              Row{"令和6年度概算要求額：6百万円", Stage::request, false},
                              Row{"令和3年度決算額 6百万円", Stage::settlement, false},
                              Row{"令和3年度執行額：6百万円", Stage::settlement, false},
                              Row{"3年度1次補正 6百万円", Stage::supplementary, false},
                              Row{"R5年度 6百万円", Stage::initial, false});
    CAPTURE(row.text);
    auto const entries = cell(row.text);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].stage == row.stage);
    CHECK(entries[0].draft == row.draft);
    CHECK(entries[0].yen == 6'000'000);
}

TEST_CASE("a 【予算】 line") {
    auto const entries = line("港湾荷役機械の電動化 3.9億円の内数【新規】（4年度2次補正 0.7億円 5年度 2.8億円の内数）");
    REQUIRE(entries.size() == 3);
    for (auto const& entry : entries) CHECK(entry.name == "港湾荷役機械の電動化");
    CHECK(entries[0].yen == 390'000'000);
    CHECK(entries[0].fiscal_year == 2024);
    CHECK(entries[0].stage == Stage::request);
    CHECK(entries[0].part_of);
    CHECK(entries[0].new_);
    CHECK(entries[1].fiscal_year == 2022);
    CHECK(entries[1].stage == Stage::supplementary);
    CHECK(entries[1].round == 2);
    CHECK_FALSE(entries[1].part_of);
    CHECK(entries[2].fiscal_year == 2023);
    CHECK(entries[2].stage == Stage::initial);
    CHECK(entries[2].part_of);
}

TEST_CASE("names wrap, repeat and stand without an amount of their own") {
    auto const two = line("森の再生に要する\n経費\n2.0億円（5年度 1.0億円）\n苗木の配布 事項要求（再掲）");
    REQUIRE(two.size() == 3);
    CHECK(two[0].name == "森の再生に要する経費");
    CHECK(two[2].name == "苗木の配布");
    CHECK(two[2].request_item);
    CHECK(two[2].reprint);
    CHECK(two[2].yen == std::nullopt);

    auto const none = line("海底ケーブルの敷設（3年度補正 500.0億円）");
    REQUIRE(none.size() == 2);
    CHECK(none[0].yen == std::nullopt);
    CHECK_FALSE(none[0].request_item);
    CHECK(none[1].yen == 50'000'000'000);

    // brackets of a name are the name's
    CHECK(line("強靱化事業（本省） 0.06億円（5年度 0.06億円）").at(0).name == "強靱化事業（本省）");
    // the closing bracket may be lost
    CHECK(line("光化の事業 25.0億円（4年度補正 11.0億円 5年度 9.0億円").size() == 3);
}

TEST_CASE("years without an era lie near the document's") {
    CHECK(phrases::western_year(0, 5, 2024) == 2023);
    CHECK(phrases::western_year(0, 29, 2018) == 2017);
    CHECK(phrases::western_year(0, 30, 2019) == 2018);
    CHECK(phrases::western_year(0, 2023, 2024) == 2023);
    CHECK(phrases::western_year(2018, 1, 0) == 2019);
    CHECK(phrases::western_year(0, 0, 2024) == std::nullopt);
}
