// Boost Software License 1.0
#include "lib/phrases/date.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace shisaku;

TEST_CASE("dates become ISO 8601") {
    struct Row {
        char const* text;
        std::optional<std::string> iso;
    };
    auto const row = GENERATE(Row{"令和4年12月23日", "2022-12-23"}, Row{"令和 4 年 1 2 月 2 3 日", "2022-12-23"},
                              Row{"令和元年５月１日", "2019-05-01"}, Row{"平成31年4月30日", "2019-04-30"},
                              Row{"2024年6月21日", "2024-06-21"}, Row{"2024年6月", "2024-06"},
                              Row{"令和5年13月1日", std::nullopt}, Row{"令和5年2月30日", std::nullopt});
    CAPTURE(row.text);
    std::string const text = row.text;
    tree::Reader const reader(text);
    auto const date =
        phrases::read_date(reader, reader.folded(tokens::Range{0, static_cast<std::uint32_t>(text.size())}), 1);
    REQUIRE(date);
    CHECK(date->text == text);
    CHECK(date->iso == row.iso);
}
