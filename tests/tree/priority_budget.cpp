// Boost Software License 1.0
// Names behind one 【予算】, a line each: what stands below a name still belongs to it.
#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

using namespace shisaku;

TEST_CASE("several names behind one budget label") {
    auto const document = parse("令和6年度の重点施策\n\n1 森\n\n[1] 苗木\n\n(1) 苗木\n\n【予算】苗木配布事業 1億円\n"
                                "林道整備事業 2億円\n（5年度 3億円）\n作業道改良事業 4億円（5年度補正 1億円\n");
    REQUIRE(document);
    REQUIRE(document->cards.size() == 1);
    using Row = std::tuple<std::string, std::int64_t, unsigned>;
    std::vector<Row> rows;
    for (auto const& entry : document->cards[0].budget)
        rows.emplace_back(entry.name.value_or("-"), entry.yen.value_or(-1), entry.span.line);
    CHECK(rows == std::vector<Row>{{"苗木配布事業", 100'000'000, 9},
                                   {"林道整備事業", 200'000'000, 10},
                                   {"林道整備事業", 300'000'000, 10},
                                   {"作業道改良事業", 400'000'000, 12},
                                   {"作業道改良事業", 100'000'000, 12}});
    CHECK(std::any_of(document->diagnostics.begin(), document->diagnostics.end(),
                      [](auto const& d) { return d.code == Code::unclosed_bracket; }));
}

TEST_CASE("what a budget does not understand stands on its own line") {
    auto const document =
        parse("1 森\n\n[1] 苗木\n\n(1) 苗木\n\n【予算】苗木配布事業\n1億円（5年度 2億円\n（旧：苗木育成事業）\n");
    REQUIRE(document);
    REQUIRE(document->cards.size() == 1);
    REQUIRE(document->cards[0].budget.size() == 2);
    auto const& body = document->cards[0].body;
    auto const rest = std::find_if(body.begin(), body.end(), [](Block const& b) { return std::get_if<Note>(&b); });
    REQUIRE(rest != body.end());
    CHECK(std::get<Note>(*rest).text == "（旧：苗木育成事業）");
    CHECK(std::get<Note>(*rest).span.line == 9);
}
