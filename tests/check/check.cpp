// Boost Software License 1.0
// Checks of sense: every code has an input that provokes it, at its line, and one that does not; coverage adds up.
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace shisaku;

namespace {

CheckReport report(std::string const& text) {
    auto const source = Source::from_bytes(text);
    REQUIRE(source);
    return check(parse(*source), *source);
}

/// The lines of all diagnostics of a code.
std::vector<unsigned> said(std::string const& text, Code code) {
    std::vector<unsigned> lines;
    for (auto const& diagnostic : report(text).diagnostics)
        if (diagnostic.code == code) lines.push_back(diagnostic.span.line);
    return lines;
}
using Lines = std::vector<unsigned>;
Lines const never;

std::string sheet(std::string const& heading, std::string const& name,
                  std::string const& budget = "令和5年度予算：3百万円") {
    return heading + "\n\n施策名：" + name + "\n\n林野庁計画課\n\n施策分類\n①予算\n予算額\n" + budget +
           "\n\n目的\n\n森に学ぶ。\n\n概要\n\n森を開く。\n\n";
}

/// A table as it stands in front of the measures.
std::string with_table(std::string const& rows) { return "概算要求の一覧\n\n" + rows + "\n\n以上。\n"; }

std::string const contents =
    "目次\n\n・ 森の学校 ………… 1\n\n・ 山の駅 ………… 3\n\n・ 川の道 ………… 5\n\n・ 海の宿 ………… 7\n\n";

} // namespace

TEST_CASE("rows that do not add up to their total") {
    std::string const rows = "事項\t要求額\t前年度\n派遣\t4.1\t3.3\n教室\t6.0\t6.2\n教材\t1.0\t1.0\n計\t";
    CHECK(said(with_table(rows + "11.1\t10.5"), Code::total_mismatch) == never);
    CHECK(said(with_table(rows + "12.1\t10.5"), Code::total_mismatch) == Lines{3});
    CHECK(said(with_table(rows + "12.1\t11.5"), Code::total_mismatch).size() == 2);
    // each amount is rounded by itself
    CHECK(said(with_table(rows + "11.2\t10.5"), Code::total_mismatch) == never);
}

TEST_CASE("totals of tables that are more than a list") {
    auto const total = [](std::string const& rows) { return said(with_table(rows), Code::total_mismatch); };
    // 小計, a breakdown of a row, うち, amounts that are none, ratios, negative amounts
    CHECK(total("事項\t額\n甲\t10\n乙\t20\n小計\t30\n丙\t5\n丁\t7\n小計\t12\n合計\t42") == never);
    CHECK(total("甲\t10\n乙\t20\n丙\t30\n計\t60") == never); // its head stands elsewhere
    CHECK(total("甲\t10\n乙\t20\n丙\t30\n計\t70") == Lines{3});
    CHECK(total("事項\t額\n甲\t10\n乙\t20\n小計\t30\n丙\t5\n丁\t7\n小計\t12\n合計\t52") == Lines{3});
    CHECK(total("事項\t額\n甲\t100\n乙\t40\n乙の一\t15\n乙の二\t25\n計\t140") == never);
    CHECK(total("事項\t額\n甲\t100\nうち乙\t40\n丙\t25\n計\t125") == never);
    CHECK(total("事項\t額\n甲\t1,100+事項要求\n乙\t—\n丙\t25\n計\t1,125+事項要求") == never);
    CHECK(total("事項\t増減率\n甲\t10\n乙\t20\n丙\t30\n計\t15") == never);
    CHECK(total("事項\t額\n甲\t▲10\n乙\t20\n丙\t30\n計\t40") == never);
    CHECK(total("事項\t額\n甲\t▲10\n乙\t20\n丙\t30\n計\t60") == Lines{3});
    // numbers that no sum holds are not summed
    CHECK(total("事項\t額\n甲\t999999999999\n乙\t0.001\n丙\t999999999999\n計\t9") == Lines{3});
    CHECK(total("事項\t額\n甲\t9999999999999\n乙\t0.0001\n丙\t1\n計\t9") == never);
    // 統計 is no 計, a total that says of what is believed, text cannot be summed
    CHECK(total("事項\t額\n甲\t10\n乙\t20\n丙\t30\n公的統計\t15") == never);
    CHECK(total("事項\t額\n甲 ①\t10\n乙 ②\t20\n丙\t30\n計 ①+②\t30") == never);
    CHECK(total("事項\t額\n甲\t10\n乙\t約20\n丙\t30\n計\t15") == never);
}

TEST_CASE("fiscal years of a budget that neither rise nor fall") {
    auto const years = [](std::string const& budget) {
        return said(sheet("森", "森の学校", budget), Code::fiscal_years_unordered);
    };
    CHECK(years("令和6年度予算：3百万円、令和5年度予算：2百万円、令和4年度予算：1百万円") == never);
    CHECK(years("令和4年度予算：3百万円、令和5年度予算：2百万円、令和6年度予算：1百万円") == never);
    // this year's amount, then those before it
    CHECK(years("令和6年度予算：3百万円（令和4年度予算：2百万円、令和5年度予算：1百万円）") == never);
    CHECK(years("令和4年度予算：3百万円、令和6年度予算：2百万円、令和5年度予算：1百万円") == Lines{10});
}

TEST_CASE("fiscal years of a table's head that neither rise nor fall") {
    auto const years = [](std::string const& head) {
        return said(with_table(head + "\n準備\t実施\t普及"), Code::fiscal_years_unordered);
    };
    CHECK(years("令和5年度\t令和6年度\t令和7年度～") == never);
    CHECK(years("30年度\t元年度\t2年度") == never);
    CHECK(years("令和5年度\t令和7年度\t令和6年度") == Lines{3});
}

TEST_CASE("a series without one of its numbers") {
    std::string const one = sheet("森づくり①", "森の学校"), two = sheet("森づくり②", "森の道具"),
                      three = sheet("森づくり③", "森の道");
    CHECK(said(one + two, Code::series_incomplete) == never);
    CHECK(said(one + two + three, Code::series_incomplete) == never);
    CHECK(said(one, Code::series_incomplete).size() == 1);
    CHECK(said(two, Code::series_incomplete).size() == 1);
    CHECK(said(one + three, Code::series_incomplete).size() == 1);
    CHECK(said(sheet("森づくり", "森の学校"), Code::series_incomplete) == never);
}

TEST_CASE("contents and cards that do not agree") {
    std::string const school = sheet("森の学校", "学校の開設"), station = sheet("山の駅", "駅の整備"),
                      road = sheet("川の道", "道の整備"), inn = sheet("海の宿", "宿の改修"),
                      field = sheet("里の畑づくり", "畑の開墾");
    CHECK(said(contents + school + station + road + inn, Code::contents_without_card) == never);
    CHECK(said(contents + school + road + inn, Code::contents_without_card) == Lines{5});
    CHECK(said(contents + school + station + road + inn, Code::card_without_contents) == never);
    CHECK(said(contents + school + station + field + road + inn, Code::card_without_contents).size() == 1);
    // an excerpt is said once
    auto const excerpt = report(contents + school + station);
    CHECK(std::count_if(excerpt.diagnostics.begin(), excerpt.diagnostics.end(),
                        [](auto& d) { return d.message.starts_with("2 entries of the contents, from here on"); }) == 1);
    CHECK(said(contents + school + station, Code::contents_without_card) == Lines{7});
    // a card reprinted under another title has its place elsewhere
    CHECK(said("目次\n\n・ 森の学校 ………… 1\n\n・ 山の駅 ………… 3\n\n・ 木の授業【再掲】 ………… 1\n\n" + school + station,
               Code::contents_without_card) == never);
}

TEST_CASE("what parse says is in the report, by place") {
    std::string const card = "○[No.1-1] 森\n\n・ 木を植える。\n\n具体的な目標： 百本 \n\n主担当省庁： 林野庁 \n\n";
    CHECK(said(card + card, Code::duplicate_id) == Lines{9});
    for (auto const& path : test::all_sources()) {
        auto const source = Source::from_file(path);
        REQUIRE(source);
        auto const found = check(parse(*source), *source).diagnostics;
        CHECK(std::is_sorted(found.begin(), found.end(), [](auto& a, auto& b) { return a.span.begin < b.span.begin; }));
    }
}

TEST_CASE("coverage adds up, and documents of the corpora make sense") {
    for (auto const& path : test::all_sources()) {
        CAPTURE(path);
        auto const source = Source::from_file(path);
        REQUIRE(source);
        auto const found = check(parse(*source), *source);
        CHECK(found.tiled);
        CHECK(found.coverage.bytes == source->bytes().size());
        CHECK(found.coverage.typed + found.coverage.plain + found.coverage.furniture == found.coverage.bytes);
        CHECK((found.coverage.plain > 0) == !found.not_understood.empty());
        // what these documents are known for; a check that says more raises false alarms
        std::map<Code, int> codes;
        for (auto const& diagnostic : found.diagnostics) ++codes[diagnostic.code];
        CHECK(codes[Code::total_mismatch] == 0);
        CHECK(codes[Code::fiscal_years_unordered] == 0);
        CHECK(codes[Code::series_incomplete] == 0);
        CHECK(codes[Code::card_without_contents] == 0);
        CHECK(codes[Code::contents_without_card] <= 1); // two are excerpts, and that is said once
    }
}

TEST_CASE("a tree that does not tile its input is found out") {
    auto const source = Source::from_bytes(sheet("森", "森の学校"));
    REQUIRE(source);
    Document const whole = parse(*source);
    CHECK(check(whole, *source).tiled);
    Document lost = whole;
    lost.leaves.erase(lost.leaves.begin());
    CHECK_FALSE(check(lost, *source).tiled);
    lost = whole;
    lost.cards.front().span.end -= 1;
    CHECK_FALSE(check(lost, *source).tiled);
}

TEST_CASE("lines that were not understood") {
    auto const found = report("本日は晴天なり。\n\n　\n明日は雨。\n");
    REQUIRE(found.not_understood.size() == 2);
    CHECK(found.not_understood[0] == PlainLine{1, "本日は晴天なり。"});
    CHECK(found.not_understood[1] == PlainLine{4, "明日は雨。"});
    CHECK(found.coverage.typed == 0);
    CHECK(found.coverage.plain == 39);
    CHECK(report(sheet("森", "森の学校")).not_understood.empty());
    // lines of another encoding
    auto const wide = Source::from_bytes(std::string("\xFE\xFF\x66\x74\x00\n\x96\xE8", 8));
    REQUIRE(wide);
    auto const lines = check(parse(*wide), *wide).not_understood;
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == PlainLine{2, "雨"});
}

TEST_CASE("a report as JSON and for people") {
    auto const found = report("本日は晴天なり。\n");
    std::string text, table;
    write_json(found, [&](std::string_view piece) { text.append(piece); });
    rapidjson::Document json;
    json.Parse(text.c_str());
    REQUIRE_FALSE(json.HasParseError());
    CHECK(json["tiled"].GetBool());
    CHECK(json["coverage"]["plain"].GetInt() == 24);
    CHECK(json["not_understood"][0]["line"].GetInt() == 1);
    CHECK(json["diagnostics"][0]["code"].GetString() == std::string("unknown-family"));
    write_table(found, [&](std::string_view piece) { table.append(piece); });
    CHECK(table == "-: unknown, 0 cards, 1 diagnostics\n"
                   "  every byte of the input has its place in the tree\n"
                   "  typed               0 bytes    0.0 %\n"
                   "  plain              24 bytes   96.0 %\n"
                   "  furniture           1 bytes    4.0 %\n"
                   "  not understood, 1 lines:\n"
                   "       1  本日は晴天なり。\n");
}
