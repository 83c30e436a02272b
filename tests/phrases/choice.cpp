// Boost Software License 1.0
#include "lib/phrases/choice.hpp"
#include "lib/vocabulary/ready.hpp"

#include <catch2/catch.hpp>

using namespace shisaku;

namespace {

phrases::Choices read(std::string_view text) {
    tree::Reader const reader(text);
    return phrases::read_choices(reader, reader.folded({0, static_cast<std::uint32_t>(text.size())}),
                                 Vocabularies::standard().ready().classes, 3);
}

} // namespace

TEST_CASE("a class is told by its word") {
    struct Row {
        char const* text;
        std::optional<int> number;
        char const* label;
    };
    auto const row = GENERATE(values<Row>({
        {"①予算", 1, "予算"},
        {"③ その他", 3, "その他"},
        {"1.予算", 1, "予算"},
        {"（2）税制", 2, "税制"},
        {"予算", std::nullopt, "予算"},
    }));
    CAPTURE(row.text);
    auto const choices = read(row.text);
    REQUIRE(choices.classification.size() == 1);
    CHECK(choices.position.empty());
    CHECK(choices.classification[0].number == row.number);
    CHECK(choices.classification[0].label == row.label);
    CHECK(choices.classification[0].span.line == 3);
}

TEST_CASE("any other numbered choice is a position") {
    auto const choices = read("②海のしごとを増やす ④学びの場を\n広げる");
    CHECK(choices.classification.empty());
    REQUIRE(choices.position.size() == 2);
    CHECK(choices.position[0].number == 2);
    CHECK(choices.position[0].label == "海のしごとを増やす");
    CHECK(choices.position[1].number == 4);
    CHECK(choices.position[1].label == "学びの場を広げる");
}

TEST_CASE("an amount is no choice") {
    auto const text = GENERATE(values<char const*>({"1.2億円", "令和6年度予算：30百万円", "-", "", "2.海のしごと"}));
    CAPTURE(text);
    auto const choices = read(text);
    CHECK(choices.classification.empty());
    CHECK(choices.position.empty());
}

TEST_CASE("a bracket behind a class is its note") {
    auto const choices = read("①予算（一部は基金）");
    REQUIRE(choices.classification.size() == 1);
    CHECK(choices.classification[0].label == "予算");
    CHECK(choices.classification[0].note == "（一部は基金）");
}
