// Boost Software License 1.0
// An input as a source: a file, standard input, or what a `.gz` or `.zst` file holds.
#pragma once

#include <shisaku/bytes/source.hpp>

#include <cstdint>
#include <limits>
#include <string>

namespace shisaku::app {

/// The most bytes that a document may have.
inline constexpr std::uint64_t most_bytes = std::numeric_limits<std::uint32_t>::max();

/// Reads an input; `-` is standard input. A name that ends in `.gz` or `.zst` is decompressed while it is read; what the
/// source then knows (bytes, checksum, places) is of the text that comes out. Errors: as `Source::from_file`;
/// `too_large` for more than `most` bytes, of which no more are ever held; with less than `most_bytes`, also for what
/// cannot tell its size.
Result<Source> read_source(std::string const& path, std::uint64_t most = most_bytes);

} // namespace shisaku::app
