// Boost Software License 1.0
// The description of the model: how names are written.
#include "lib/tree/describe.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace shisaku;

TEST_CASE("names are written as the contract writes them") {
    CHECK(describe::enum_name(Family::policy_sheet).text == "policy-sheet");
    CHECK(describe::enum_name(Family::unknown).quoted == "\"unknown\"");
    CHECK(describe::enum_name(Code::fiscal_year_unknown).text == "fiscal-year-unknown");
    CHECK(describe::node_name<BudgetEntry>.text == "budget-entry");
    CHECK(describe::node_name<Card>.quoted == "\"card\"");
    CHECK(std::string(describe::node_name<OutlineNode>.text.data()) == "outline-node"); // a zero stands behind it

    std::vector<std::string> names;
    BudgetEntry const entry;
    describe::for_each_member(entry, [&](describe::Name name, auto const&) { names.emplace_back(name.text); });
    REQUIRE(names.size() == 12);
    CHECK(names[1] == "fiscal_year");
    CHECK(names[8] == "new");
}

TEST_CASE("every member of a node is described") {
    // a struct that grows without its description growing would be written without the new field
    auto const described = []<class T>(T const& node) {
        std::size_t size = 0;
        describe::for_each_member(node, [&](describe::Name, auto const& member) {
            size = static_cast<std::size_t>(reinterpret_cast<char const*>(&member) -
                                            reinterpret_cast<char const*>(&node)) +
                   sizeof(member);
        });
        return size + alignof(T) > sizeof(T);
    };
    CHECK(described(Span{}));
    CHECK(described(Diagnostic{}));
    CHECK(described(Date{}));
    CHECK(described(OutlineNode{}));
    CHECK(described(Office{}));
    CHECK(described(BudgetEntry{}));
    CHECK(described(ListItem{}));
    CHECK(described(Table{}));
    CHECK(described(Initiative{}));
    CHECK(described(Classification{}));
    CHECK(described(Position{}));
    CHECK(described(Field{}));
    CHECK(described(Card{}));
    CHECK(described(Section{}));
    CHECK(described(SourceInfo{}));
}
