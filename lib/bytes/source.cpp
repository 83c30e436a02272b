// Boost Software License 1.0
// An input as read: file, standard input or memory, with its checksum and its text as UTF-8.
#ifndef SHISAKU_LIB_BYTES_SOURCE
#define SHISAKU_LIB_BYTES_SOURCE

#include "lib/bytes/digest.hpp"
#include "lib/bytes/encoding.hpp"
#include <shisaku/bytes/source.hpp>
#include <shisaku/config.hpp>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <limits>
#include <memory>
#include <utility>

namespace shisaku {

namespace detail_source {

inline constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max() - 1;

inline Error too_large(std::string const& name) {
    return {Error::Code::too_large, name + ": more than 4 GiB of input"};
}

/// Reads a stream to its end; `expected` bytes are likely.
inline Result<std::string> read_all(std::FILE* stream, std::string const& name, std::uint64_t expected) {
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(expected));
    std::array<char, 1 << 16> buffer{};
    while (std::size_t const size = std::fread(buffer.data(), 1, buffer.size(), stream)) {
        if (bytes.size() + size > most) return too_large(name);
        bytes.append(buffer.data(), size);
    }
    if (std::ferror(stream)) return Error{Error::Code::unreadable, name + ": " + std::strerror(errno)};
    return bytes;
}

} // namespace detail_source

SHISAKU_INLINE Result<Source> Source::from_file(std::string const& path) {
    std::error_code error;
    auto const status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{Error::Code::not_found, path + ": no such file"};
    if (status.type() == std::filesystem::file_type::directory)
        return Error{Error::Code::unreadable, path + ": is a directory"};
    std::uint64_t size = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(path, error) : 0;
    if (error) size = 0;
    if (size > detail_source::most) return detail_source::too_large(path);
    auto const close = [](std::FILE* file) { std::fclose(file); };
    std::unique_ptr<std::FILE, decltype(close)> const file(std::fopen(path.c_str(), "rb"), close);
    if (!file)
        return Error{errno == ENOENT ? Error::Code::not_found : Error::Code::unreadable,
                     path + ": " + std::strerror(errno)};
    auto bytes = detail_source::read_all(file.get(), path, size);
    if (!bytes) return bytes.error();
    return from_bytes(*std::move(bytes), path);
}

SHISAKU_INLINE Result<Source> Source::from_stdin() {
    auto bytes = detail_source::read_all(stdin, "-", 0);
    if (!bytes) return bytes.error();
    return from_bytes(*std::move(bytes), "-");
}

SHISAKU_INLINE Result<Source> Source::from_bytes(std::string bytes, std::string name) {
    if (bytes.size() > detail_source::most) return detail_source::too_large(name);
    Source source;
    source.name_ = std::move(name);
    source.bytes_ = std::move(bytes);
    source.sha256_ = bytes::sha256(source.bytes_);
    source.decode();
    // text of three bytes a character may outgrow what offsets can count
    if (source.text().size() > detail_source::most) return detail_source::too_large(source.name_);
    return source;
}

SHISAKU_INLINE void Source::decode() {
    auto decoded = bytes::decode(bytes_);
    encoding_ = std::move(decoded.encoding);
    converted_ = !decoded.same;
    skip_ = decoded.skip;
    text_ = std::move(decoded.text);
    map_ = std::move(decoded.map);
    invalid_ = std::move(decoded.invalid);
    binary_ = bytes::holds_control_bytes(text());
}

SHISAKU_INLINE std::string_view Source::text() const noexcept {
    return converted_ ? std::string_view(text_) : std::string_view(bytes_).substr(skip_);
}

SHISAKU_INLINE std::uint32_t Source::input_offset(std::uint32_t at) const noexcept {
    if (!converted_) return at + skip_;
    return map_[at < map_.size() ? at : map_.size() - 1];
}

} // namespace shisaku

#endif
