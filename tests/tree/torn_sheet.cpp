// Boost Software License 1.0
// Sheets that an extractor tore: values of the header among the boxes, lines of two boxes in turns.
#include "tests/tree/sheet.hpp"

#include <algorithm>

using namespace sheet;

namespace {

std::string const opening = "港の守り\n\n施策名：堤の補修\n\n港湾局計画課\n\n";

bool says_uncertain(std::string const& text) {
    auto const document = shisaku::parse(text);
    REQUIRE(document);
    return std::any_of(document->diagnostics.begin(), document->diagnostics.end(),
                       [](auto const& d) { return d.code == shisaku::Code::order_uncertain; });
}

} // namespace

TEST_CASE("a header behind the labels of the boxes is read by its types") {
    auto const read =
        card("港の守り\n\n施策名：堤の補修\n施策分類\n施策効果の詳細\n目的\n概要\n\n港湾局計画課\n\n"
             "甲戦略\n令和6年度予算(案)：3百万円\nにおける位置づ ②海のしごと\n予算額 （令和5年度予算：2百万円）\nけ\n"
             "被害が減る。\n\n港を守る。\n・堤を直す。\n①予算\n\n詳細\n・一期工事\n");
    REQUIRE(read.budget.size() == 2);
    CHECK(read.budget[0].yen == 3'000'000);
    CHECK(read.budget[1].yen == 2'000'000);
    CHECK(choices(read.classification) == All{"1予算"});
    CHECK(choices(read.position) == All{"2海のしごと"});
    CHECK(read.offices.size() == 1);
    CHECK(texts(read.effect) == All{"被害が減る。"});
    CHECK(texts(read.purpose) == All{"港を守る。"});
    CHECK(texts(read.overview) == All{"堤を直す。"});
    CHECK(texts(read.details) == All{"一期工事"});
}

TEST_CASE("an amount below a value of another type begins a value") {
    auto const read =
        card(opening + "甲戦略における位置づけ ②海のしごと\n令和6年度予算(案)：3百万円\n施策分類 ①予算\n\n"
                       "目的\n\n港を守る。\n\n概要\n\n堤を直す。\n");
    REQUIRE(read.budget.size() == 1);
    CHECK(read.budget[0].yen == 3'000'000);
    CHECK(choices(read.position) == All{"2海のしごと"});
}

TEST_CASE("lines of two boxes in turns go back to their boxes") {
    std::string const text = opening +
                             "施策分類 ①予算\n"
                             "施策効果の詳細 高い波が港の町に届く日が減る。\n"
                             "・古い堤の石を積み直し、波を受\n"
                             "港の町に住む人が、波の高い日\n"
                             "ける面をならす。\n"
                             "目的 にも安心して眠れるようにする\n"
                             "概要 ・見回りの順を決め、傷みを早く\n"
                             "ことを目指す。\n"
                             "見付ける。\n"
                             "詳細\n・港の町に住む人と堤の見回りをする人が集まり、直す順を話し合う場を置く。\n";
    auto const read = card(text);
    CHECK(texts(read.effect) == All{"高い波が港の町に届く日が減る。"});
    CHECK(texts(read.purpose) == All{"港の町に住む人が、波の高い日にも安心して眠れるようにすることを目指す。"});
    CHECK(texts(read.overview) ==
          All{"古い堤の石を積み直し、波を受ける面をならす。", "見回りの順を決め、傷みを早く見付ける。"});
    CHECK(says_uncertain(text));
}

TEST_CASE("boxes in order are left as they stand") {
    CHECK_FALSE(says_uncertain(opening + "施策分類 ①予算\n施策効果の詳細 被害が減る。\n目的 港を守る。\n"
                                         "概要 ・堤を直す。\n・道を直す。\n詳細\n・一期工事\n"));
}
