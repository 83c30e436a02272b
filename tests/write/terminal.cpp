// Boost Software License 1.0
// Text on a terminal: wide characters take two columns.
#include "lib/write/terminal.hpp"

#include <catch2/catch.hpp>

using namespace shisaku::write;

TEST_CASE("wide characters take two columns") {
    CHECK(columns_of("施策 a") == 6);
    CHECK(columns_of("ｶﾅ") == 2);
    CHECK(columns_of("か\xE3\x82\x99") == 2); // a voicing mark on its own
}

TEST_CASE("a text is cut and filled to columns") {
    CHECK(fitted("施策", 5) == "施策 ");
    CHECK(fitted("施策", 4) == "施策");
    CHECK(fitted("施策", 3) == "施…");
    CHECK(fitted("施策", 2) == "… ");
    CHECK(fitted("施策", 0).empty());
    CHECK(fitted_right("12", 4) == "  12");
    CHECK(fitted("a\nb", 3) == "a b");
    CHECK(painted("x", "31", false) == "x");
    CHECK(painted("x", "31", true) == "\x1B[31mx\x1B[0m");
}
