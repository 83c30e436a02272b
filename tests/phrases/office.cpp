// Boost Software License 1.0
#include "lib/phrases/office.hpp"
#include "lib/phrases/choice.hpp"
#include "lib/vocabulary/ready.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

std::vector<Office> offices(std::string const& text) {
    tree::Reader const reader(text);
    return phrases::read_offices(reader, reader.folded(tokens::Range{0, static_cast<std::uint32_t>(text.size())}), 1);
}
std::u32string folded(std::string const& text) {
    chars::Folded f;
    f.append(text, 0);
    return std::u32string(f.chars());
}
phrases::Choices choices(std::string const& text) {
    tree::Reader const reader(text);
    return phrases::read_choices(reader, reader.folded(tokens::Range{0, static_cast<std::uint32_t>(text.size())}),
                                 Vocabularies::standard().ready().classes, 1);
}

} // namespace

TEST_CASE("an office in its parts") {
    struct Row {
        char const* text;
        std::optional<std::string> ministry, bureau, division, unit;
    };
    auto const none = std::optional<std::string>{};
    auto const row = GENERATE_COPY(
        Row{"総務省自治行政局地域政策課", "総務省", "自治行政局", "地域政策課", none},
        Row{"総合通信基盤局電気通信事業部事業政策課整備推進室", none, "総合通信基盤局電気通信事業部", "事業政策課",
            "整備推進室"},
        Row{"消防庁国民保護・防災部防災課地域防災室", "消防庁", "国民保護・防災部", "防災課", "地域防災室"},
        Row{"内閣府地方創生推進事務局", "内閣府", "地方創生推進事務局", none, none},
        Row{"林野庁林政部木材利用課", "林野庁", "林政部", "木材利用課", none},
        Row{"スポーツ庁参事官（地域振興担当）", "スポーツ庁", none, "参事官（地域振興担当）", none},
        Row{"情報流通行政局 作品振興課海外流通推進室", none, "情報流通行政局", "作品振興課", "海外流通推進室"});
    CAPTURE(row.text);
    auto const found = offices(row.text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == row.text);
    CHECK(found[0].ministry == row.ministry);
    CHECK(found[0].bureau == row.bureau);
    CHECK(found[0].division == row.division);
    CHECK(found[0].unit == row.unit);
}

TEST_CASE("a list of offices inherits what is not printed") {
    auto const found = offices("（総務省自治行政局甲課、乙課、統計局丙課、参事官（民間、地域担当）、環境省丁課）");
    REQUIRE(found.size() == 5);
    CHECK(found[1].text == "乙課");
    CHECK(found[1].ministry == "総務省");
    CHECK(found[1].bureau == "自治行政局");
    CHECK(found[2].ministry == "総務省");
    CHECK(found[2].bureau == "統計局");
    CHECK(found[3].text == "参事官（民間、地域担当）"); // a comma in a bracket parts nothing
    CHECK(found[4].ministry == "環境省");
    CHECK(found[4].bureau == std::nullopt); // a new ministry inherits nothing
    CHECK(offices("総務省自治財政局公営企業課・財務調査課").size() == 1);
    CHECK(offices("（内閣官房甲室、\n環境省乙課").size() == 2); // wrapped, not closed
}

TEST_CASE("what is an office and what is a list of them") {
    CHECK(phrases::is_office(folded("自治行政局地域政策課")));
    CHECK(phrases::is_office(folded("参事官（地域振興担当）")));
    CHECK_FALSE(phrases::is_office(folded("コンテンツの海外展開の推進")));
    CHECK(phrases::is_room(folded("海外流通推進室")));
    CHECK_FALSE(phrases::is_room(folded("情報流通行政局推進室")));
    CHECK(phrases::is_office_list(folded("（総務省自治行政局地域政策課）")));
    CHECK(phrases::is_office_list(folded("（内閣官房実現会議事務局、環境省")));
    CHECK_FALSE(phrases::is_office_list(folded("（令和4年度予算：5百万円）")));
    CHECK_FALSE(phrases::is_office_list(folded("総務省自治行政局地域政策課")));
}

TEST_CASE("choices of a form") {
    auto const one = choices("①予算");
    REQUIRE(one.classification.size() == 1);
    CHECK(one.classification[0].number == 1);
    CHECK(one.classification[0].label == "予算");
    auto const noted = choices("③ その他（財政措置）");
    REQUIRE(noted.classification.size() == 1);
    CHECK(noted.classification[0].label == "その他");
    CHECK(noted.classification[0].note == "（財政措置）");
    auto const two = choices("①里の暮らしの支援 ③担い手の育成");
    REQUIRE(two.position.size() == 2);
    CHECK(two.position[0].label == "里の暮らしの支援");
    CHECK(two.position[1].number == 3);
    auto const bare = choices("税制");
    REQUIRE(bare.classification.size() == 1);
    CHECK(bare.classification[0].number == std::nullopt);
    CHECK(choices("令和5年度予算：3百万円").classification.empty());
    CHECK(choices("令和5年度予算：3百万円").position.empty());
}
