// Boost Software License 1.0
// A source: what was read, as it was read; errors where nothing could be.
#include <shisaku/bytes/source.hpp>

#include <catch2/catch.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

using namespace shisaku;
namespace fs = std::filesystem;

namespace {

/// A file of a test, gone with it.
struct TemporaryFile {
    fs::path path;
    explicit TemporaryFile(std::string_view bytes)
        : path(fs::temp_directory_path() / ("shisaku-test-" + std::to_string(::getpid()))) {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    ~TemporaryFile() { fs::remove(path); }
};

} // namespace

TEST_CASE("a file is read byte for byte") {
    // more than the first reading takes, and nothing that text conversion would leave alone
    std::string bytes = "施策名：\r\n";
    bytes.push_back('\0');
    while (bytes.size() < 200'000) bytes += bytes;
    TemporaryFile const file(bytes);
    auto const source = Source::from_file(file.path.string());
    REQUIRE(source);
    CHECK(source->bytes() == bytes);
    CHECK(source->name() == file.path.string());
}

TEST_CASE("files that cannot be read are errors that name them") {
    auto const missing = Source::from_file("/no/such/file.txt");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Error::Code::not_found);
    CHECK(missing.error().message.find("/no/such/file.txt: ") == 0);

    TemporaryFile const file("x");
    auto const below = Source::from_file((file.path / "below").string());
    REQUIRE_FALSE(below);
    CHECK(below.error().code == Error::Code::not_found);

    auto const folder = Source::from_file(fs::temp_directory_path().string());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == Error::Code::unreadable);
}

TEST_CASE("a file of four gigabytes is refused before it is read") {
    TemporaryFile const file("");
    std::error_code sparse;
    fs::resize_file(file.path, std::uint64_t{1} << 32, sparse); // a hole: takes no room
    if (sparse) return;
    auto const source = Source::from_file(file.path.string());
    REQUIRE_FALSE(source);
    CHECK(source.error().code == Error::Code::too_large);
}

TEST_CASE("a pipe is read to its end") {
    if (!fs::exists("/dev/fd")) return;
    std::FILE* const pipe = ::popen("head -c 300000 /dev/zero", "r");
    REQUIRE(pipe);
    auto const source = Source::from_file("/dev/fd/" + std::to_string(::fileno(pipe)));
    ::pclose(pipe);
    REQUIRE(source);
    CHECK(source->bytes().size() == 300'000);
}

TEST_CASE("the checksum is that of the bytes as read") {
    CHECK(Source::from_bytes("")->sha256() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(Source::from_bytes("abc")->sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    // with its byte order mark, which text() does not show
    CHECK(Source::from_bytes("\xEF\xBB\xBF"
                             "abc")
              ->sha256() == "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
}

TEST_CASE("an empty input is a source") {
    auto const source = Source::from_bytes("");
    REQUIRE(source);
    CHECK(source->text().empty());
    CHECK(source->encoding() == "UTF-8");
    CHECK(source->same_offsets());
    CHECK(source->input_offset(0) == 0);
    CHECK_FALSE(source->binary());
}

TEST_CASE("control bytes that no text holds make a source binary") {
    CHECK_FALSE(Source::from_bytes("\t\n\v\f\r\x1B text")->binary());
    for (char const control : {'\0', '\1', '\x08', '\x0E', '\x1A', '\x1C', '\x1F', '\x7F'}) {
        CAPTURE(static_cast<int>(control));
        // alone, and deep inside: blocks and what is left of them are looked at by different code
        CHECK(Source::from_bytes("xyz" + std::string(1, control))->binary());
        std::string const inside = std::string(200, 'x') + control + std::string(200, 'x');
        CHECK(Source::from_bytes(inside)->binary());
        CHECK(Source::from_bytes(inside)->text() == inside);
    }
}
