// Boost Software License 1.0
// The fast check for UTF-8 agrees with utfcpp's careful one.
#include "lib/bytes/utf8.hpp"

#include <catch2/catch.hpp>
#include <utf8.h>

#include <string>
#include <string_view>

using shisaku::bytes::is_utf8;
using namespace std::string_literals;

TEST_CASE("forms that are UTF-8 and forms that are not") {
    for (auto const* text :
         {"", "a", "施策", "é", "𠮟", "\x7F", "\xC2\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"})
        CHECK(is_utf8(text));
    CHECK(is_utf8("\0"s));
    for (auto const* text : {
             "\x80",
             "\xBF",
             "\xC0\x80",
             "\xC1\xBF", // a tail alone; overlong
             "\xE0\x80\x80",
             "\xE0\x9F\xBF",
             "\xF0\x8F\xBF\xBF", // overlong
             "\xED\xA0\x80",
             "\xED\xBF\xBF", // surrogates
             "\xF4\x90\x80\x80",
             "\xF5\x80\x80\x80",
             "\xFF", // beyond Unicode
             "\xC3",
             "\xE6\x96",
             "\xF0\xA0\xAE", // cut off
             "\xE6\x96"
             "a",
             "a\x80",
             "施\x80策",
         })
        CHECK_FALSE(is_utf8(text));
}

TEST_CASE("wherever it stands, one wrong byte is seen") {
    // the two halves are read side by side: a character may lie across the middle, the length may be odd
    for (std::string text; text.size() < 60; text += text.size() % 2 ? "施" : "a𠮟") {
        CHECK(is_utf8(text));
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string wrong = text;
            wrong[at] = '\xFF';
            CHECK_FALSE(is_utf8(wrong));
            CHECK(is_utf8(text.substr(0, at)) == (utf8::find_invalid(text.substr(0, at)) == std::string::npos));
        }
    }
}

TEST_CASE("random bytes near UTF-8 are judged as utfcpp judges them") {
    std::uint32_t state = 7;
    auto const random = [&] { return (state = state * 1664525 + 1013904223) >> 16; };
    std::size_t valid = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 6; n > 0; --n) {
            char32_t const c = random() % 4 == 0 ? 0x10000 + random() : random() % 3 == 0 ? random() % 128 : random();
            if (c < 0xD800 || c > 0xDFFF) utf8::append(c, text);
        }
        if (!text.empty() && random() % 2) text[random() % text.size()] = static_cast<char>(random());
        bool const expected = utf8::find_invalid(text) == std::string::npos;
        valid += expected;
        REQUIRE(is_utf8(text) == expected);
    }
    CHECK(valid > 1000);
    CHECK(valid < 19000);
}
