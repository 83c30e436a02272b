// Boost Software License 1.0
// The header row: what a value is its type decides, whatever order the PDF gave.
#include "tests/tree/sheet.hpp"

using namespace sheet;

namespace {

shisaku::Card read(std::string const& header) {
    return card("港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n" + header +
                "\n\n目的\n\n港を守る。\n\n概要\n\n堤を直す。\n");
}

} // namespace

TEST_CASE("the values of a header row have their types in any layout") {
    auto const header = GENERATE(values<std::string>({
        "施策分類\t①予算\t甲戦略における位置づけ\t②海のしごと\t予算額\t令和6年度予算：3百万円",
        "| **施策分類** | ①予算 | 甲戦略における位置づけ | ②海のしごと | 予算額 | 令和6年度予算：3百万円 |",
        "施策分類\n\n①予算\n\n甲戦略における位置づけ\n\n②海のしごと\n\n予算額\n\n令和6年度予算：3百万円",
        "施策分類\n①予算\n甲戦略における位置づけ\n②海のしごと\n予算額\n令和6年度予算：3百万円",
        "施策分類 ①予算\t甲戦略における位置づけ ②海のしごと\t予算額 令和6年度予算：3百万円",
        // no label at its value, labels missing, another order
        "施策分類\t①予算\t②海のしごと\t予算額\t令和6年度予算：3百万円\n\t甲戦略における位置づけ\t\t\t",
        "施策分類\t①予算\t\t②海のしごと\t\t令和6年度予算：3百万円",
        "予算額\t令和6年度予算：3百万円\t甲戦略における位置づけ\t②海のしごと\t施策分類\t①予算",
        // values given twice
        "施策分類\t①予算\t①予算\t甲戦略における位置づけ\t②海のしごと\n予算額\t令和6年度予算：3百万円\t令和6年度予算：3百万円",
        // a label cut over lines, over cells, its last piece a label by itself, between the values
        "施策分類\n\n①予算\n\n甲戦略\nにおける\n位置づけ\n\n②海のしごと\n\n予算額\n\n令和6年度予算：3百万円",
        "施策分類\n①予算\n甲戦略\nにおける\n位置づけ\n②海のしごと\n予算額\n令和6年度予算：3百万円",
        "施策分類\t①予算\t甲戦略\tにおける位置づけ\t②海のしごと\t予算額\t令和6年度予算：3百万円",
        "施策分類\t①予算\t甲戦略\t②海のしごと\nにおける\n位置づけ\n予算額\t令和6年度予算：3百万円",
        // other marks
        "施策分類\t1.予算\t甲戦略における位置付け\t②海のしごと\t予算額（百万円）\t令和6年度予算：3百万円",
    }));
    CAPTURE(header);
    auto const card = read(header);
    CHECK(choices(card.classification) == All{"1予算"});
    CHECK(choices(card.position) == All{"2海のしごと"});
    CHECK(amounts(card.budget) == All{"2024:3000000"});
    CHECK(card.fields.empty());
}

TEST_CASE("a wrapped value is joined") {
    auto const card = read("施策分類\n\n①予算\n\n甲戦略における位置づけ\n\n②海のしごと\nと学び\n\n予算額\n\n"
                           "令和6年度予算：3百万円\n（令和5年度補正：2百万円）");
    CHECK(choices(card.position) == All{"2海のしごとと学び"});
    CHECK(amounts(card.budget) == All{"2024:3000000", "2023:2000000"});
}

TEST_CASE("a dash is no value") {
    auto const dash = GENERATE(values<std::string>({"-", "―", "—", "－"}));
    CAPTURE(dash);
    auto const card = read("施策分類\t③その他\t甲戦略における位置づけ\t" + dash + "\t予算額\t" + dash);
    CHECK(choices(card.classification) == All{"3その他"});
    CHECK(card.position.empty());
    CHECK(card.budget.empty());
    CHECK(card.fields.empty());
}

TEST_CASE("a class of an unknown word stands behind its label") {
    auto const card = read("施策分類\t⑤表彰\t甲戦略における位置づけ\t②海のしごと\t予算額\t-");
    CHECK(choices(card.classification) == All{"5表彰"});
    CHECK(choices(card.position) == All{"2海のしごと"});
}

TEST_CASE("what has no type is kept as a field") {
    auto const card = read("施策分類\t①予算\t予算額\t別途調整");
    REQUIRE(card.fields.size() == 1);
    CHECK(card.fields[0].label == "予算額");
    CHECK(texts(card.fields[0].value) == All{"別途調整"});
}
