// Boost Software License 1.0
// A sheet as `pdftotext -layout` sets it: cells side by side, labels amid them, the header's values by their types.
#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

std::string const header =
    "棚田の保全\n"
    "施策名：石積みを継ぐ人の育成事業\n"
    "                                             農村振興局農村計画課\n"
    "            デジ田総合戦略                        令和6年度予算（案）：33百万円\n"
    " 施策分類 ①予算 における位置づ ②人の流れをつくる         予算額 （令和5年度予算：30百万円）\n"
    "               け\n"
    " 施策効果の詳細 石を積む人が谷ごとに二人増える。\n";

Card read(std::string const& text) {
    auto const document = parse(text);
    REQUIRE(document);
    REQUIRE(document->cards.size() == 1);
    return document->cards[0];
}

std::string text_of(std::vector<Block> const& blocks) {
    std::string text;
    for (Block const& block : blocks)
        if (auto const* paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text + "|";
        else if (auto const* list = std::get_if<List>(&block))
            for (auto const& item : list->items) text += item.marker.value_or("") + item.text + "|";
    return text;
}

} // namespace

TEST_CASE("columns of a layout are cells of the sheet") {
    Card const card = read(
        header + "       田を耕す人が減った谷について、石積みを直す人を     ・講習を年に三回開き、道具を無償で貸し\n"
                 "  目的   育て、水路と道を保つことを目指             出す。\n"
                 "       す。                      概要\n"
                 "                                ・直した石積みを地図に記し、次の人に伝\n"
                 "                                 える。\n"
                 " 詳細\n ・道具は四つの谷で共に使う\n");
    CHECK(card.offices.size() == 1);
    REQUIRE(card.classification.size() == 1);
    CHECK(card.classification[0].label == "予算");
    REQUIRE(card.position.size() == 1);
    CHECK(card.position[0].number == 2);
    REQUIRE(card.budget.size() == 2);
    CHECK(card.budget[1].yen == 30000000);
    CHECK(text_of(card.purpose) == "田を耕す人が減った谷について、石積みを直す人を育て、水路と道を保つことを目指す。|");
    CHECK(text_of(card.overview) ==
          "・講習を年に三回開き、道具を無償で貸し出す。|・直した石積みを地図に記し、次の人に伝える。|");
    CHECK(text_of(card.details) == "・道具は四つの谷で共に使う|");
}

TEST_CASE("an empty row is not filled from the next") {
    Card const card =
        read("棚田の保全\n施策名：石積みを継ぐ人の育成事業\n                              農村振興局農村計画課\n"
             "   施策分類   ①予算       における位置づ ②人の流れをつくる           予算額   ―\n"
             "                施策効果の詳細                     ―\n"
             "     田を耕す人が減った谷について、石積みを直す人を    講習を年に三回開き、道具を無償で貸し\n"
             " 目的 育て、水路と道を保つ。               概要 出す。\n");
    CHECK(card.effect.empty());
    CHECK(card.budget.empty());
    CHECK(text_of(card.purpose) == "田を耕す人が減った谷について、石積みを直す人を育て、水路と道を保つ。|");
    CHECK(text_of(card.overview) == "講習を年に三回開き、道具を無償で貸し出す。|");
}

TEST_CASE("wide spaces alone make no columns") {
    std::string const sentence = "石を積む  人が谷ごとに　　二人増え、道具を  共に使う。";
    auto const document = parse(sentence + "\n" + sentence + "\n");
    REQUIRE(document);
    CHECK(document->body.size() == 2);
}

TEST_CASE("leaves tile a text whose columns were put in order") {
    std::string const text =
        header + "       田を耕す人が減った谷について、石積みを直す人を     講習を年に三回開き、道具を無償で貸し\n"
                 "  目的   育て、水路と道を保つ。             概要    出す。\n";
    auto const document = parse(text);
    REQUIRE(document);
    std::uint32_t before = 0;
    for (auto const& leaf : document->leaves) {
        CHECK(leaf.begin >= before);
        CHECK(leaf.begin < text.size());
        before = leaf.begin;
    }
}
