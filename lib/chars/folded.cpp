// Boost Software License 1.0
// Valid UTF-8 to folded code points with their byte offsets.
#ifndef SHISAKU_LIB_CHARS_FOLDED
#define SHISAKU_LIB_CHARS_FOLDED

#include "lib/chars/fold.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
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

/// U+0800–FFFF out of three bytes of valid UTF-8.
inline char32_t of_three_bytes(char const* p) noexcept {
    auto const bits = [&](int i, unsigned mask) { return static_cast<unsigned char>(p[i]) & mask; };
    return bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F);
}

/// True for kana, ideographs, 、 and 。: nine of ten characters of a document, their own folding, of two columns.
constexpr bool is_own(char32_t c) noexcept {
    return (c - 0x301D < 0xA000 - 0x301D && c - 0x3099 >= 2) || c - 0x3001 < 2;
}

/// Two of them out of the eight bytes at `p`; false where they are none.
inline bool two_own(char const* p, char32_t* to) noexcept {
    constexpr std::uint64_t mask = 0xC0C0F0C0C0F0, leads = 0x8080E08080E0;
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(&word, p, sizeof word);
    else
        for (int i = 0; i < 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(p[i])} << (8 * i);
    if ((word & mask) != leads) return false;
    // both side by side: the bits of the second lie 24 above those of the first
    std::uint64_t const both = (word & 0xF00000F) << 12 | (word >> 2 & 0xFC0000FC0) | (word >> 16 & 0x3F00003F);
    to[0] = static_cast<char16_t>(both);
    to[1] = static_cast<char16_t>(both >> 24);
    return is_own(to[0]) && is_own(to[1]);
}

/// Voicing marks apart from their kana: か + U+3099 becomes が; false where the two are not one.
inline bool compose(char32_t& kana, char32_t mark) noexcept {
    char32_t const composed = detail::compose(kana, mark);
    if (composed) kana = composed;
    return composed != 0;
}

} // namespace detail_folded

SHISAKU_INLINE Folded::Folded(Folded const& other)
    : tabs(other.tabs), tags(other.tags), marks(other.marks), spaces(other.spaces), measures(other.measures) {
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
    std::swap(spaces, other.spaces);
    std::swap(measures, other.measures);
}

namespace detail_folded {

/// The block of a text that is gone, for the next one: texts come and go by the ten thousand, one at a time.
struct Spare {
    std::unique_ptr<std::byte[]> block;
    std::size_t room = 0;
};
inline Spare& spare() noexcept {
    static thread_local Spare instance;
    return instance;
}

} // namespace detail_folded

SHISAKU_INLINE Folded::~Folded() {
    constexpr std::size_t most = 4096; // code points; few texts are longer
    auto& spare = detail_folded::spare();
    if (room_ <= spare.room || room_ > most) return;
    spare.block = std::move(block_);
    spare.room = room_;
}

SHISAKU_INLINE void Folded::grow(std::size_t more) {
    std::size_t room = std::max(size_ + more, size_ + size_ / 2);
    std::unique_ptr<std::byte[]> block;
    if (auto& spare = detail_folded::spare(); room <= spare.room) {
        block = std::move(spare.block);
        room = std::exchange(spare.room, 0);
    } else {
        // not make_unique: every byte that is read is written before
        block.reset(new std::byte[room * (sizeof(char32_t) + sizeof(std::uint32_t))]);
    }
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
    std::uint32_t* place = bytes() + size_;
    unsigned said = 0;
    Measures sum;
    char const* const base = utf8.data();
    char const* const end = base + utf8.size();
    for (char const* p = base; p != end;) {
        auto here = at + static_cast<std::uint32_t>(p - base);
        for (auto pairs = (end - p - 2) / 6; pairs > 0 && detail_folded::two_own(p, to); --pairs) {
            place[0] = here;
            place[1] = here + 3;
            p += 6;
            here += 6;
            to += 2;
            place += 2;
        }
        auto lead = static_cast<unsigned char>(*p);
        if (lead < 0x80) {
            do {
                unsigned const says = table.says(lead);
                said |= says;
                sum += FoldTable::measures(says);
                *to++ = table[lead];
                *place++ = here++;
            } while (++p != end && (lead = static_cast<unsigned char>(*p)) < 0x80);
            continue;
        }
        char32_t c = 0xFFFD;
        unsigned says = 0;
        if ((lead & 0xF0u) == 0xE0 && end - p >= 3) {
            c = detail_folded::of_three_bytes(p);
            p += 3;
        } else if (lead < 0xC0) {
            ++p; // a byte that goes on with nothing: no UTF-8, not counted, nothing is written for it
            continue;
        } else if (end - p < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2)) {
            p = end;
        } else {
            char const* next = p; // whose address is taken: p stays in a register
            c = static_cast<char32_t>(utf8::unchecked::next(next));
            p = next;
        }
        if (!detail_folded::is_own(c) && FoldTable::covers(c)) {
            says = table.says(c);
            said |= says;
            c = table[c];
            if (c == 0) continue;
        }
        // voicing marks apart from their kana: か + U+3099 is が
        if (c - 0x3099 < 2 && to != first && detail_folded::compose(to[-1], c)) continue;
        sum += FoldTable::measures(says);
        *to++ = c;
        *place++ = here;
    }
    tabs |= (said & FoldTable::tab) != 0;
    tags |= (said & FoldTable::tag) != 0;
    marks |= (said & FoldTable::mark) != 0;
    spaces |= (said & FoldTable::space) != 0;
    measures += sum;
    size_ = static_cast<std::size_t>(to - first);
}

} // namespace shisaku::chars

#endif
