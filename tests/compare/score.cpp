// Boost Software License 1.0
// Scores against facts: what is matched, expected, given; and the foldings that texts are compared in.
#include "lib/compare/folding.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

Document sheet() {
    return parse(
               "施策名：森の学校\n\n林野庁計画課\n\n施策分類\n①予算\n予算額\n令和5年度予算：30百万円\n\n目的\n\n森に学ぶ。\n\n"
               "概要\n\n森を開く。\n")
        .value();
}

/// Facts of that sheet.
std::string facts(std::string const& name, std::string const& offices, std::string const& yen,
                  std::string const& purpose) {
    return R"({"cards":[{"line":1,"name":")" + name + R"(","heading":null,"series":null,"reprint":false,"offices":[)" +
           offices + R"(],"classification":[[1,"予算"]],"position":[],"budget":[{"fy":2023,"stage":"initial",)" +
           R"("round":null,"yen":)" + yen + R"(,"part_of":false,"request_item":false}],"effect":null,"purpose":)" +
           purpose + R"(,"overview":{"head":"森を開く。","tail":"森を開く。","chars":5},"details":false,)" +
           R"("roadmap":false,"initiatives":[]}]})";
}

FieldScore field(Score const& score, std::string const& name) {
    for (auto const& field : score.fields)
        if (field.field == name) return field;
    FAIL("no field " << name);
    return {};
}

std::string const purpose = R"({"head":"森に学ぶ。","tail":"森に学ぶ。","chars":5})";

} // namespace

TEST_CASE("a sheet that says all the facts") {
    auto const all = score(facts("森の学校", R"("林野庁計画課")", "30000000", purpose), sheet());
    REQUIRE(all);
    CHECK(all->facts == "policy-sheet");
    CHECK(all->missed.empty());
    CHECK(all->fields.size() == 15);
    for (auto const& one : all->fields) {
        CAPTURE(one.field);
        CHECK(one.f1() == 1.0);
    }
}

TEST_CASE("facts that are missed or made up") {
    auto const some =
        score(facts("森の学校づくり", R"("林野庁計画課","国土交通省道路局")", "31000000", "null"), sheet());
    REQUIRE(some);
    CHECK(field(*some, "cards found").f1() == 1.0); // by likeness
    CHECK(field(*some, "name").f1() == 0.0);
    auto const offices = field(*some, "offices");
    CHECK(offices.precision() == 1.0);
    CHECK(offices.recall() == 0.5);
    CHECK(offices.f1() == Approx(2.0 / 3));
    CHECK(field(*some, "budget").f1() == 0.0);
    CHECK(field(*some, "purpose").matched == 0.0); // none is expected
    CHECK(some->missed.size() == 5);               // the amount is missing and made up
    // a third each for head, tail and length
    auto const head = R"({"head":"森に学ぶ。","tail":"里に帰る。","chars":90})";
    auto const third = score(facts("森の学校", R"("林野庁計画課")", "30000000", head), sheet());
    CHECK(field(*third, "purpose").matched == Approx(1.0 / 3));
}

TEST_CASE("a card that is not there") {
    auto const none = score(facts("海の宿の改修と送迎", "", "1", purpose), sheet());
    REQUIRE(none);
    CHECK(field(*none, "cards found").f1() == 0.0);
    CHECK(none->fields.size() == 1);
    CHECK(none->missed.size() == 2);
}

TEST_CASE("facts of contents") {
    auto const document = parse("目次\n\n・ 森の学校 ………… 1\n\n・ 山の駅【再掲】 ………… 3\n\n・ 川の道 ………… 5\n\n" +
                                std::string("施策名：森の学校\n\n目的\n\n森に学ぶ。\n"));
    auto const scored =
        score(R"([{"title":"森の学校","page":1},{"title":"山の駅","page":3,"reprint":true}])", *document);
    REQUIRE(scored);
    CHECK(scored->facts == "contents");
    CHECK(field(*scored, "contents").matched == 2);
    CHECK(field(*scored, "contents").given == 3);
}

TEST_CASE("facts that are none") {
    CHECK_FALSE(score("", sheet()));
    CHECK_FALSE(score("{", sheet()));
    CHECK_FALSE(score("1", sheet()));
    CHECK(score("{}", sheet())->fields.size() == 1);
    CHECK(score(R"({"cards":[1,null,{}]})", sheet()));
    CHECK(score(R"({"parts":[{"items":1}]})", sheet()));
    CHECK(score(R"({"measures":[{}]})", sheet()));
    CHECK(score(R"({"sections":1,"cards":[{"id":"1-1"}]})", sheet()));
}

TEST_CASE("texts are folded and compared as the reference scorer does") {
    using namespace comparison;
    CHECK(fold_for_score("**Ｉｏ Ｔ**・基盤―<b>①</b>") == U"IoT基盤-1");
    CHECK(fold_for_score("< >") == U"");
    CHECK(fold_for_score("") == U"");
    // figures of Python's difflib
    CHECK(ratio(U"abcd", U"bcde") == Approx(0.75));
    CHECK(ratio(U"森の学校", U"森と学校") == Approx(0.75));
    CHECK(ratio(U"private Thread currentThread;", U"private volatile Thread currentThread;") ==
          Approx(0.8657).margin(1e-4));
    CHECK(ratio(U"", U"") == 1.0);
    CHECK(alike(U"", U"a") == 0.0);
}
