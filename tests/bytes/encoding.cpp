// Boost Software License 1.0
// Encodings: found, converted, and every byte of the text led back to where it came from.
#include <shisaku/bytes/source.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace shisaku;
using namespace std::string_literals;

namespace {

Source read(std::string bytes) {
    auto source = Source::from_bytes(std::move(bytes));
    REQUIRE(source);
    return *std::move(source);
}

/// Input offsets go forward, from 0 at the text's begin (or behind a byte order mark) to the input's end.
void check_offsets(Source const& source) {
    auto const size = static_cast<std::uint32_t>(source.text().size());
    for (std::uint32_t at = 0; at < size; ++at) REQUIRE(source.input_offset(at) <= source.input_offset(at + 1));
    CHECK(source.input_offset(size) == source.bytes().size());
}

/// Where `part` of the text came from.
std::uint32_t origin(Source const& source, std::string_view part) {
    auto const at = source.text().find(part);
    REQUIRE(at != std::string_view::npos);
    return source.input_offset(static_cast<std::uint32_t>(at));
}

constexpr auto windows_text = "施策名：①㈱～－（予算）\n令和４年度は、ひらがなのある文です。\n";
constexpr auto plain_text = "施策名（予算）\n令和４年度は、ひらがなのある文です。\n";

} // namespace

TEST_CASE("UTF-8 is its own text") {
    Source const source = read(windows_text);
    CHECK(source.encoding() == "UTF-8");
    CHECK(source.same_offsets());
    CHECK(source.text().data() == source.bytes().data());
    CHECK(source.invalid().empty());
}

TEST_CASE("a byte order mark is no text, but counts in the input") {
    Source const source = read("\xEF\xBB\xBF施策\n");
    CHECK(source.encoding() == "UTF-8");
    CHECK(source.text() == "施策\n");
    CHECK_FALSE(source.same_offsets());
    CHECK(source.input_offset(0) == 3);
    check_offsets(source);
}

TEST_CASE("Shift_JIS with the characters of Windows") {
    Source const source =
        read("\x8E\x7B\x8D\xF4\x96\xBC\x81\x46\x87\x40\x87\x8A\x81\x60\x81\x7C\x81\x69\x97\x5C\x8E\x5A\x81\x6A\n"
             "\x97\xDF\x98\x61\x82\x53\x94\x4E\x93\x78\x82\xCD\x81\x41\x82\xD0\x82\xE7\x82\xAA\x82\xC8\x82\xCC\x82\xA0"
             "\x82\xE9\x95\xB6\x82\xC5\x82\xB7\x81\x42\n");
    CHECK(source.encoding() == "Shift_JIS");
    CHECK(source.text() == windows_text);
    CHECK(source.invalid().empty());
    CHECK(origin(source, "策") == 2);
    CHECK(origin(source, "令和") == 25);
    // a byte inside a character came from the character
    CHECK(source.input_offset(1) == 0);
    CHECK(source.input_offset(3) == 2);
    check_offsets(source);
}

TEST_CASE("EUC-JP") {
    Source const source =
        read("\xBB\xDC\xBA\xF6\xCC\xBE\xA1\xCA\xCD\xBD\xBB\xBB\xA1\xCB\n\xCE\xE1\xCF\xC2\xA3\xB4\xC7\xAF"
             "\xC5\xD9\xA4\xCF\xA1\xA2\xA4\xD2\xA4\xE9\xA4\xAC\xA4\xCA\xA4\xCE\xA4\xA2\xA4\xEB\xCA\xB8"
             "\xA4\xC7\xA4\xB9\xA1\xA3\n");
    CHECK(source.encoding() == "EUC-JP");
    CHECK(source.text() == plain_text);
    CHECK(origin(source, "令和") == 15);
    check_offsets(source);
}

TEST_CASE("ISO-2022-JP") {
    Source const source = read(
        "\x1B$B\x3B\x5C\x3A\x76\x4C\x3E\x21\x4A\x4D\x3D\x3B\x3B\x21\x4B\x1B(B\n\x1B$B\x4E\x61\x4F\x42\x23\x34\x47\x2F"
        "\x45\x59\x24\x4F\x21\x22\x24\x52\x24\x69\x24\x2C\x24\x4A\x24\x4E\x24\x22\x24\x6B\x4A\x38\x24\x47\x24\x39"
        "\x21\x23\x1B(B\n");
    CHECK(source.encoding() == "ISO-2022-JP");
    CHECK(source.text() == plain_text);
    CHECK_FALSE(source.binary());
    CHECK(origin(source, "\n令") == 20);
    check_offsets(source);
}

TEST_CASE("UTF-16, marked and not") {
    auto const little = "\xBD\x65\x56\x7B\x0D\x54\x0A\x00\x41\x00\x6F\x30\n\0"s; // 施策名\nAは\n
    auto const big = "\x65\xBD\x7B\x56\x54\x0D\x00\x0A\x00\x41\x30\x6F\0\n"s;
    for (bool const marked : {false, true}) {
        CAPTURE(marked);
        Source const le = read((marked ? "\xFF\xFE"s : ""s) + little);
        CHECK(le.encoding() == "UTF-16LE");
        CHECK(le.text() == "施策名\nAは\n");
        CHECK(origin(le, "A") == (marked ? 10u : 8u));
        CHECK_FALSE(le.binary());
        check_offsets(le);
        Source const be = read((marked ? "\xFE\xFF"s : ""s) + big);
        CHECK(be.encoding() == "UTF-16BE");
        CHECK(be.text() == "施策名\nAは\n");
        check_offsets(be);
    }
}

TEST_CASE("characters beyond the first plane in UTF-16 count as one") {
    // 𠮟 is D842 DF9F; long enough that pairs fall on the borders of a conversion's pieces
    std::string bytes = "\xFF\xFE", expected;
    for (int i = 0; i < 5000; ++i) {
        bytes += i % 3 == 0 ? "\x0A\x00"s : "\x42\xD8\x9F\xDF"s;
        expected += i % 3 == 0 ? "\n" : "𠮟";
    }
    Source const source = read(bytes);
    CHECK(source.text() == expected);
    CHECK(source.invalid().empty());
    check_offsets(source);
    for (std::uint32_t at = 0, from = 2; at < source.text().size();) {
        bool const pair = source.text()[at] != '\n';
        REQUIRE(source.input_offset(at) == from);
        at += pair ? 4 : 1;
        from += pair ? 4 : 2;
    }
}

TEST_CASE("a U+FFFD of the input's own is not invalid") {
    CHECK(read("施策\xEF\xBF\xBD").invalid().empty());
    CHECK(read("\xFF\xFE\xFD\xFF\x0A\x00"s).invalid().empty());
    CHECK(read("\xFF\xFE\x00\xD8\x0A\x00"s).invalid().size() == 1); // half a pair
}

TEST_CASE("UTF-8 with a few wrong bytes stays UTF-8") {
    Source const source = read("施策名：\xFF\xFE通信\xE6\x96\n予算額です。\xC3");
    CHECK(source.encoding() == "UTF-8");
    CHECK(source.text() == "施策名：\uFFFD通信\uFFFD\n予算額です。\uFFFD");
    REQUIRE(source.invalid().size() == 3);
    for (auto const at : source.invalid()) CHECK(source.text().substr(at, 3) == "\uFFFD");
    CHECK(source.input_offset(source.invalid()[0]) == 12);
    CHECK(source.input_offset(source.invalid()[0] + 3) == 14);
    CHECK(origin(source, "通信") == 14);
    CHECK(origin(source, "\n") == 22);
    check_offsets(source);
}

TEST_CASE("a marked UTF-8 with a wrong byte") {
    Source const source = read("\xEF\xBB\xBF\xFF施策");
    CHECK(source.encoding() == "UTF-8");
    CHECK(source.text() == "\uFFFD施策");
    CHECK(source.input_offset(0) == 3);
    CHECK(origin(source, "施") == 4);
    check_offsets(source);
}

TEST_CASE("a stray zero byte makes no UTF-16") {
    CHECK(read("plain text\0 "s).encoding() == "UTF-8");
    CHECK(read("施策名\0\n"s).encoding() == "UTF-8");
    CHECK(read("%PDF-1.7\n\0\1\2\3\377\376\0"s).encoding() == "UTF-8");
}

TEST_CASE("escapes in UTF-8 text make no ISO-2022-JP") { CHECK(read("施策 \x1B$B x").encoding() == "UTF-8"); }

TEST_CASE("any bytes give valid text whose offsets go forward") {
    std::uint32_t state = 1;
    for (std::size_t size : {1u, 2u, 3u, 7u, 64u, 5000u}) {
        for (int round = 0; round < 50; ++round) {
            std::string bytes(size, '\0');
            for (char& c : bytes) {
                state = state * 1664525 + 1013904223;
                c = static_cast<char>(state >> 24);
            }
            Source const source = read(bytes);
            CHECK(read(std::string(source.text())).invalid().empty());
            check_offsets(source);
        }
    }
}
