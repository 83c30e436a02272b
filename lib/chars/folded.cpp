// Boost Software License 1.0
// Valid UTF-8 to folded code points with their byte offsets.
#ifndef SHISAKU_LIB_CHARS_FOLDED
#define SHISAKU_LIB_CHARS_FOLDED

#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <utf8.h>

namespace shisaku::chars {

SHISAKU_INLINE std::size_t end_of_code_point(std::string_view utf8, std::size_t at) noexcept {
    do ++at;
    while (at < utf8.size() && (utf8[at] & '\xC0') == '\x80');
    auto const next = utf8.substr(at, 3);
    return next == "\xE3\x82\x99" || next == "\xE3\x82\x9A" ? at + 3 : at;
}

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
        // voicing marks apart from their kana: か + U+3099 is が
        if ((c == 0x3099 || c == 0x309A) && to != chars.data())
            if (char32_t const composed = detail::compose(to[-1], c)) {
                to[-1] = composed;
                continue;
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
