// Boost Software License 1.0
// The schemas and the list of fields that are checked in are those that follow from the description.
#include "lib/schema/markdown.hpp"
#include "lib/schema/nodes.hpp"
#include "tests/support/corpus.hpp"
#include "tests/support/golden.hpp"

#include <shisaku/schema.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace shisaku;

TEST_CASE("schemas and fields are as generated") {
    test::check_or_update(test::root() / "schema/shisaku-1.schema.json", json_schema());
    test::check_or_update(test::root() / "schema/shisaku-1.xsd", xml_schema());
    test::check_or_update(test::root() / "docs/fields.md", schema::fields_markdown());
}

TEST_CASE("every field is told of in both languages, an example as printed with its value") {
    std::set<std::string_view> nodes;
    schema::for_each_node([&]<class T>() {
        nodes.insert(describe::node_name<T>.text);
        for (schema::Field const& row : schema::rows<T>) {
            CAPTURE(std::string(describe::node_name<T>.text), std::string(row.name));
            CHECK_FALSE(row.term.empty());
            CHECK_FALSE(row.says.empty());
            CHECK_FALSE(row.says.ends_with('.'));
        }
    });
    CHECK(nodes.size() == 22);
    CHECK(nodes.contains("budget-entry"));
}
