// Boost Software License 1.0
// What the targets share: what must hold, and what every reader must do.
#pragma once

#include <shisaku.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>

namespace shisaku::fuzz {

/// Ends the process, which the fuzzer takes for a find.
inline void require(bool holds) {
    if (!holds) std::abort();
}

/// What is read is written, read again, and written as it was.
template <class Read, class Write>
void check_reader(std::string const& bytes, Read read, Write write) {
    auto const document = read(bytes);
    if (!document) {
        require(!document.error().message.empty() && document.error().message.size() < 4000);
        return;
    }
    std::string const written = write(*document);
    auto const again = read(written);
    require(again && write(*again) == written);
}

} // namespace shisaku::fuzz
