// Boost Software License 1.0
// Labels in spite of their spelling, and text that is none; habits of a document.
#include <shisaku/tokens/tokenize.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;
using tokens::Kind;
using tokens::Label;

namespace {

/// The label of a line, and whether it is marked as garbled.
std::pair<Label, bool> label_at(std::string const& text, std::uint32_t line) {
    for (auto const& token : tokens::tokenize(text))
        if (token.line == line) return {token.kind == Kind::label ? token.label : Label::none, token.garbled};
    return {Label::none, false};
}
using Found = std::pair<Label, bool>;

} // namespace

TEST_CASE("a garbled label is one where it belongs between its neighbours") {
    std::string const sheet = "施策名：里の足\n\n施策分類\n①予算\n\n";
    CHECK(label_at(sheet + "施笨効果の詳細\n足が増える。\n\n目的\n里を守る。\n", 6) == Found{Label::effect, true});
    CHECK(label_at("施笨名：里の足\n\n施策分類\n①予算\n", 1) == Found{Label::name, true});
    CHECK(label_at("○[No.1-1] 里の足\n・ 走る。\n具笨的な目標：十台\n主担当省庁：国土交通省\n", 3) ==
          Found{Label::goals, true});
    CHECK(label_at("○[No.1-1] 里の足\n・ 走る。\n具笨的な目標：十台\n主担笨省庁：国土交通省\n", 4) ==
          Found{Label::agencies, true});
    // none of its neighbours, another place in the order, text
    CHECK(label_at("施笨名：里の足\nほかの文。\n", 1) == Found{Label::none, false});
    CHECK(label_at(sheet + "目的\n里を守る。\n施策例：里の足\n概要\n走る。\n", 8) == Found{Label::none, false});
    CHECK(label_at(sheet + "施策効果は詳しく述べない。\n\n目的\n里を守る。\n", 6) == Found{Label::none, false});
    // a word of two letters has no spelling to be near to
    CHECK(label_at(sheet + "目標\n里を守る。\n\n概要\n走る。\n", 6).second == false);
}

TEST_CASE("a label whose letters stand twice is one") {
    CHECK(label_at("目目的的\n里を守る。\n", 1) == Found{Label::purpose, true});
    CHECK(label_at("施施策策名名：里の足\n", 1) == Found{Label::name, true});
    CHECK(label_at("【【予予算算】】 1億円\n", 1).first == Label::none); // brackets are set once
    CHECK(label_at("【予予算算】 1億円\n", 1) == Found{Label::budget_line, true});
    CHECK(label_at("人人が集まる：\n", 1) == Found{Label::none, false});
}

TEST_CASE("a label cut over two lines is one") {
    CHECK(label_at("施策効果\nの詳細\n", 1) == Found{Label::effect, false}); // 施策効果 is a label by itself
    CHECK(label_at("具体的\nな目標：十台\n", 1) == Found{Label::goals, false});
    CHECK(tokens::tokenize("具体的\nな目標：十台\n").size() == 1);
    CHECK(label_at("具体的\n\nな目標：十台\n", 1) == Found{Label::none, false});
    CHECK(label_at("具体的\nな例：十台\n", 1) == Found{Label::none, false});
}

TEST_CASE("a line beside every page number is a running head") {
    std::string text;
    for (int page = 1; page <= 3; ++page) text += "里の便り\n" + std::to_string(page) + "\n\f里づくり会議 資料\n";
    int heads = 0, texts = 0;
    for (auto const& token : tokens::tokenize(text)) {
        heads += token.kind == Kind::page_number || token.kind == Kind::running;
        texts += token.kind == Kind::text;
    }
    CHECK(heads == 6);
    CHECK(texts == 3);
}

TEST_CASE("line widths are those that the lines were broken by") {
    std::string narrow, wide;
    for (int i = 0; i < 60; ++i) {
        std::string const digits(static_cast<std::size_t>(2 * (i % 5)), '7');
        std::string letters, full;
        for (int k = 0; k < 25 - i % 5; ++k) letters += "里";
        for (std::size_t k = 0; k < digits.size(); ++k) full += "７";
        narrow += letters + digits + "\n";
        wide += letters + full + "\n";
    }
    auto const before = tokens::tokenize(narrow), after = tokens::tokenize(wide);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) CHECK(before[i].width == after[i].width);
}
