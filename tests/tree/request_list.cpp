// Boost Software License 1.0
// Lists of measures with their amounts: brackets, arrows, stacked figures, tables.
#include "tests/tree/sheet.hpp"

using namespace shisaku;

namespace {

std::string const title = "令和7年度 概算要求の概要\n\n";

/// `marker name: year yen, …` of each measure.
std::vector<std::string> read(std::string const& text) {
    std::vector<std::string> all;
    for (auto const& card : sheet::cards(title + text)) {
        std::string line = card.marker.value_or("") + card.name.value_or("") + ":";
        for (auto const& entry : card.budget)
            line += " " + (entry.fiscal_year ? std::to_string(*entry.fiscal_year) : "?") + " " +
                    (entry.request_item ? "item" : "") + (entry.yen ? std::to_string(*entry.yen) : "");
        all.push_back(line);
    }
    return all;
}
using All = std::vector<std::string>;

} // namespace

TEST_CASE("measures of a request, a line each") {
    CHECK(
        read(
            "(1) 橋の補修 35.1億円（33.0億円）\n(2) 堤の補修 8.5億円 → 6.0億円\n(3) 水路の見守り 17兆1,928億円＋事項要求\n") ==
        All{"(1)橋の補修: 2025 3510000000 2024 3300000000", "(2)堤の補修: 2025 600000000 2024 850000000",
            "(3)水路の見守り: 2025 item17192800000000"});
    CHECK(read("橋の補修 1718・9億円\n堤の補修 事項要求\n") ==
          All{"橋の補修: 2025 171890000000", "堤の補修: 2025 item"});
}

TEST_CASE("figures stacked below a name") {
    CHECK(read("1 橋の補修\n3.2億円\n（2.8億円）\n2 堤の補修\n1.0億円\n（0.9億円）\n") ==
          All{"1橋の補修: 2025 320000000 2024 280000000", "2堤の補修: 2025 100000000 2024 90000000"});
}

TEST_CASE("what the document says of its brackets counts") {
    CHECK(read("（ ）内は令和6年度補正予算額\n\n橋の補修 3億円（1億円）\n堤の補修 2億円\n").front() ==
          "橋の補修: 2025 300000000 2024 100000000");
    auto const cards =
        sheet::cards(title + "（ ）内は令和6年度補正予算額\n\n橋の補修 3億円（1億円）\n堤の補修 2億円\n");
    CHECK(cards.at(0).budget.at(1).stage == Stage::supplementary);
}

TEST_CASE("a request as a table") {
    CHECK(
        read(
            "（単位：百万円）\n\n| 事項 | 令和7年度要求額 | 令和6年度予算額 | 増減 |\n|---|---|---|---|\n| 1 橋の補修 | 4,820 | 4,310 | 510 |\n"
            "| (1)【新規】床板の張替え | 350 | - | 皆増 |\n") ==
        All{"1橋の補修: 2025 4820000000 2024 4310000000", "(1)床板の張替え: 2025 350000000"});
}

TEST_CASE("measures stand under headings and under the measures they are part of") {
    auto const cards = sheet::cards(
        title + "Ⅰ 暮らしの足\n1 橋の補修 5億円\n(1) 床板 2億円\n・古いものから直す。\nⅡ 水の守り\n1 堤の補修 3億円\n");
    REQUIRE(cards.size() == 3);
    REQUIRE(cards[1].section.size() == 2);
    CHECK(cards[1].section[0].title == "暮らしの足");
    CHECK(cards[1].section[1].title == "橋の補修");
    CHECK(sheet::texts(cards[1].body) == sheet::All{"古いものから直す。"});
    REQUIRE(cards[2].section.size() == 1);
    CHECK(cards[2].section[0].title == "水の守り");
}

TEST_CASE("what is no request has no list") {
    CHECK(sheet::cards("橋の話\n\n橋の補修 3億円\n堤の補修 2億円\n").empty());
    CHECK(read("橋の補修に3億円、堤の補修に2億円を充てる。\n道の補修にも1億円を充てる。\n").empty());
}
