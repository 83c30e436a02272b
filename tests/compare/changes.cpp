// Boost Software License 1.0
// Two documents and what is different: measures, budgets, texts, offices.
#include "lib/compare/match.hpp"
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include <chrono>
#include <limits>
#include <string>

using namespace shisaku;

namespace {

/// A sheet of a name, with what a test changes.
struct Sheet {
    std::string name, budget = "令和5年度予算：30百万円", office = "林野庁計画課", purpose = "森に学ぶ。",
                      label = "①予算", overview = "森を開き、木を植える人を育て、山の暮らしを支える。";

    [[nodiscard]] std::string text() const {
        return "施策名：" + name + "\n\n" + office + "\n\n施策分類\n" + label + "\n予算額\n" + budget + "\n\n目的\n\n" +
               purpose + "\n\n概要\n\n" + overview + "\n\n";
    }
};

Document read(std::string const& text) { return parse(text).value(); }
Changes changes(std::string const& before, std::string const& after) { return compare(read(before), read(after)); }

std::string table(Changes const& changes, std::size_t columns = 100, bool colour = false) {
    std::string out;
    write_table(
        changes, [&](std::string_view piece) { out.append(piece); }, columns, colour);
    return out;
}

std::string measure(std::string const& id, std::string const& name, std::string const& text) {
    return "○[No." + id + "] " + name + "\n\n・ " + text + "\n\n具体的な目標： 百本 \n\n主担当省庁： 林野庁 \n\n";
}

} // namespace

TEST_CASE("every document is the same as itself") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        Document const document = parse(*source);
        Changes const none = compare(document, document);
        CHECK(none.none());
        CHECK(none.unchanged == document.cards.size());
    }
}

TEST_CASE("layout is no difference") {
    Sheet const sheet{"森の学校"};
    std::string spaced = sheet.text();
    for (std::size_t at = 0; (at = spaced.find("。\n", at)) != spaced.npos; at += 6) spaced.insert(at + 3, " ");
    spaced.replace(spaced.find("30百万円"), 2, "３０");
    CHECK(changes(sheet.text(), spaced).none());
}

TEST_CASE("a budget that changed, by fiscal year and stage") {
    Sheet before{"森の学校"}, after{"森の学校"};
    before.budget = "令和5年度予算：30百万円（令和4年度第二次補正：5百万円）";
    after.budget = "令和5年度予算：33百万円の内数";
    auto const found = changes(before.text(), after.text());
    REQUIRE(found.changed.size() == 1);
    auto const& budget = found.changed[0].budget;
    REQUIRE(budget.size() == 2);
    CHECK(budget[0].fiscal_year == 2022);
    CHECK(budget[0].stage == Stage::supplementary);
    CHECK(budget[0].round == 2);
    CHECK(budget[0].before == Amount{5000000, false, false});
    CHECK_FALSE(budget[0].after);
    CHECK_FALSE(budget[0].difference);
    CHECK(budget[1].fiscal_year == 2023);
    CHECK(budget[1].after == Amount{33000000, true, false});
    CHECK(budget[1].difference == 3000000);
    CHECK_FALSE(found.changed[0].year_on_year);
    CHECK(found.changed[0].texts.empty());
}

TEST_CASE("amounts that no sum holds") {
    Sheet before{"森の学校"}, after{"森の学校"};
    before.budget = "令和5年度予算：9000000兆円、令和5年度予算：9000000兆円";
    after.budget = "令和6年度予算：9000000兆円、令和6年度予算：9000000兆円";
    auto const found = changes(before.text(), after.text());
    REQUIRE(found.changed.size() == 1);
    REQUIRE(found.changed[0].budget.size() == 2);
    CHECK(found.changed[0].budget[0].before->yen == std::numeric_limits<std::int64_t>::max());

    before.budget = "令和5年度予算：▲9000000兆円、令和5年度予算：▲9000000兆円";
    after.budget = "令和5年度予算：9000000兆円";
    auto const apart = changes(before.text(), after.text());
    REQUIRE(apart.changed.size() == 1);
    REQUIRE(apart.changed[0].budget.size() == 1);
    CHECK(apart.changed[0].budget[0].before->yen == std::numeric_limits<std::int64_t>::min());
    CHECK(apart.changed[0].budget[0].difference == std::numeric_limits<std::int64_t>::max());
}

TEST_CASE("this year's budget against last year's") {
    Sheet before{"森の学校"}, after{"森の学校"};
    before.budget = "令和5年度予算：30百万円";
    after.budget = "令和6年度予算(案)：24百万円（令和5年度予算：30百万円）";
    auto const found = changes(before.text(), after.text());
    REQUIRE(found.changed.size() == 1);
    CHECK(found.changed[0].year_on_year == YearOnYear{2023, 2024, 30000000, 24000000, -6000000});
    CHECK(found.changed[0].budget.size() == 1); //令和5年度 is as it was
    CHECK(table(found).find("-6,000,000 (-20.0%)") != std::string::npos);
}

TEST_CASE("texts, offices and classes that changed") {
    Sheet const before{"森の学校"};
    Sheet after = before;
    after.office = "林野庁整備課";
    after.label = "②税制";
    after.purpose = "森に学び、里に帰る。";
    auto const found = changes(before.text(), after.text());
    REQUIRE(found.changed.size() == 1);
    auto const& change = found.changed[0];
    REQUIRE(change.texts.size() == 1);
    CHECK(change.texts[0] == TextChange{"purpose", "森に学ぶ。", "森に学び、里に帰る。"});
    REQUIRE(change.lists.size() == 2);
    CHECK(change.lists[0] == ListChange{"offices", {"林野庁計画課"}, {"林野庁整備課"}});
    CHECK(change.lists[1] == ListChange{"classification", {"1 予算"}, {"2 税制"}});
    CHECK(found.unchanged == 0);
}

TEST_CASE("measures that came, went, or have a new name") {
    std::string const school = "山村の小学校に木工の道具を貸し出し、指導員を派遣する。",
                      roads = "林道の落石を無人航空機で見回り、補修の順番を決める。",
                      market = "丸太の競りをオンラインで開き、遠方の工務店に販路を広げる。";
    auto const found = changes(measure("1-1", "木工教室の開催", school) + measure("1-2", "林道の点検", roads),
                               measure("1-1", "丸太の電子競り", market) + measure("1-2", "木工の出前授業", school));
    REQUIRE(found.added.size() == 1);
    CHECK(found.added[0].name == "丸太の電子競り");
    REQUIRE(found.dropped.size() == 1);
    CHECK(found.dropped[0].name == "林道の点検");
    // the number moved on, the text tells
    REQUIRE(found.changed.size() == 1);
    CHECK(found.changed[0].match == Match::similarity);
    CHECK(found.changed[0].renamed);
    CHECK(found.changed[0].before.id == "1-1");
    CHECK(found.changed[0].after.id == "1-2");
}

TEST_CASE("a number that stays holds a measure together, a reused one does not") {
    std::string const text = "苗木を配り、植え方を教える。";
    auto const stays = changes(measure("1-1", "苗木の配布と指導", text),
                               measure("1-1", "苗木の無償提供", "苗木を無償で配り、育て方も教える。"));
    REQUIRE(stays.changed.size() == 1);
    CHECK(stays.changed[0].match == Match::id);
    auto const reused = changes(measure("1-1", "苗木の配布", text),
                                measure("1-1", "港の照明", "岸壁の灯りを発光素子に替え、電力を減らす。"));
    CHECK(reused.changed.empty());
    CHECK(reused.added.size() == 1);
    CHECK(reused.dropped.size() == 1);
}

TEST_CASE("of several measures of one name the numbers decide, then the order") {
    std::string const a = measure("1-1", "苗木", "甲を配る。"), b = measure("1-2", "苗木", "乙を配る。");
    CHECK(changes(a + b, b + a).none());
    CHECK(changes(a + b, a).dropped.size() == 1);
}

TEST_CASE("measures of one plan are not taken for one another") {
    for (auto const& path : test::reference_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        std::vector<Card> even, odd;
        std::size_t at = 0;
        for (auto& card : parse(*source).cards) (at++ % 2 ? odd : even).push_back(card);
        std::size_t wrong = 0;
        for (auto const& pair : comparison::match(even, odd)) {
            if (pair.match == Match::name) continue;
            ++wrong;
            UNSCOPED_INFO(even[pair.before].name.value_or("") + " | " + odd[pair.after].name.value_or(""));
        }
        CHECK(wrong <= at / 30);
    }
}

TEST_CASE("text outside the measures is compared, too") {
    CHECK_FALSE(changes("本日は晴天なり。\n", "本日は雨天なり。\n").none());
    CHECK(changes("本日は晴天なり。\n", "本日は 晴天なり。\n\n").none());
}

TEST_CASE("thousands of measures are compared in time") {
    std::string before, after;
    for (int i = 0; i < 3000; ++i) {
        auto const n = std::to_string(i);
        before += measure("1-" + n, "第" + n + "次森林整備計画の推進", "森林を整備し、" + n + "本の苗木を植える。");
        after += measure("2-" + n, "森林整備の第" + n + "計画", "森林を整備し、苗木" + n + "本を植える。");
    }
    auto const a = read(before), b = read(after);
    auto const start = std::chrono::steady_clock::now();
    auto const found = compare(a, b);
    auto const took = std::chrono::steady_clock::now() - start;
    CHECK(found.changed.size() + found.unchanged > 2000);
    CHECK(std::chrono::duration<double>(took).count() < 20); // all pairs took minutes
}

TEST_CASE("changes as JSON") {
    Sheet before{"森の学校"}, after{"森の学校"};
    after.budget = "令和5年度予算：33百万円";
    std::string text;
    write_json(changes(before.text(), after.text() + Sheet{"山の駅", "-", "国土交通省道路局", "人が集う。"}.text()),
               [&](std::string_view piece) { text.append(piece); });
    rapidjson::Document json;
    json.Parse(text.c_str());
    REQUIRE_FALSE(json.HasParseError());
    INFO(text);
    REQUIRE(json["added"].Size() == 1);
    REQUIRE(json["changed"].Size() == 1);
    CHECK(json["shisaku"].GetInt64() == 1);
    CHECK(json["unchanged"].GetInt64() == 0);
    CHECK(json["dropped"].Empty());
    CHECK(json["added"][0]["name"].GetString() == std::string("山の駅"));
    auto const& change = json["changed"][0];
    CHECK(change["match"].GetString() == std::string("name"));
    CHECK(change["year_on_year"].IsNull());
    CHECK(change["budget"][0]["stage"].GetString() == std::string("initial"));
    CHECK(change["budget"][0]["before"]["yen"].GetInt64() == 30000000);
    CHECK(change["budget"][0]["difference"].GetInt64() == 3000000);
}

TEST_CASE("changes as a table of a terminal's width") {
    Sheet before{"森の学校"}, after{"森の学校"};
    after.budget = "令和5年度予算：33百万円";
    after.overview = "海を開き、木を植える人を育て、山の暮らしを支える。";
    auto const found = changes(before.text(), after.text());
    CHECK(table(found) ==
          "measure   field                -                        -                        difference\n"
          "森の学校  budget 2023 initial               30,000,000               33,000,000  +3,000,000 (+10.0%)\n"
          "          overview             森を開き、木を植える人…  海を開き、木を植える人…\n"
          "1 → 1 measures: 0 added, 0 dropped, 1 changed, 0 the same\n");
    // numbers are never cut
    CHECK(table(found, 60).find("  30,000,000  33,000,000  +3,000,000 (+10.0%)\n") != std::string::npos);
    CHECK(table(found, 100, true).find("\x1B[1m") != std::string::npos);
    CHECK(table(changes(before.text(), before.text())) ==
          "1 → 1 measures: 0 added, 0 dropped, 0 changed, 1 the same\n");
}
