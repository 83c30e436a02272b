// Boost Software License 1.0
// UTF-8 in one pass without a branch: a table of 256 words in which every byte says where each state goes.
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

/// 1 for a control byte that no text holds. Without a branch, so that a compiler does many at once.
constexpr unsigned char is_control(unsigned char byte) {
    auto const from_tab = static_cast<unsigned char>(byte - 0x09);
    // tab to carriage return are white space, escape is ISO-2022-JP's
    return static_cast<unsigned char>((byte < 0x20) & (from_tab > 4) & (byte != 0x1B)) | (byte == 0x7F);
}

} // namespace detail_utf8

SHISAKU_INLINE bool is_utf8(std::string_view bytes) {
    using namespace detail_utf8;
    // a step waits for the one before it: two halves side by side keep the processor busier
    std::size_t middle = (bytes.size() + 1) / 2;
    while (middle < bytes.size() && (bytes[middle] & '\xC0') == '\x80') ++middle;
    char const* const second = bytes.data() + middle;
    std::size_t const both = bytes.size() - middle;
    std::uint64_t a = whole, b = whole;
    for (std::size_t i = 0; i < both; ++i) {
        a = step(a, bytes[i]);
        b = step(b, second[i]);
    }
    for (std::size_t i = both; i < middle; ++i) a = step(a, bytes[i]);
    return (a & 63) == whole && (b & 63) == whole;
}

SHISAKU_INLINE bool holds_control_bytes(std::string_view bytes) {
    constexpr std::size_t block = 64; // of a fixed size, so that it becomes vector instructions
    unsigned char found = 0;
    std::size_t at = 0;
    for (; at + block <= bytes.size(); at += block)
        for (std::size_t i = 0; i < block; ++i)
            found |= detail_utf8::is_control(static_cast<unsigned char>(bytes[at + i]));
    for (; at < bytes.size(); ++at) found |= detail_utf8::is_control(static_cast<unsigned char>(bytes[at]));
    return found != 0;
}

} // namespace shisaku::bytes

#endif
