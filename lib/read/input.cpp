// Boost Software License 1.0
// Bytes to text and failures to errors: `line 3, byte 120: /body/0/kind: …`.
#ifndef SHISAKU_LIB_READ_INPUT
#define SHISAKU_LIB_READ_INPUT

#include "lib/read/input.hpp"
#include "lib/bytes/file.hpp"
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>

namespace shisaku::read {

SHISAKU_INLINE bool is_too_large(std::string_view bytes) { return bytes.size() > bytes::most; }

SHISAKU_INLINE void expect_text(std::string_view text) {
    auto const* const invalid = utf8::find_invalid(text.begin(), text.end());
    if (invalid != text.end()) throw Failure{static_cast<std::size_t>(invalid - text.begin()), "not UTF-8"};
    // parsers in C end there
    if (auto const zero = text.find('\0'); zero != text.npos) throw Failure{zero, "a zero byte"};
}

SHISAKU_INLINE Error error_of(Failure const& failure, std::string_view text, std::size_t skipped) {
    std::size_t const at = std::min(failure.at, text.size());
    auto const lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return {Error::Code::malformed,
            "line " + std::to_string(lines + 1) + ", byte " + std::to_string(at + skipped) + ": " + failure.message};
}

SHISAKU_INLINE std::string clipped(std::string_view text) {
    constexpr std::size_t most = 40;
    std::string out;
    for (auto at = text.begin(); at != text.end();) {
        if (out.size() >= most) {
            out += "…";
            break;
        }
        auto const c = utf8::is_valid(at, text.end()) ? utf8::unchecked::next(at) : (++at, 0xFFFDu);
        utf8::append(static_cast<char32_t>(c < 0x20 || c == 0x7F ? 0xFFFDu : c), out);
    }
    return out;
}

} // namespace shisaku::read

#endif
