// Boost Software License 1.0
// Bytes to UTF-8: a byte order mark, valid UTF-8, or the Japanese encoding that reads them best (ICU).
#ifndef SHISAKU_LIB_BYTES_ENCODING
#define SHISAKU_LIB_BYTES_ENCODING

#include "lib/bytes/encoding.hpp"
#include <shisaku/config.hpp>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <utf8.h>

#include <algorithm>
#include <array>
#include <optional>

namespace shisaku::bytes {

namespace detail_encoding {

using Bytes = std::string_view;

/// An encoding that bytes may be in: its IANA name and ICU's converter, which knows the vendors' ① and ㈱.
struct Candidate {
    char const* name;
    char const* converter;
};

inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// UTF-8 with bytes that are none replaced, a run of them by one U+FFFD.
inline Decoded repair(Bytes bytes, std::uint32_t skip) {
    Decoded result{"UTF-8", false, 0, {}, {}, {}};
    char const* const base = bytes.data();
    char const* at = base + skip;
    char const* const end = base + bytes.size();
    auto copy = [&](char const* to) {
        for (; at != to; ++at) {
            result.text.push_back(*at);
            result.map.push_back(static_cast<std::uint32_t>(at - base));
        }
    };
    while (at != end) {
        copy(utf8::find_invalid(at, end));
        if (at == end) break;
        result.invalid.push_back(static_cast<std::uint32_t>(result.text.size()));
        result.text.append(replacement);
        result.map.insert(result.map.end(), replacement.size(), static_cast<std::uint32_t>(at - base));
        do ++at;
        while (at != end && utf8::find_invalid(at, std::min(at + 4, end)) == at);
    }
    result.map.push_back(static_cast<std::uint32_t>(bytes.size()));
    return result;
}

/// Decodes by one of ICU's converters; none when there is no such converter.
inline std::optional<Decoded> convert(Bytes bytes, Candidate candidate) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* const converter = ucnv_open(candidate.converter, &status);
    if (U_FAILURE(status)) return {};
    Decoded result{candidate.name, false, 0, {}, {}, {}};
    std::array<UChar, 4096> units{};
    std::array<std::int32_t, 4096> offsets{};
    char const* source = bytes.data();
    char const* const source_end = source + bytes.size();
    UChar32 lead = 0;
    do {
        UChar* target = units.data();
        auto const chunk_at = static_cast<std::uint32_t>(source - bytes.data());
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, source_end, offsets.data(), true, &status);
        for (UChar const* unit = units.data(); unit != target; ++unit) {
            UChar32 c = *unit;
            std::int32_t const offset = offsets[static_cast<std::size_t>(unit - units.data())];
            if (U16_IS_LEAD(c)) {
                lead = c;
                continue;
            }
            if (U16_IS_TRAIL(c)) c = U16_GET_SUPPLEMENTARY(lead, c);
            if (c == 0xFEFF && result.text.empty()) continue; // a byte order mark
            if (c == 0xFFFD) result.invalid.push_back(static_cast<std::uint32_t>(result.text.size()));
            std::size_t const before = result.text.size();
            utf8::append(static_cast<char32_t>(c), result.text);
            // a character cut by the chunk's end has offset -1: it began before this chunk
            result.map.insert(result.map.end(), result.text.size() - before,
                              offset < 0 ? chunk_at : chunk_at + static_cast<std::uint32_t>(offset));
        }
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    ucnv_close(converter);
    result.map.push_back(static_cast<std::uint32_t>(bytes.size()));
    return result;
}

/// How Japanese a text is: hiragana stands in every sentence and comes out of no wrong decoding in number.
inline long likeness(Decoded const& decoded) {
    long hiragana = 0, half_width = 0;
    std::string const& t = decoded.text;
    for (std::size_t i = 0; i + 2 < t.size(); ++i) {
        hiragana += t[i] == '\xE3' && (t[i + 1] == '\x81' || t[i + 1] == '\x82');
        half_width += t[i] == '\xEF' && (t[i + 1] == '\xBD' || t[i + 1] == '\xBE');
    }
    return hiragana - half_width - 20 * static_cast<long>(decoded.invalid.size());
}

inline std::optional<Candidate> marked(Bytes bytes) {
    if (bytes.starts_with(Bytes("\xFF\xFE\x00\x00", 4))) return Candidate{"UTF-32LE", "UTF-32LE"};
    if (bytes.starts_with(Bytes("\x00\x00\xFE\xFF", 4))) return Candidate{"UTF-32BE", "UTF-32BE"};
    if (bytes.starts_with("\xFF\xFE")) return Candidate{"UTF-16LE", "UTF-16LE"};
    if (bytes.starts_with("\xFE\xFF")) return Candidate{"UTF-16BE", "UTF-16BE"};
    return {};
}

/// UTF-16 without a mark: line feeds and spaces have a zero byte on one side only.
inline std::optional<Candidate> unmarked_utf16(Bytes bytes) {
    Bytes const head = bytes.substr(0, 4096);
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    if (bytes.size() % 2 != 0 || even + odd < head.size() / 200 + 1) return {};
    if (odd > 8 * even) return Candidate{"UTF-16LE", "UTF-16LE"};
    if (even > 8 * odd) return Candidate{"UTF-16BE", "UTF-16BE"};
    return {};
}

/// True when bytes read as UTF-8 but for a few places.
inline bool nearly_utf8(Bytes bytes) {
    std::size_t valid = 0, invalid = 0;
    char const* const end = bytes.data() + bytes.size();
    for (char const* at = bytes.data(); at != end;) {
        char const* const stop = utf8::find_invalid(at, end);
        valid += static_cast<std::size_t>(std::count_if(at, stop, [](char c) { return (c & 0xC0) == 0xC0; }));
        if (stop == end) break;
        ++invalid;
        at = stop + 1;
    }
    return valid > 4 * invalid;
}

} // namespace detail_encoding

SHISAKU_INLINE Decoded decode(std::string_view bytes) {
    using namespace detail_encoding;
    if (auto const candidate = marked(bytes))
        if (auto decoded = convert(bytes, *candidate)) return *std::move(decoded);
    std::uint32_t const skip = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::string_view const rest = bytes.substr(skip);
    bool const escapes = rest.find("\x1B$") != rest.npos;
    if (!escapes && rest.find('\0') == rest.npos && utf8::find_invalid(rest.begin(), rest.end()) == rest.end())
        return {"UTF-8", true, skip, {}, {}, {}};

    std::optional<Candidate> sure = unmarked_utf16(bytes);
    if (!sure && escapes) sure = Candidate{"ISO-2022-JP", "ISO-2022-JP"};
    if (sure)
        if (auto decoded = convert(bytes, *sure)) return *std::move(decoded);
    if (nearly_utf8(rest)) return repair(bytes, skip);

    static constexpr std::array candidates{Candidate{"Shift_JIS", "ibm-943_P15A-2003"}, Candidate{"EUC-JP", "euc-jp-2007"}};
    std::optional<Decoded> best;
    for (auto const& candidate : candidates) {
        auto decoded = convert(bytes, candidate);
        if (decoded && (!best || likeness(*decoded) > likeness(*best))) best = std::move(decoded);
    }
    if (best && likeness(*best) >= 0) return *std::move(best);
    return repair(bytes, skip);
}

SHISAKU_INLINE bool holds_control_bytes(std::string_view bytes) {
    bool found = false;
    for (char const c : bytes) {
        auto const byte = static_cast<unsigned char>(c);
        // tab to carriage return and escape (ISO-2022-JP) are text's
        found |= (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B) || byte == 0x7F;
    }
    return found;
}

} // namespace shisaku::bytes

#endif
