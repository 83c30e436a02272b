// Boost Software License 1.0
// Files and standard input to bytes in memory.
#pragma once

#include <shisaku/result.hpp>

#include <cstdint>
#include <limits>
#include <string>

namespace shisaku::bytes {

/// The most bytes that are read: places in a document are counted with 32 bits.
inline constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();

/// All bytes of a file. Errors: `not_found`, `unreadable` (a directory too), `too_large` (nothing is read then).
Result<std::string> read_file(std::string const& path);

/// All bytes of standard input. Errors: `unreadable`, `too_large`.
Result<std::string> read_stdin();

/// The error for an input of more than `most` bytes.
Error too_large(std::string const& name);

} // namespace shisaku::bytes
