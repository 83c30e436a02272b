// Boost Software License 1.0
#include "lib/lines/plain.hpp"
#include <shisaku/lines/markup.hpp>
#include <shisaku/lines/print.hpp>
#include <shisaku/lines/scanner.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

namespace {

/// The pieces of a text as its stage prints them.
std::string seen(std::string_view text) { return lines::print(text); }

} // namespace

TEST_CASE("a line is one piece without the white space around it") {
    CHECK(seen("施策名：森の学校\n") == "1 line|施策名：森の学校|\n");
    CHECK(seen("　　港の整備  \n") == "1 line indent=2 trailing|港の整備|\n");
}

TEST_CASE("every kind of line end ends a line") {
    CHECK(seen("一\r\n二\r三\n四") == "1 line|一|\n2 line|二|\n3 line|三|\n4 line|四|\n");
    CHECK(seen("一\n\n二\n") == "1 line|一|\n2 blank\n3 line|二|\n");
}

TEST_CASE("a line ends where it ends, however long it is and whatever stands in it") {
    for (char const* const ending : {"\n", "\r", "\r\n"})
        for (std::size_t size = 1; size < 40; ++size)
            for (std::string const other : {"あ", "x", "\x01", "\x0B", "\x0E"}) {
                std::string first(size, 'y');
                first.replace(size / 2, 1, other);
                std::string const text = first + ending + "次";
                lines::Scanner scanner(text);
                REQUIRE(scanner.next());
                CHECK(scanner.line().size() == size);
                REQUIRE(scanner.next());
                CHECK(scanner.line().chars() == U"次");
                CHECK_FALSE(scanner.next());
            }
}

TEST_CASE("a stretch that is said to be plain is read as it stands") {
    std::size_t plain = 0, others = 0;
    for (std::string const mark : {"**", "*", "<b>", "<", "\xC2\xAD", "\u200B", "\u2060", "\uFEFF", "（", "①", "é"})
        for (std::size_t before = 0; before < 140; before += 3)
            for (std::size_t const full : {0u, 200u}) { // the mark may end the text
                std::string text;
                while (text.size() < before) text += "海";
                text += mark;
                while (text.size() < full) text += "山";
                lines::PlainStretches const stretches(text);
                for (std::size_t begin = 0; begin <= text.size(); begin += 19)
                    for (std::size_t to = begin; to < text.size() + 23; to += 23) {
                        std::size_t const end = std::min(to, text.size());
                        std::string const stretch = text.substr(begin, end - begin);
                        std::string read;
                        lines::append_plain(read, stretch);
                        ++(stretches.holds(begin, end) ? plain : others);
                        if (stretches.holds(begin, end)) CHECK(read == stretch);
                    }
            }
    CHECK(plain > 1000); // most of them are, and some are not
    CHECK(others > 100);
}

TEST_CASE("a form feed is a page break") { CHECK(seen("一\n\f二\n") == "1 line|一|\n2 line page-break|二|\n"); }

TEST_CASE("tabs, pipes and table tags cut a line into cells") {
    CHECK(seen("目的\t甲\t概要\t乙\n") == "1 line|目的|\n1 cell|甲|\n1 cell|概要|\n1 cell|乙|\n");
    CHECK(seen("| 目的 | 甲 |\n") == "1 row indent=1 trailing|目的|\n1 cell indent=1 trailing|甲|\n");
    CHECK(seen("<tr><td>令和5年度</td><td>令和6年度</td></tr>\n") == "1 row|令和5年度|\n1 cell|令和6年度|\n");
}

TEST_CASE("an empty cell holds its column, a line of empty cells is blank") {
    CHECK(seen("\t甲\t\t乙\n") == "1 line||\n1 cell|甲|\n1 cell||\n1 cell|乙|\n");
    CHECK(seen("\t\t\t\n") == "1 blank\n");
}

TEST_CASE("items of HTML are pieces") {
    CHECK(seen("<p>趣旨</p> <ul><li>甲</li><li>乙</li></ul>\n") == "1 line|趣旨|\n1 item dash|甲|\n1 item dash|乙|\n");
}

TEST_CASE("marks of Markdown and HTML go without trace inside a piece") {
    CHECK(seen("**目的**\n") == "1 line|目的|\n");
    CHECK(seen("水<sub>2</sub>の**利用**\n") == "1 line|水2の利用|\n");
    CHECK(seen("- 苗木の配布\n") == "1 line dash|苗木の配布|\n");
    CHECK(seen("## 第1章\n") == "1 line heading=2|第1章|\n");
}

TEST_CASE("what only looks like a tag stays") {
    CHECK(seen("<実施要件>\n") == "1 line|<実施要件>|\n");
    CHECK(seen("a < b > c\n") == "1 line|a < b > c|\n");
    CHECK(seen("<pの続きが無い\n") == "1 line|<pの続きが無い|\n");
    CHECK(seen("－ 国の役割\n") == "1 line|－ 国の役割|\n"); // a full-width dash is a mark of the document
}

TEST_CASE("plain text is what a reader reads") {
    std::string out;
    lines::append_plain(out, "**海**と<b>山</b>\u200Bの <4件> * 注");
    CHECK(out == "海と山の <4件> * 注");
}
