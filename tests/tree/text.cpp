// Boost Software License 1.0
// Texts share memory: what is a part of the source outlives it, and what is joined lies among the others.
#include "lib/tree/reader.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <thread>
#include <unordered_set>

using namespace shisaku;

namespace {

std::string const sheet = "施策名：里山の手入れ\n\n施策分類 ①予算\n\n目的：\n里山を守り、\n次の代に渡す。\n\n"
                          "概要：\n・炭を焼く。\n・苗を植える。\n\n予算額：3.9億円（令和5年度当初）\n\n";

} // namespace

TEST_CASE("a text compares, hashes and prints as what it says") {
    Text const text = "里山";
    CHECK(text == "里山");
    CHECK("里山" == text);
    CHECK(text == std::string("里山"));
    CHECK(text == Text(std::string_view("里山の手入れ").substr(0, 6)));
    CHECK(text != Text("里"));
    CHECK(Text("a") < Text("b"));
    CHECK(Text("a") < "ab");
    CHECK(std::unordered_set<Text>{text}.count(std::string("里山")) == 1);
    CHECK(text + "の手入れ" == "里山の手入れ");
    CHECK(std::string("入る") + text == "入る里山");
    CHECK((std::ostringstream() << text).str() == "里山");
    CHECK(std::optional<Text>(text) == "里山");
    CHECK(text.str() == "里山");
}

TEST_CASE("an empty text needs no memory, and its data are there to be read") {
    for (Text const& text : {Text(), Text(""), Text::take(""), Text("里山").part(3, 3), TextPool().add("")}) {
        CHECK(text.empty());
        CHECK(text.view().empty());
        REQUIRE(text.data() != nullptr);
        CHECK(*text.data() == '\0');
    }
}

TEST_CASE("a part holds its memory when the whole is gone") {
    Text part, copy;
    {
        Text const whole = Text::take(std::string(1000, 'x') + "里山" + std::string(1000, 'y'));
        part = whole.part(1000, 1006);
        CHECK(part.data() == whole.data() + 1000);
        copy = Text(whole).part(999, 1001).part(0, 1);
    }
    CHECK(part == "里山");
    CHECK(copy == "x");
    part = part.part(3, 6); // of itself
    CHECK(part == "山");
    Text moved = std::move(part);
    CHECK(moved == "山");
    moved = *&moved;
    CHECK(moved == "山");
}

TEST_CASE("a pool keeps what was put into it, of any size, behind its own end") {
    std::vector<Text> texts;
    std::vector<std::string> expected;
    {
        TextPool pool;
        for (std::size_t size :
             {1u, 255u, 256u, 257u, 1023u, 1024u, 1025u, 5u, 40000u, 70000u, 3u, 16000u, 16000u, 16000u, 16000u, 7u}) {
            expected.push_back(std::string(size, static_cast<char>('a' + expected.size())));
            texts.push_back(pool.add(expected.back()));
        }
        for (int i = 0; i < 20000; ++i) {
            expected.push_back(std::to_string(i));
            texts.push_back(pool.add(expected.back()));
        }
    }
    CHECK(std::equal(texts.begin(), texts.end(), expected.begin(), expected.end()));
}

TEST_CASE("texts of one memory are copied and dropped by threads at once") {
    Text const whole = Text::take(std::string(4096, 'z'));
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&whole] {
            for (std::size_t at = 0; at < 4000; ++at) {
                Text const part = whole.part(at, at + 8);
                Text const copy = part;
                if (copy != "zzzzzzzz") std::abort();
            }
        });
    for (auto& thread : threads) thread.join();
    CHECK(whole.size() == 4096);
}

TEST_CASE("a card outlives its document and its source") {
    auto const card = [] {
        auto document = parse(sheet);
        REQUIRE(document);
        REQUIRE(document->cards.size() == 1);
        return std::move(document->cards[0]);
    }();
    CHECK(card.name == "里山の手入れ");
    REQUIRE(card.purpose.size() == 1);
    CHECK(std::get<Paragraph>(card.purpose[0]).text == "里山を守り、次の代に渡す。");
    REQUIRE(card.budget.size() == 1);
    CHECK(card.budget[0].yen == 390000000);
    CHECK(card.budget[0].text == "3.9億円");
}

TEST_CASE("what stands in the source as it is read is a part of it, and no copy") {
    auto const source = Source::from_bytes(sheet);
    REQUIRE(source);
    auto const of_source = [&](Text const& text) {
        return text.data() >= source->text().data() && text.data() < source->text().data() + source->text().size();
    };
    auto const document = parse(*source);
    auto const& card = document.cards.at(0);
    CHECK(of_source(*card.name));
    auto const& list = std::get<List>(card.overview.at(0));
    CHECK(of_source(list.items.at(0).text));
    CHECK(of_source(*list.items.at(0).marker));
    CHECK_FALSE(of_source(std::get<Paragraph>(card.purpose.at(0)).text)); // joined from two lines
}

TEST_CASE("joined lines") {
    Text const source = "デジタ\nル化 Beyond\n5G <b>太字</b>";
    tree::Reader const reader(source);
    tree::JoinedText joined(reader);
    CHECK(joined.take().empty());
    joined.add({0, 9});
    auto const one = joined.take();
    CHECK(one == "デジタ");
    CHECK(one.data() == reader.source().data());
    joined.add({0, 9});
    joined.add({9, 9});
    joined.add({10, 23});
    joined.add({24, 26});
    CHECK(joined.take() == "デジタル化 Beyond 5G");
    joined.add({24, 26});
    CHECK(joined.take() == "5G");
    joined.add({27, static_cast<std::uint32_t>(source.size())});
    CHECK(joined.take() == "太字");
}
