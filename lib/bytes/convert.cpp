// Boost Software License 1.0
// Bytes to UTF-8 by ICU's converters, each byte with the place that it came from: 82 A0 → E3 81 82, all from 0.
#ifndef SHISAKU_LIB_BYTES_CONVERT
#define SHISAKU_LIB_BYTES_CONVERT

#include "lib/bytes/convert.hpp"
#include <shisaku/config.hpp>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <utf8.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <new>

namespace shisaku::bytes {

namespace detail_convert {

inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Builds a `Decoded` piece by piece.
struct Sink {
    Decoded result;

    void put(char32_t c, std::uint32_t from) {
        std::size_t const before = result.text.size();
        utf8::append(c, result.text);
        result.map.insert(result.map.end(), result.text.size() - before, from);
    }

    /// Bytes that are not of the encoding: one U+FFFD a run, so that a run is one finding.
    void put_invalid(std::uint32_t from) {
        std::size_t const at = result.text.size();
        if (!result.invalid.empty() && result.invalid.back() + replacement.size() == at) return;
        result.invalid.push_back(static_cast<std::uint32_t>(at));
        put(U'\uFFFD', from);
    }
};

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

} // namespace detail_convert

SHISAKU_INLINE std::optional<Decoded> convert(std::string_view bytes, Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, detail_convert::Close> const converter(ucnv_open(encoding.converter, &status));
    // stop at what is not of the encoding: only so is it told from a U+FFFD of the input's own
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    if (U_FAILURE(status)) return {};

    detail_convert::Sink sink{{encoding.name, false, 0, {}, {}, {}}};
    std::array<UChar, 4096> units{};
    std::array<std::int32_t, 4096> offsets{};
    char const* source = bytes.data();
    char const* const end = source + bytes.size();
    char32_t lead = 0;
    std::uint32_t from = 0;
    do {
        auto const begin = static_cast<std::uint32_t>(source - bytes.data());
        UChar* target = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, offsets.data(), true,
                       &status);
        for (std::size_t i = 0; units.data() + i != target; ++i) {
            char32_t c = units[i];
            // a unit that the last call had no room for has no offset: it belongs to the character before
            if (offsets[i] >= 0) from = begin + static_cast<std::uint32_t>(offsets[i]);
            if (U16_IS_LEAD(c)) {
                lead = c;
                continue;
            }
            if (U16_IS_TRAIL(c)) c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, c));
            if (c == U'\uFEFF' && sink.result.text.empty()) continue; // a byte order mark
            sink.put(c, from);
        }
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            std::array<char, 32> wrong{};
            auto size = static_cast<std::int8_t>(wrong.size());
            UErrorCode ignored = U_ZERO_ERROR;
            ucnv_getInvalidChars(converter.get(), wrong.data(), &size, &ignored);
            auto const at = static_cast<std::uint32_t>(source - bytes.data());
            sink.put_invalid(at - std::min(at, static_cast<std::uint32_t>(std::max<std::int8_t>(size, 0))));
        }
    } while (U_FAILURE(status) && (source != end || status == U_BUFFER_OVERFLOW_ERROR));
    sink.result.map.push_back(static_cast<std::uint32_t>(bytes.size()));
    return std::move(sink.result);
}

SHISAKU_INLINE Decoded repair(std::string_view bytes, std::uint32_t skip) {
    detail_convert::Sink sink{{"UTF-8", false, 0, {}, {}, {}}};
    char const* const base = bytes.data();
    char const* const end = base + bytes.size();
    auto const place = [&](char const* at) { return static_cast<std::uint32_t>(at - base); };
    for (char const* at = base + skip; at != end;) {
        char const* const stop = utf8::find_invalid(at, end);
        sink.result.text.append(at, stop);
        for (; at != stop; ++at) sink.result.map.push_back(place(at));
        if (at == end) break;
        sink.put_invalid(place(at));
        // the bytes of a character cut short are wrong together with its first
        do ++at;
        while (at != end && (*at & '\xC0') == '\x80');
    }
    sink.result.map.push_back(place(end));
    return std::move(sink.result);
}

} // namespace shisaku::bytes

#endif
