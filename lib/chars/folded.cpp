// Boost Software License 1.0
// Valid UTF-8 to folded code points with their byte offsets.
#ifndef SHISAKU_LIB_CHARS_FOLDED
#define SHISAKU_LIB_CHARS_FOLDED

#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <utf8.h>

namespace shisaku::chars {

SHISAKU_INLINE void Folded::append(std::string_view utf8, std::uint32_t at) {
    std::size_t const before = chars.size();
    // as many code points as bytes at most; shrunk at the end, so that the loop only writes
    chars.resize(before + utf8.size());
    offset.resize(before + utf8.size());
    char32_t* to = chars.data() + before;
    std::uint32_t* place = offset.data() + before;
    char const* const base = utf8.data();
    for (char const *p = base, *end = base + utf8.size(); p < end;) {
        auto const here = static_cast<std::uint32_t>(p - base);
        auto const c = static_cast<char32_t>(utf8::unchecked::next(p));
        if (c >= 0xAD && c < 0x3000 && invisible(c)) continue;
        if (c == 0xFEFF) continue;
        *to++ = fold(c);
        *place++ = at + here;
    }
    auto const size = static_cast<std::size_t>(to - chars.data());
    chars.resize(size);
    offset.resize(size);
}

} // namespace shisaku::chars

#endif
