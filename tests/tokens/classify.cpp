// Boost Software License 1.0
#include <shisaku/tokens/print.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku::tokens;

namespace {

Token only(std::string_view line) {
    auto const tokens = tokenize(line);
    REQUIRE(tokens.size() == 1);
    return tokens[0];
}
std::string_view cut(std::string_view line, Range range) { return line.substr(range.begin, range.end - range.begin); }

} // namespace

TEST_CASE("markers and their numbers") {
    struct Row {
        char const* line;
        Marker marker;
        unsigned number;
        char const* text;
    };
    auto const row = GENERATE(
        Row{"Ⅲ 防災の推進", Marker::part, 3, "防災の推進"}, Row{"IV 基盤の確保", Marker::part, 4, "基盤の確保"},
        Row{"第4章 各分野の取組", Marker::chapter, 4, "各分野の取組"},
        Row{"２．医療の充実", Marker::decimal_dot, 2, "医療の充実"},
        Row{"12 行政の改善", Marker::decimal, 12, "行政の改善"}, Row{"[3]基盤の整備", Marker::bracket, 3, "基盤の整備"},
        Row{"【1】取引の適正化", Marker::bracket, 1, "取引の適正化"},
        Row{"（５）セキュリティ", Marker::paren, 5, "セキュリティ"},
        Row{"①相談の受付", Marker::circled, 1, "相談の受付"}, Row{"ウ医療の提供", Marker::kana, 3, "医療の提供"},
        Row{"ア 移住の推進", Marker::kana, 1, "移住の推進"}, Row{"ⅱ 横展開", Marker::roman, 2, "横展開"},
        Row{"iv 医療の技術", Marker::roman, 4, "医療の技術"}, Row{"(b) 地域の支援", Marker::alpha, 2, "地域の支援"},
        Row{"・ 苗木の配布", Marker::dot, 0, "苗木の配布"}, Row{"■基盤の強化", Marker::square, 0, "基盤の強化"},
        Row{"☆制度の見直し", Marker::star, 0, "制度の見直し"}, Row{"※1 上限あり", Marker::note, 0, "1 上限あり"},
        Row{"(注2) 端数は四捨五入", Marker::note, 2, "端数は四捨五入"},
        Row{"－ 国の役割", Marker::dash, 0, "国の役割"});
    auto const token = only(row.line);
    CAPTURE(row.line);
    CHECK(token.kind == Kind::marked);
    CHECK(token.marker == row.marker);
    CHECK(token.number == row.number);
    CHECK(cut(row.line, token.text) == row.text);
}

TEST_CASE("what only looks like a marker is text") {
    for (auto const* line :
         {"1.5倍の伸び", "サテライトの活用", "アクセスの改善", "IoTの普及", "vital signs", "第三者の評価"}) {
        CAPTURE(line);
        CHECK(only(line).kind == Kind::text);
    }
}

TEST_CASE("shapes of a whole piece") {
    struct Row {
        char const* line;
        Kind kind;
    };
    auto const row = GENERATE(Row{"12", Kind::page_number}, Row{"- 12 -", Kind::page_number}, Row{"------", Kind::rule},
                              Row{"-", Kind::none}, Row{"―", Kind::none}, Row{"（単位：百万円）", Kind::unit},
                              Row{"(億円)", Kind::unit}, Row{"令和 4 年 1 2 月 2 3 日", Kind::date},
                              Row{"＜実施要件＞", Kind::angle}, Row{"○：予算 ☆：制度 ※：その他", Kind::legend},
                              Row{"3.9億円（4年度補正 0.7億円）", Kind::amount}, Row{"事項要求【新規】", Kind::amount},
                              Row{"【事業期間】 5年", Kind::tag}, Row{"（令和4年度 20億円）", Kind::bracketed},
                              Row{"![図](a.png)", Kind::image}, Row{"（一部）の取組", Kind::text},
                              Row{"5億円の効果がある。", Kind::text});
    CAPTURE(row.line);
    CHECK(only(row.line).kind == row.kind);
}

TEST_CASE("card numbers") {
    for (auto const* line : {"○[No.1-4] 森の学校", "○［Ｎｏ．1-4］森の学校", "●[No. 1－4] 森の学校"}) {
        CAPTURE(line);
        auto const token = only(line);
        CHECK(token.kind == Kind::card_number);
        CHECK(token.chapter() == 1);
        CHECK(token.number == 4);
        CHECK(cut(line, token.text) == "森の学校");
    }
    CHECK(only("[No.4-22 港]を参照").kind != Kind::card_number);
    CHECK(only("[No.9999-9999] 港").number == 9999);
    // no number is cut to one that fits
    CHECK(only("[No.10000-1] 港").kind != Kind::card_number);
    CHECK(only("[No.1-10000] 港").kind != Kind::card_number);
}

TEST_CASE("labels") {
    struct Row {
        char const* line;
        Label label;
        char const* text;
    };
    auto const row = GENERATE(
        Row{"施策名：森の学校", Label::name, "森の学校"}, Row{"施 策 名 ： 森の学校", Label::name, "森の学校"},
        Row{"目的", Label::purpose, ""}, Row{"予算額 -", Label::budget, "-"},
        Row{"予算額（案）：3億円", Label::budget, "3億円"}, Row{"デジ田総合戦略における位置づけ", Label::position, ""},
        Row{"デン田戦略 における 位置付け ①整備", Label::position, "①整備"},
        Row{"具体的な目標： 参加者を増やす", Label::goals, "参加者を増やす"},
        Row{"【予算】港湾整備費 2億円", Label::budget_line, "港湾整備費 2億円"},
        Row{"＜中長期的取組＞", Label::roadmap, ""}, Row{"【具体的取組】(a)港", Label::initiatives, "(a)港"});
    CAPTURE(row.line);
    auto const token = only(row.line);
    CHECK(token.kind == Kind::label);
    CHECK(token.label == row.label);
    CHECK(cut(row.line, token.text) == row.text);
}

TEST_CASE("a label must be set off from what follows") {
    for (auto const* line : {"目的地の案内", "概要版の配布", "施策名簿", "詳細は別紙"})
        CHECK(only(line).kind == Kind::text);
}

TEST_CASE("a caller adds labels of its own") {
    Lexicon lexicon;
    lexicon.add(U"事業名", Label::name);
    auto const tokens = tokenize("事業名：橋の補修\n", lexicon);
    REQUIRE(tokens.size() == 1);
    CHECK(tokens[0].label == Label::name);
    CHECK(only("事業名：橋の補修").kind == Kind::text); // the standard lexicon does not know it
}

TEST_CASE("pages behind leaders") {
    CHECK(only("- 港の整備…………… 84").page() == 84);
    CHECK(only("- 港の整備…………… 84").leaders);
    CHECK(only("[2]森の再生.....57").page() == 57);
    CHECK(only("- 港の整備 7").page() == 7);
    CHECK_FALSE(only("- 港の整備 7").leaders);
    CHECK(only("平成30年7月豪雨").page() == 0);
}

TEST_CASE("a budget amid a line is a token of its own") {
    std::string const line = "- 相談を受け付ける。【予算】相談支援事業 3億円";
    auto const tokens = tokenize(line);
    REQUIRE(tokens.size() == 2);
    CHECK(cut(line, tokens[0].text) == "相談を受け付ける。");
    CHECK(tokens[1].label == Label::budget_line);
    CHECK(tokens[1].before == Break::item);
}

TEST_CASE("white space behind nearly every line says nothing") {
    for (bool const every : {true, false}) {
        std::string text;
        for (int i = 0; i < 100; ++i) text += every || i % 3 == 0 ? "森の学校  \n" : "森の学校\n";
        auto const tokens = tokenize(text);
        REQUIRE(tokens.size() == 100);
        CHECK(tokens[0].trailing == !every);
    }
}

TEST_CASE("brackets without end are counted to a bound, not past it") {
    CHECK(only(std::string(99, '(') + "橋").open == 99);
    CHECK(only(std::string(5000, '(') + "橋").open == most_open);
    CHECK(only("橋" + std::string(5000, ')')).open == -most_open);
}

TEST_CASE("what joining lines asks for") {
    auto const token = only("（防災無線「甲」  ");
    CHECK(token.open == 1);
    CHECK(token.width == 16);
    CHECK(token.last == U'」');
    CHECK(token.trailing);
    auto const tokens = tokenize("甲\n\n\n乙\n");
    CHECK(tokens[1].gap == 2);
    CHECK(tokens[1].line == 4);
}

TEST_CASE("the width of a piece, and what of it may be of two widths") {
    struct Row {
        char const* line;
        unsigned width, wide_letters, narrow_marks;
        int open;
    };
    auto const row =
        GENERATE(Row{"森の学校", 8, 0, 0, 0}, Row{"（森の学校", 10, 0, 0, 1}, Row{"(森の学校", 9, 0, 1, 1},
                 Row{"  森の学校】 ", 10, 0, 0, -1}, Row{"１２３ＡＢ", 10, 5, 0, 0}, Row{"123AB", 5, 0, 0, 0},
                 Row{"令和5年度：1.5億円（※）", 24, 0, 0, 0}, Row{"α…森", 4, 0, 0, 0},
                 Row{"A\u200B森", 3, 0, 0, 0},       // a letter before nothing is narrow yet
                 Row{"か\u3099森", 4, 0, 0, 0},      // one kana
                 Row{"**森**の「学校", 10, 0, 0, 1}, // marks that are taken out have no width
                 Row{"- 森の学校", 8, 0, 0, 0}, Row{"𠮟る", 4, 0, 0, 0});
    CAPTURE(row.line);
    Token const token = only(row.line);
    CHECK(token.width == row.width);
    CHECK(token.wide_letters == row.wide_letters);
    CHECK(token.narrow_marks == row.narrow_marks);
    CHECK(token.open == row.open);
}
