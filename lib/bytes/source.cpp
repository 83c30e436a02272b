// Boost Software License 1.0
// An input as read: file, standard input or memory, with its checksum and its text as UTF-8.
#ifndef SHISAKU_LIB_BYTES_SOURCE
#define SHISAKU_LIB_BYTES_SOURCE

#include "lib/bytes/digest.hpp"
#include "lib/bytes/encoding.hpp"
#include "lib/bytes/file.hpp"
#include "lib/bytes/utf8.hpp"
#include <shisaku/bytes/source.hpp>
#include <shisaku/config.hpp>

#include <utility>

namespace shisaku {

SHISAKU_INLINE Result<Source> Source::from_file(std::string const& path) {
    auto bytes = bytes::read_file(path);
    if (!bytes) return bytes.error();
    return from_bytes(*std::move(bytes), path);
}

SHISAKU_INLINE Result<Source> Source::from_stdin() {
    auto bytes = bytes::read_stdin();
    if (!bytes) return bytes.error();
    return from_bytes(*std::move(bytes), "-");
}

SHISAKU_INLINE Result<Source> Source::from_bytes(std::string bytes, std::string name) {
    if (bytes.size() > bytes::most) return bytes::too_large(name);
    Source source;
    source.name_ = std::move(name);
    source.bytes_ = Text::take(std::move(bytes));
    source.sha256_ = bytes::sha256(source.bytes_);
    source.decode();
    // as UTF-8 a text may outgrow what offsets can count
    if (source.text().size() > bytes::most) return bytes::too_large(source.name_);
    return source;
}

SHISAKU_INLINE void Source::decode() {
    auto const controls = bytes::controls_of(bytes_);
    auto decoded = bytes::decode(bytes_, controls);
    encoding_ = std::move(decoded.encoding);
    converted_ = !decoded.same;
    skip_ = decoded.skip;
    text_ = decoded.same ? bytes_.part(skip_, bytes_.size()) : Text::take(std::move(decoded.text));
    map_ = std::move(decoded.map);
    invalid_ = std::move(decoded.invalid);
    binary_ = (converted_ ? bytes::controls_of(text_) : controls).binary;
}

SHISAKU_INLINE std::uint32_t Source::input_offset(std::uint32_t at) const noexcept {
    if (!converted_) return at + skip_;
    return map_[at < map_.size() ? at : map_.size() - 1];
}

} // namespace shisaku

#endif
