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

namespace detail_folded {

/// How many code points valid UTF-8 holds: its bytes that go on with none.
inline std::size_t count(std::string_view utf8) noexcept {
    constexpr std::size_t block = 64; // of a fixed size, and its sum in a byte, so that it becomes vector instructions
    auto const begins = [](char c) { return static_cast<unsigned char>(static_cast<signed char>(c) > -65); };
    std::size_t result = 0, at = 0;
    for (; at + block <= utf8.size(); at += block) {
        unsigned char sum = 0;
        for (std::size_t i = 0; i < block; ++i) sum = static_cast<unsigned char>(sum + begins(utf8[at + i]));
        result += sum;
    }
    for (; at < utf8.size(); ++at) result += begins(utf8[at]);
    return result;
}

/// Most of a document's text by far: decoded here in a few steps, all else by utfcpp.
inline char32_t of_three_bytes(char const* p) noexcept {
    auto const bits = [&](int i, unsigned mask) { return static_cast<unsigned char>(p[i]) & mask; };
    return bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F);
}

/// Voicing marks apart from their kana: か + U+3099 becomes が; false where the two are not one.
inline bool compose(char32_t& kana, char32_t mark) noexcept {
    char32_t const composed = detail::compose(kana, mark);
    if (composed) kana = composed;
    return composed != 0;
}

} // namespace detail_folded

SHISAKU_INLINE void Folded::append(std::string_view utf8, std::uint32_t at) {
    std::size_t const before = chars.size();
    // room for all of them, so that the loop only writes; what is left out is cut off at the end
    std::size_t const most = before + detail_folded::count(utf8);
    chars.resize(most);
    offset.resize(most);
    char32_t* const first = chars.data();
    char32_t* to = first + before;
    std::uint32_t* place = offset.data() + before;
    char const* const base = utf8.data();
    char const* const end = base + utf8.size();
    for (char const* p = base; p < end;) {
        auto const here = at + static_cast<std::uint32_t>(p - base);
        // U+3040–9FFF, nine of ten characters, are their own folding
        if (auto const lead = static_cast<unsigned char>(*p); lead - 0xE3u < 7u && (lead != 0xE3 || p[1] != '\x80')) {
            char32_t const c = detail_folded::of_three_bytes(p);
            p += 3;
            if (c - 0x3099 >= 2 || to == first || !detail_folded::compose(to[-1], c)) {
                *to++ = c;
                *place++ = here;
            }
            continue;
        }
        auto c = static_cast<char32_t>(utf8::unchecked::next(p));
        if (c < 0x80) {
            tabs |= c == U'\t';
            marks |= c == U'*' || c == U'<' || c == U'|' || c == U'#';
        } else {
            if (invisible(c)) continue;
            c = fold(c);
            tags |= c == U'【';
            // a full-width ＜ is no HTML, but folds to what begins it
            marks |= c == U'<';
            // the half-width voicing mark too
            if (c - 0x3099 < 2 && to != first && detail_folded::compose(to[-1], c)) continue;
        }
        *to++ = c;
        *place++ = here;
    }
    auto const size = static_cast<std::size_t>(to - first);
    if (size == most) return;
    chars.resize(size);
    offset.resize(size);
}

} // namespace shisaku::chars

#endif
