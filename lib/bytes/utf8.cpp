// Boost Software License 1.0
// UTF-8 by a table of 256 words in which every byte says where each state goes; most of a text in blocks, without it.
#ifndef SHISAKU_LIB_BYTES_UTF8
#define SHISAKU_LIB_BYTES_UTF8

#include "lib/bytes/utf8.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace shisaku::bytes {

namespace detail_utf8 {

/// A state is the shift that brings its six bits of a byte's word down, so that a step is one shift.
/// `invalid` is 0 and leads to itself: what a word does not name is an error for good.
enum State : std::uint64_t {
    invalid = 0,
    whole = 6,  // between characters
    tail1 = 12, // one continuation byte to come
    tail2 = 18,
    tail3 = 24,
    after_e0 = 30, // the next byte is A0–BF: below stand overlong forms
    after_ed = 36, // 80–9F: above stand surrogates
    after_f0 = 42, // 90–BF
    after_f4 = 48, // 80–8F: above ends Unicode
};

inline constexpr std::array<std::uint64_t, 256> steps = [] {
    std::array<std::uint64_t, 256> table{};
    auto const add = [&](unsigned first, unsigned last, State from, State to) {
        for (unsigned byte = first; byte <= last; ++byte) table[byte] |= to << from;
    };
    add(0x00, 0x7F, whole, whole);
    add(0xC2, 0xDF, whole, tail1);
    add(0xE0, 0xE0, whole, after_e0);
    add(0xE1, 0xEC, whole, tail2);
    add(0xED, 0xED, whole, after_ed);
    add(0xEE, 0xEF, whole, tail2);
    add(0xF0, 0xF0, whole, after_f0);
    add(0xF1, 0xF3, whole, tail3);
    add(0xF4, 0xF4, whole, after_f4);
    add(0x80, 0xBF, tail1, whole);
    add(0x80, 0xBF, tail2, tail1);
    add(0x80, 0xBF, tail3, tail2);
    add(0xA0, 0xBF, after_e0, tail1);
    add(0x80, 0x9F, after_ed, tail1);
    add(0x90, 0xBF, after_f0, tail2);
    add(0x80, 0x8F, after_f4, tail2);
    return table;
}();

constexpr std::uint64_t step(std::uint64_t state, char byte) {
    return steps[static_cast<unsigned char>(byte)] >> (state & 63);
}

inline constexpr std::size_t block = 64; // of a fixed size, so that it becomes vector instructions

/// True where the bytes that go on with a character in `[at, at + block)`, and no others, stand behind its first; the
/// two bytes before them are looked at too. Of characters of four bytes, and of those with forms that are none, false.
inline bool fits_together(char const* at) {
    char const* const before = at - 2;
    unsigned char doubt = 0;
    for (std::size_t i = 0; i < block; ++i) {
        auto const byte = static_cast<unsigned char>(before[i + 2]);
        bool const tail = static_cast<signed char>(before[i + 2]) < -64;
        bool const wanted = ((before[i + 1] & '\xC0') == '\xC0') | ((before[i] & '\xE0') == '\xE0');
        doubt |= static_cast<unsigned char>((tail != wanted) | (byte == 0xE0) | (byte == 0xED) | (byte >= 0xF0) |
                                            ((byte & 0xFE) == 0xC0));
    }
    return doubt == 0;
}

/// One past the first end of a character at or behind `to`, from the beginning of one at `at`; `npos` where a byte is
/// wrong before.
inline std::size_t step_to(std::string_view bytes, std::size_t at, std::size_t to) {
    std::uint64_t state = whole;
    while (at < bytes.size() && (at < to || (state & 63) != whole)) {
        state = step(state, bytes[at++]);
        if ((state & 63) == invalid) return bytes.npos;
    }
    return (state & 63) == whole ? at : bytes.npos;
}

/// True for what is below a space and no white space, and for delete. Without a branch, so that a compiler does many at
/// once.
constexpr bool is_control(unsigned char byte) {
    auto const from_tab = static_cast<unsigned char>(byte - 0x09); // tab to carriage return are white space
    return ((byte < 0x20) & (from_tab > 4)) | (byte == 0x7F);
}

inline bool holds_control(char const* at) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < block; ++i)
        found |= static_cast<unsigned char>(is_control(static_cast<unsigned char>(at[i])));
    return found != 0;
}

} // namespace detail_utf8

SHISAKU_INLINE bool is_utf8(std::string_view bytes) {
    using namespace detail_utf8;
    std::size_t at = step_to(bytes, 0, 2);
    while (at != bytes.npos && at < bytes.size()) {
        if (at + block < bytes.size() && fits_together(bytes.data() + at)) {
            at += block;
            continue;
        }
        // byte by byte, from the character before: of the one that lies across the edge nobody asked yet whether it ends
        std::size_t const to = at + block;
        do --at;
        while ((bytes[at] & '\xC0') == '\x80');
        at = step_to(bytes, at, to);
    }
    return at != bytes.npos;
}

SHISAKU_INLINE Controls controls_of(std::string_view bytes) {
    using namespace detail_utf8;
    Controls found;
    for (std::size_t at = 0; at < bytes.size(); at += block) {
        if (at + block <= bytes.size() && !holds_control(bytes.data() + at)) continue;
        for (char const each : bytes.substr(at, block)) {
            bool const escape = each == '\x1B';
            found.binary |= !escape && is_control(static_cast<unsigned char>(each));
            found.zero |= each == '\0';
            found.escape |= escape;
        }
    }
    return found;
}

} // namespace shisaku::bytes

#endif
