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
    // blocks of 64 bytes are looked at as one: a character may lie across two of them, or end with the last
    for (std::string text; text.size() < 200; text += text.size() % 2 ? "施" : "aé𠮟") {
        CHECK(is_utf8(text));
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string wrong = text;
            wrong[at] = '\xFF';
            CHECK_FALSE(is_utf8(wrong));
            CHECK(is_utf8(text.substr(0, at)) == (utf8::find_invalid(text.substr(0, at)) == std::string::npos));
        }
    }
}

TEST_CASE("what is wrong amid a long text is seen, whichever byte it begins at") {
    for (std::string const around : {"あ", "a", "é"})
        for (std::string const amid :
             {"\x80", "\xC3", "\xE6\x96", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF5\x80\x80\x80",
              "\xC1\xBF", "\xE6\x96\xBD\x80", "\xEF\xBC\x88", "\xED\x9F\xBF", "\xF0\xA0\xAE\x9F"})
            for (std::size_t before = 0; before < 140; ++before) {
                std::string text(before % around.size(), 'x');
                while (text.size() < before) text += around;
                text += amid;
                for (int i = 0; i < 50; ++i) text += around;
                CAPTURE(around, before, text);
                CHECK(is_utf8(text) == (utf8::find_invalid(text) == std::string::npos));
            }
}

TEST_CASE("control bytes are told by their kinds, wherever they stand") {
    using shisaku::bytes::controls_of;
    for (std::size_t const at : {0u, 63u, 64u, 129u}) {
        std::string text(130, ' ');
        text[at] = '\t';
        CHECK_FALSE(controls_of(text).binary);
        text[at] = '\x1B';
        CHECK_FALSE(controls_of(text).binary);
        CHECK(controls_of(text).escape);
        text[at] = '\0';
        CHECK(controls_of(text).binary);
        CHECK(controls_of(text).zero);
        CHECK_FALSE(controls_of(text).escape);
        text[at] = '\x7F';
        CHECK(controls_of(text).binary);
        CHECK_FALSE(controls_of(text).zero);
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
