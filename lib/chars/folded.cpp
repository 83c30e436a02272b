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
        auto c = static_cast<char32_t>(utf8::unchecked::next(p));
        if (c < 0x80) {
            tabs |= c == U'\t';
            marks |= c == U'*' || c == U'<' || c == U'|' || c == U'#';
        } else if (c <= 0x301C || c >= 0xF900) {
            if (invisible(c)) continue;
            c = detail::fold_by_table(c);
            // a full-width ＜ is no HTML, but folds to what begins it
            marks |= c == U'<';
        }
        *to++ = c;
        *place++ = at + here;
    }
    auto const size = static_cast<std::size_t>(to - chars.data());
    chars.resize(size);
    offset.resize(size);
}

} // namespace shisaku::chars

#endif
