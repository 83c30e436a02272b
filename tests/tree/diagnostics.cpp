// Boost Software License 1.0
// Every diagnostic code has an input that provokes it, at its line, and one that does not.
#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <string>

using namespace shisaku;

namespace {

/// The line of the first diagnostic of a code; none where it is not said.
std::optional<unsigned> said(std::string const& text, Code code) {
    auto const document = parse(text);
    REQUIRE(document);
    for (auto const& diagnostic : document->diagnostics)
        if (diagnostic.code == code) return diagnostic.span.line;
    return {};
}

std::string const sheet =
    "森づくり\n\n施策名：森の学校\n\n林野庁計画課\n\n施策分類\n①予算\n予算額\n令和5年度予算：3百万円\n\n"
    "目的\n\n森に学ぶ。\n\n概要\n\n森を開く。\n";

} // namespace

TEST_CASE("a whole sheet gives no reason to complain") { CHECK(parse(sheet)->diagnostics.empty()); }

TEST_CASE("empty, binary and badly encoded inputs") {
    CHECK(said("", Code::empty_input) == 1u);
    CHECK(said(std::string("a\0b", 3), Code::binary_input) == 1u);
    CHECK(said("森\n\xE6\xA3\n林と森と里\n", Code::invalid_encoding) == 2u);
    CHECK(said("本日は晴天なり。\n", Code::unknown_family) == 1u);
}

TEST_CASE("a bracket that a budget does not close") {
    std::string const page = "1 森\n\n[1] 苗木\n\n(1) 苗木\n\n【予算】苗木配布 2.5億円（4年度補正 1.1億円";
    CHECK(said(page + "\n\n- 続く。\n", Code::unclosed_bracket) == 7u);
    CHECK_FALSE(said(page + "）\n\n- 続く。\n", Code::unclosed_bracket));
}

TEST_CASE("a sheet without its name or its boxes") {
    std::string text = sheet;
    text.replace(text.find("施策名："), std::string("施策名：").size(), "");
    CHECK(said(text, Code::missing_name) == 3u);
    CHECK(said("施策名：森の学校\n\n目的\n\n森に学ぶ。\n\n概要\n\n森を開く。\n", Code::missing_field) ==
          1u); // no class
    CHECK(said("○[No.1-1] 森\n\n・ 木を植える。\n", Code::missing_field) == 1u);
}

TEST_CASE("a label that is read in spite of its spelling") {
    std::string text = sheet;
    text.replace(text.find("予算額"), std::string("予算額").size(),
                 "デン田総合戦略における位置づけ\n①里の整備\n予算額");
    CHECK(said(text, Code::label_garbled) == 9u);
    text.replace(text.find("デン田"), std::string("デン田").size(), "デジ田");
    CHECK_FALSE(said(text, Code::label_garbled));
}

TEST_CASE("a budget without an amount") {
    std::string text = sheet;
    text.replace(text.find("令和5年度予算：3百万円"), std::string("令和5年度予算：3百万円").size(), "別紙のとおり");
    CHECK(said(text, Code::budget_unread) == 10u);
}

TEST_CASE("an amount of no year") {
    std::string const page = "1 森\n\n[1] 苗木\n\n(1) 苗木\n\n【予算】苗木配布 2.5億円\n";
    CHECK(said(page, Code::fiscal_year_unknown) == 7u);
    CHECK_FALSE(said("令和6年度概算要求の概要\n\n" + page, Code::fiscal_year_unknown));
}

TEST_CASE("a reference before any sheet") {
    CHECK(said("第4章 森\n\n【具体的取組】\n\n(a) 苗木\n\n- ・苗木を配る。\n\n（林野庁計画課）\n",
               Code::reference_without_sheet) == 3u);
}

TEST_CASE("marks and order of an outline that the text does not decide") {
    std::string const outline =
        "○：予算関連 ☆：制度関連 ※：その他\n\nⅠ 山\n\n1 木\n\n- ☆伐採の手続\n\n2 竹\n\n○竹林の手入れ\n";
    CHECK(said(outline, Code::marks_uncertain) == 7u);
    CHECK_FALSE(said(outline, Code::order_uncertain));
    std::string const scrambled = "○：予算関連\n\nⅡ 海\n\n1 木\n\n○植樹\n\n2 竹\n\n○竹林\n\n3 魚\n\n○漁場\n\nⅠ 山\n";
    CHECK(said(scrambled, Code::order_uncertain));
    std::string const apart =
        "○：予算関連 ☆：制度関連\n\nⅠ 森\n\n■ 木を育てる。\n\n○植樹\n\n1 木\n2 竹\n\n○竹林\n\n3 花\n\n○花壇\n";
    CHECK(said(apart, Code::order_uncertain) == 7u);
}

TEST_CASE("two cards of one number") {
    std::string const card = "○[No.1-1] 森\n\n・ 木を植える。\n\n具体的な目標： 百本 \n\n主担当省庁： 林野庁 \n\n";
    CHECK(said(card + card, Code::duplicate_id) == 9u);
    CHECK_FALSE(said(card, Code::duplicate_id));
}

TEST_CASE("a garbled label of a box is said") {
    std::string const text =
        "施策名：里の足\n\n施策分類\n①予算\n\n予算額\n-\n\n施笨効果の詳細\n足が増える。\n\n目的\n里を守る。\n";
    auto const source = shisaku::Source::from_bytes(text, "x");
    REQUIRE(source);
    auto const document = shisaku::parse(*source);
    REQUIRE(document.cards.size() == 1);
    CHECK(document.cards[0].effect.size() == 1);
    auto const said = std::count_if(document.diagnostics.begin(), document.diagnostics.end(), [](auto const& each) {
        return each.code == shisaku::Code::label_garbled && each.span.line == 9;
    });
    CHECK(said == 1);
}
