// Boost Software License 1.0
// Two trees and the places where they differ.
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

Document card_document() {
    auto document =
        parse("施策名：森の学校\n\n林野庁計画課\n\n施策分類\n①予算\n予算額\n令和5年度予算：30百万円\n\n目的\n\n"
              "森に学ぶ。\n\n概要\n\n森を開く。\n");
    REQUIRE(document);
    REQUIRE(document->cards.size() == 1);
    return document.value();
}

std::vector<Difference> between(Document const& expected, Document const& given) {
    auto const found = differences(to_json(expected, JsonStyle::pretty), to_json(given));
    REQUIRE(found);
    return found.value();
}

std::string lines(std::vector<Difference> const& differences, bool colour = false) {
    std::string out;
    write_differences(
        differences, [&](std::string_view piece) { out.append(piece); }, colour);
    return out;
}

} // namespace

TEST_CASE("layout of JSON is no difference") {
    CHECK(between(card_document(), card_document()).empty());
    CHECK(differences(R"({"a":"\u68ee","b":1})", R"({ "b":1, "a":"森" })")->empty());
}

TEST_CASE("a value that differs, by its path and line") {
    auto given = card_document();
    given.cards[0].budget[0].yen = 33000000;
    auto const found = between(card_document(), given);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == Difference{"cards[0] 森の学校.budget[0].yen", 8, "30000000", "33000000"});
    CHECK(lines(found) == "cards[0] 森の学校.budget[0].yen: 30000000 → 33000000 (line 8)\n");
    CHECK(lines(found, true).find("\x1B[32m33000000\x1B[0m") != std::string::npos);
}

TEST_CASE("one entry more is one difference") {
    auto given = card_document();
    auto entry = given.cards[0].budget[0];
    entry.text = "令和4年度予算：1百万円";
    given.cards[0].budget.insert(given.cards[0].budget.begin(), entry);
    auto const found = between(card_document(), given);
    REQUIRE(found.size() == 1);
    CHECK(found[0].path == "cards[0] 森の学校.budget[0]");
    CHECK(found[0].expected.empty());
    CHECK(lines(found) == "cards[0] 森の学校.budget[0]: (nothing) → {令和4年度予算：1百万円 …} (line 8)\n");
    CHECK(between(given, card_document()).size() == 1);
}

TEST_CASE("entries that both have hold the others in their places") {
    auto expected = card_document(), given = card_document();
    expected.cards[0].goals = {"甲", "乙", "丙"};
    given.cards[0].goals = {"甲の一", "丁", "乙", "丙の一"};
    CHECK(lines(between(expected, given)) == "cards[0] 森の学校.goals[0]: \"甲\" → \"甲の一\" (line 1)\n"
                                             "cards[0] 森の学校.goals[1]: (nothing) → \"丁\" (line 1)\n"
                                             "cards[0] 森の学校.goals[2]: \"丙\" → \"丙の一\" (line 1)\n");
}

TEST_CASE("a card that is missing is told once") {
    std::string const one = "○[No.1-1] 森\n\n・ 木を植える。\n\n具体的な目標： 百本 \n\n主担当省庁： 林野庁 \n\n";
    std::string const two = "○[No.1-2] 山\n\n・ 駅を建てる。\n\n具体的な目標： 百本 \n\n主担当省庁： 林野庁 \n\n";
    auto const all = parse(one + two), some = parse(two);
    std::size_t cards = 0;
    for (auto const& difference : between(*all, *some)) cards += difference.path == "cards[0] 森";
    CHECK(cards == 1);
}

TEST_CASE("spans differ as one, texts from where they part") {
    auto given = card_document();
    given.cards[0].span.end -= 1;
    given.cards[0].span.end_line -= 1;
    CHECK(between(card_document(), given).size() == 1);
    given = card_document();
    std::get<Paragraph>(given.cards[0].purpose[0]).text = "森に遊ぶ。";
    CHECK(lines(between(card_document(), given)) ==
          "cards[0] 森の学校.purpose[0].text: \"森に学ぶ。\" → \"森に遊ぶ。\" (line 12)\n");
}

TEST_CASE("what is no JSON is an error") {
    CHECK_FALSE(differences("{", "{}"));
    CHECK_FALSE(differences("{}", ""));
    CHECK(differences(R"({"a":1})", R"({"b":[]})")->size() == 2);
    CHECK(differences(R"([1])", R"({"b":1})")->size() == 1);
}
