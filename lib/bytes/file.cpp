// Boost Software License 1.0
// Reading, piece by piece: a file into a string of its size; pipes and devices until they end.
#ifndef SHISAKU_LIB_BYTES_FILE
#define SHISAKU_LIB_BYTES_FILE

#include "lib/bytes/file.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace shisaku::bytes {

namespace detail_file {

inline Error error_of(int number, std::string const& name) {
    return {number == ENOENT || number == ENOTDIR ? Error::Code::not_found : Error::Code::unreadable,
            name + ": " + std::generic_category().message(number)};
}

/// Reads a stream to its end; `expected` bytes are likely, more are taken too: a file may grow.
inline Result<std::string> read_all(std::FILE* stream, std::string const& name, std::uint64_t expected) {
    constexpr std::size_t piece = std::size_t{1} << 17; // stays in the cache, so that what is read is written once
    std::setvbuf(stream, nullptr, _IONBF, 0);           // this is the buffer
    std::unique_ptr<char[]> const buffer(new char[piece]);
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(std::min(expected, most)));
    for (std::size_t size = piece; size == piece;) {
        errno = 0;
        size = std::fread(buffer.get(), 1, piece, stream);
        if (std::ferror(stream)) return error_of(errno, name);
        bytes.append(buffer.get(), size);
        if (bytes.size() > most) return too_large(name);
    }
    if (bytes.capacity() - bytes.size() > bytes.size() / 4) bytes.shrink_to_fit();
    return bytes;
}

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

} // namespace detail_file

SHISAKU_INLINE Result<std::string> read_file(std::string const& path) {
    namespace fs = std::filesystem;
    std::error_code error;
    auto const status = fs::status(path, error);
    if (status.type() == fs::file_type::directory) return detail_file::error_of(EISDIR, path);
    // only a regular file has a size; for others, and where it cannot be told, reading finds the end
    std::uint64_t size = fs::is_regular_file(status) ? fs::file_size(path, error) : 0;
    if (error) size = 0;
    if (size > most) return too_large(path);
    std::unique_ptr<std::FILE, detail_file::Close> const file(std::fopen(path.c_str(), "rb"));
    if (!file) return detail_file::error_of(errno, path);
    return detail_file::read_all(file.get(), path, size);
}

SHISAKU_INLINE Result<std::string> read_stdin() { return detail_file::read_all(stdin, "-", 0); }

SHISAKU_INLINE Error too_large(std::string const& name) {
    return {Error::Code::too_large, name + ": more than 4 GiB - 1 byte of input"};
}

} // namespace shisaku::bytes

#endif
