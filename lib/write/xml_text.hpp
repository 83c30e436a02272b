// Boost Software License 1.0
// What XML cannot hold: `a\x01b` is unfit from its second byte on.
#pragma once

#include <cstddef>
#include <string_view>

namespace shisaku::write {

/// Where XML can hold a text no further: at a control character (a carriage return would be read back as a line
/// feed), U+FFFE or U+FFFF; its size if it can hold all.
inline std::size_t find_unfit(std::string_view text, std::size_t from = 0) {
    for (std::size_t i = from; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 && byte != '\t' && byte != '\n') return i;
        if (byte == 0xEF && (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF")) return i;
    }
    return text.size();
}

} // namespace shisaku::write
