// Boost Software License 1.0
// `sheet.txt`, `sheet.txt.gz`, `sheet.txt.zst` and `-` to sources; what is compressed is never held whole.
#include "apps/read_source.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <vector>

#include <zlib.h>
#include <zstd.h>

namespace shisaku::app {

namespace {

using Code = Error::Code;

Error unopened(std::string const& path) {
    return {errno == ENOENT ? Code::not_found : Code::unreadable, path + ": " + std::strerror(errno)};
}

/// The bytes of a document while they come; stops at the most that may be held.
struct Bytes {
    std::string const& path;
    std::uint64_t most;
    std::string held{};

    [[nodiscard]] std::optional<Error> add(char const* from, std::size_t size) {
        if (size > most - held.size()) return Error{Code::too_large, path + ": holds more than can be read"};
        held.append(from, size);
        return {};
    }
    [[nodiscard]] Error broken(char const* why) const { return {Code::unreadable, path + ": " + why}; }
};

constexpr std::size_t chunk = std::size_t{1} << 16;

std::optional<Error> gunzip(Bytes& bytes) {
    std::unique_ptr<gzFile_s, int (*)(gzFile)> const file(::gzopen(bytes.path.c_str(), "rb"), &::gzclose_r);
    if (!file) return unopened(bytes.path);
    std::array<char, chunk> buffer{};
    while (true) {
        int const size = ::gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
        // zlib hands through what is not compressed
        if (size > 0 && ::gzdirect(file.get()) != 0) return bytes.broken("is not compressed by gzip");
        int code = Z_OK;
        char const* const why = ::gzerror(file.get(), &code);
        if (size < 0 || code == Z_BUF_ERROR)
            return bytes.broken(code == Z_ERRNO ? std::strerror(errno) : code == Z_BUF_ERROR ? "ends too early" : why);
        if (size == 0) return {};
        if (auto error = bytes.add(buffer.data(), static_cast<std::size_t>(size))) return error;
    }
}

std::optional<Error> unzstd(Bytes& bytes) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const file(std::fopen(bytes.path.c_str(), "rb"), &std::fclose);
    if (!file) return unopened(bytes.path);
    std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> const stream(::ZSTD_createDStream(),
                                                                               &::ZSTD_freeDStream);
    std::vector<char> from(chunk), to(chunk);
    std::size_t wanted = 1; // of the frame that is open; none at its end
    while (std::size_t const size = std::fread(from.data(), 1, from.size(), file.get())) {
        ZSTD_inBuffer in{from.data(), size, 0};
        bool full = false;
        while (in.pos < in.size || full) {
            ZSTD_outBuffer out{to.data(), to.size(), 0};
            wanted = ::ZSTD_decompressStream(stream.get(), &out, &in);
            if (::ZSTD_isError(wanted) != 0) return bytes.broken(::ZSTD_getErrorName(wanted));
            if (auto error = bytes.add(to.data(), out.pos)) return error;
            full = out.pos == out.size && wanted != 0;
        }
    }
    if (std::ferror(file.get()) != 0) return bytes.broken(std::strerror(errno));
    if (wanted != 0) return bytes.broken("ends too early");
    return {};
}

} // namespace

Result<Source> read_source(std::string const& path, std::uint64_t most) {
    bool const gzip = path.ends_with(".gz");
    if (gzip || path.ends_with(".zst")) {
        Bytes bytes{path, most};
        if (auto error = gzip ? gunzip(bytes) : unzstd(bytes)) return *std::move(error);
        return Source::from_bytes(std::move(bytes.held), path);
    }
    if (most < most_bytes) {
        std::error_code error;
        bool const regular = path != "-" && std::filesystem::is_regular_file(path, error);
        if (std::filesystem::exists(path, error) && (!regular || std::filesystem::file_size(path, error) > most))
            return Error{Code::too_large, path};
        if (path == "-") return Error{Code::too_large, path};
    }
    return path == "-" ? Source::from_stdin() : Source::from_file(path);
}

} // namespace shisaku::app
