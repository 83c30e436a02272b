// Boost Software License 1.0
#include <shisaku/chars/folded.hpp>

#include <catch2/catch.hpp>

using shisaku::chars::fold;
using shisaku::chars::Folded;

TEST_CASE("fold takes the shape off and nothing else") {
    struct Row {
        char32_t printed, matched;
    };
    auto const row =
        GENERATE(Row{U'Ａ', U'A'}, Row{U'７', U'7'}, Row{U'（', U'('}, Row{U'：', U':'}, Row{U'　', U' '},
                 Row{U'\u202F', U' '}, Row{U'\u00A0', U' '}, Row{U'⽔', U'水'}, Row{U'⽥', U'田'}, Row{U'⺠', U'民'},
                 Row{U'―', U'-'}, Row{U'－', U'-'}, Row{U'‐', U'-'}, Row{U'−', U'-'}, Row{U'─', U'-'}, Row{U'～', U'~'},
                 Row{U'〜', U'~'}, Row{U'ｱ', U'ア'}, Row{U'･', U'・'}, Row{U'￥', U'¥'});
    CHECK(fold(row.printed) == row.matched);
}

TEST_CASE("fold leaves numbered marks, kana and the long vowel alone") {
    for (char32_t c : {U'①', U'⑳', U'Ⅲ', U'ⅳ', U'あ', U'ー', U'施', U'。', U'、', U'「', U'²', U'㈱'})
        CHECK(fold(c) == c);
}

TEST_CASE("folded text leads back to its bytes") {
    Folded text;
    text.append("Ａa\u200B施", 100);
    REQUIRE(text.chars() == U"Aa施"); // the zero-width space is left out
    CHECK(std::vector(text.offset(), text.offset() + text.size()) == std::vector<std::uint32_t>{100, 103, 107});
    text.append("b", 200);
    CHECK(text.chars() == U"Aa施b");
    CHECK(text.offset(text.size() - 1) == 200);
}

TEST_CASE("what is no UTF-8 is folded to something, within its bytes") {
    std::string const good(300, 'a');
    for (std::string const bad : {"\xE6", "\xE6\x96", "\x96\xBD", "\xF0\xA0", "\xC3", "\x80\x80\x80", "\xFF"})
        for (auto const& text : {bad, good + bad, bad + good, bad + bad + good + bad}) {
            std::string const exact(text.data(), text.size());
            Folded folded;
            folded.append(exact, 0);
            CHECK(folded.size() <= text.size());
        }
}

TEST_CASE("a kana and its voicing mark are one") {
    Folded text;
    text.append("か\u3099は\u309A木\u3099", 0);
    CHECK(text.chars() == U"がぱ木\u3099"); // an ideograph has no voice
    CHECK(std::vector(text.offset(), text.offset() + text.size()) == std::vector<std::uint32_t>{0, 6, 12, 15});
}
