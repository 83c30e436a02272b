// Boost Software License 1.0
// Offices whose names hold the words that end others, and lists that wrap.
#include "lib/phrases/office.hpp"

#include <catch2/catch.hpp>

using namespace shisaku;

namespace {

/// `ministry|bureau|division|unit` of each office of a list.
std::vector<Text> parts(std::string_view text) {
    tree::Reader const reader(text);
    auto const offices = phrases::read_offices(reader, reader.folded({0, static_cast<std::uint32_t>(text.size())}), 1);
    std::vector<Text> all;
    for (auto const& o : offices) {
        CHECK(text.substr(o.span.begin, o.span.end - o.span.begin).size() > 0);
        all.push_back(o.ministry.value_or("") + "|" + o.bureau.value_or("") + "|" + o.division.value_or("") + "|" +
                      o.unit.value_or(""));
    }
    return all;
}

std::vector<Text> texts(std::string_view text) {
    tree::Reader const reader(text);
    std::vector<Text> all;
    for (auto const& o : phrases::read_offices(reader, reader.folded({0, static_cast<std::uint32_t>(text.size())}), 1))
        all.push_back(o.text);
    return all;
}

using All = std::vector<Text>;

} // namespace

TEST_CASE("an office is taken apart") {
    struct Row {
        char const* text;
        char const* parts;
    };
    auto const row = GENERATE(values<Row>({
        {"総務省自治行政局地域政策課", "総務省|自治行政局|地域政策課|"},
        {"総務省総合通信基盤局電気通信事業部基盤整備推進課", "総務省|総合通信基盤局電気通信事業部|基盤整備推進課|"},
        {"水産庁漁政部企画課海業推進室", "水産庁|漁政部|企画課|海業推進室"},
        {"大臣官房参事官（流通担当）", "|大臣官房|参事官（流通担当）|"},
        {"気象庁", "気象庁|||"},
        {"内閣官房水循環政策本部事務局", "内閣官房|水循環政策本部事務局||"},
        // the middle of a name ends no part of it
        {"文化庁博物館支援室", "文化庁||博物館支援室|"},
        {"官民共創推進室", "||官民共創推進室|"},
        {"総務省情報流通行政局郵便局利用推進室", "総務省|情報流通行政局|郵便局利用推進室|"},
        {"初等中等教育局教育課程課学力調査室", "|初等中等教育局|教育課程課|学力調査室"},
        {"厚生労働省医薬局総務課", "厚生労働省|医薬局|総務課|"},
        {"社会課題対応室", "||社会課題対応室|"},
        {"経済産業省商務・サービスグループ物流課", "経済産業省|商務・サービスグループ|物流課|"},
    }));
    CAPTURE(row.text);
    CHECK(parts(row.text) == All{row.parts});
}

TEST_CASE("an office inherits from the office before it") {
    CHECK(parts("（総務省自治行政局甲課、乙課）") == All{"総務省|自治行政局|甲課|", "総務省|自治行政局|乙課|"});
    // a bureau of its own: the ministry only
    CHECK(parts("（総務省自治行政局甲課、自治財政局乙課）") ==
          All{"総務省|自治行政局|甲課|", "総務省|自治財政局|乙課|"});
    // a new ministry: nothing
    CHECK(parts("(総務省自治行政局甲課、消防庁乙課)") == All{"総務省|自治行政局|甲課|", "消防庁||乙課|"});
}

TEST_CASE("an office list is split at commas outside brackets") {
    CHECK(texts("（林野庁参事官（木材、流通担当）、経営・担い手課）") ==
          All{"林野庁参事官（木材、流通担当）", "経営・担い手課"});
    // wrapped inside a name, the bracket not closed
    CHECK(texts("（国土交通省港湾局海\n洋課、観光庁") == All{"国土交通省港湾局海洋課", "観光庁"});
    CHECK(texts("").empty());
    CHECK(texts("（）").empty());
}

TEST_CASE("brackets that never close cost no more than others") {
    std::string list;
    for (int i = 0; i < 2000; ++i) list += "（甲課、";
    CHECK(texts(list).size() == 2000);
}

TEST_CASE("offices told by the words that end them") {
    CHECK(phrases::is_office(U"自治行政局地域政策課"));
    CHECK(phrases::is_office(U"大臣官房参事官(総括担当)"));
    CHECK_FALSE(phrases::is_office(U"地域の足を守る事業"));
    CHECK_FALSE(phrases::is_office(U""));
    CHECK(phrases::is_room(U"海業推進室"));
    CHECK_FALSE(phrases::is_room(U"水産庁海業推進室"));
    CHECK(phrases::is_office_list(U"(総務省)"));
    CHECK(phrases::is_office_list(U"(甲課、"));
    CHECK_FALSE(phrases::is_office_list(U"(別紙を参照)"));
    CHECK_FALSE(phrases::is_office_list(U"自治行政局"));
}
