// Boost Software License 1.0
// Valid UTF-8 to folded code points with their byte offsets.
#ifndef SHISAKU_LIB_CHARS_FOLDED
#define SHISAKU_LIB_CHARS_FOLDED

#include "lib/chars/fold.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>
#include <utility>

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

/// U+3000–9FFF, most of a document's text by far: decoded here in a few steps, all else by utfcpp.
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

SHISAKU_INLINE Folded::Folded(Folded const& other)
    : tabs(other.tabs), tags(other.tags), marks(other.marks), narrow(other.narrow), brackets(other.brackets) {
    if (other.empty()) return;
    grow(other.size_);
    size_ = other.size_;
    std::copy_n(other.units(), size_, units());
    std::copy_n(other.bytes(), size_, bytes());
}

SHISAKU_INLINE void Folded::swap(Folded& other) noexcept {
    std::swap(block_, other.block_);
    std::swap(size_, other.size_);
    std::swap(room_, other.room_);
    std::swap(tabs, other.tabs);
    std::swap(tags, other.tags);
    std::swap(marks, other.marks);
    std::swap(narrow, other.narrow);
    std::swap(brackets, other.brackets);
}

SHISAKU_INLINE void Folded::grow(std::size_t more) {
    std::size_t const room = std::max(size_ + more, size_ + size_ / 2);
    // not make_unique: every byte that is read is written before
    std::unique_ptr<std::byte[]> block(new std::byte[room * (sizeof(char32_t) + sizeof(std::uint32_t))]);
    std::swap(block_, block);
    auto const* const old = reinterpret_cast<char32_t const*>(block.get());
    auto const* const old_bytes = reinterpret_cast<std::uint32_t const*>(block.get()) + room_;
    room_ = room;
    std::copy_n(old, size_, units());
    std::copy_n(old_bytes, size_, bytes());
}

SHISAKU_INLINE void Folded::append(std::string_view utf8, std::uint32_t at) {
    // room for all of them, so that the loop only writes; a short text is not worth counting
    constexpr std::size_t is_short = 256;
    std::size_t const most = utf8.size() <= is_short ? utf8.size() : detail_folded::count(utf8);
    if (room_ - size_ < most) grow(most);
    FoldTable const& table = fold_table();
    char32_t* const first = units();
    char32_t* to = first + size_;
    char32_t* const limit = to + most;
    std::uint32_t* place = bytes() + size_;
    unsigned said = 0;
    char const* const base = utf8.data();
    char const* const end = base + utf8.size();
    // of bytes that are no UTF-8 more might come than was counted: they are cut off, none is read or written outside
    for (char const* p = base; p < end && to != limit;) {
        auto here = at + static_cast<std::uint32_t>(p - base);
        auto lead = static_cast<unsigned char>(*p);
        char32_t c = lead;
        // kana and ideographs, nine of ten characters of a document, are their own folding
        for (; lead - 0xE3u < 7u && end - p >= 3; lead = static_cast<unsigned char>(*p)) {
            c = detail_folded::of_three_bytes(p);
            if (c < 0x301D || c - 0x3099 < 2) break;
            *to++ = c;
            *place++ = here;
            p += 3;
            here += 3;
            if (p == end || to == limit) break;
        }
        if (p == end || to == limit) break;
        if (lead < 0x80) {
            c = lead;
            ++p;
        } else if (lead - 0xE3u < 7u && end - p >= 3) {
            p += 3; // it is in c
        } else if (end - p < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2)) {
            c = 0xFFFD;
            p = end;
        } else {
            char const* next = p;
            c = static_cast<char32_t>(utf8::unchecked::next(next));
            p = next;
        }
        if (FoldTable::covers(c)) {
            said |= table.says(c);
            c = table[c];
            if (c == 0 && lead != 0) continue;
        }
        // voicing marks apart from their kana: か + U+3099 is が
        if (c - 0x3099 < 2 && to != first && detail_folded::compose(to[-1], c)) continue;
        *to++ = c;
        *place++ = here;
    }
    tabs |= (said & FoldTable::tab) != 0;
    tags |= (said & FoldTable::tag) != 0;
    marks |= (said & FoldTable::mark) != 0;
    narrow |= (said & FoldTable::narrow) != 0;
    brackets |= (said & FoldTable::bracket) != 0;
    size_ = static_cast<std::size_t>(to - first);
}

} // namespace shisaku::chars

#endif
