// Boost Software License 1.0
// Which encoding: a byte order mark says it, UTF-8 proves itself, escapes and zero bytes show, else what reads best.
#ifndef SHISAKU_LIB_BYTES_ENCODING
#define SHISAKU_LIB_BYTES_ENCODING

#include "lib/bytes/encoding.hpp"
#include "lib/bytes/utf8.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace shisaku::bytes {

namespace detail_encoding {

using Bytes = std::string_view;

/// Japanese without a mark. ICU's converters for Windows' tables: ① ㈱ ～ － as every Japanese text has them.
inline constexpr Encoding shift_jis{"Shift_JIS", "ibm-943_P15A-2003"};
inline constexpr Encoding euc_jp{"EUC-JP", "EUC-JP"};
inline constexpr Encoding iso_2022_jp{"ISO-2022-JP", "ISO-2022-JP"};

inline std::optional<Encoding> marked(Bytes bytes) {
    if (bytes.starts_with(Bytes("\xFF\xFE\x00\x00", 4))) return Encoding{"UTF-32LE", "UTF-32LE"};
    if (bytes.starts_with(Bytes("\x00\x00\xFE\xFF", 4))) return Encoding{"UTF-32BE", "UTF-32BE"};
    if (bytes.starts_with("\xFF\xFE")) return Encoding{"UTF-16LE", "UTF-16LE"};
    if (bytes.starts_with("\xFE\xFF")) return Encoding{"UTF-16BE", "UTF-16BE"};
    return {};
}

/// True when a good part of a text's characters are ASCII or kana and none is for private use: UTF-8 or binary data
/// read as UTF-16 is neither.
inline bool reads_as_text(Bytes text) {
    std::size_t characters = 0, common = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        auto const first = static_cast<unsigned char>(text[i]), second = static_cast<unsigned char>(text[i + 1]);
        if (first == 0xEE || (first == 0xEF && second < 0xA4)) return false; // U+E000–F8FF
        characters += (first & 0xC0) != 0x80;
        common += first < 0x80 || (first == 0xE3 && second < 0x84);
    }
    return 4 * common >= characters;
}

/// UTF-16 without a mark: the zero bytes of its line ends and spaces stand on one side only.
inline std::optional<Encoding> unmarked_utf16(Bytes bytes) {
    Bytes const head = bytes.substr(0, 4096);
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    bool const little = odd > 8 * even, big = even > 8 * odd;
    if (!little && !big) return {};
    // letters and digits alone are a zero byte each; other text that is UTF-8 too holds stray zeros
    if (is_utf8(bytes) && 3 * (even + odd) <= head.size()) return {};
    auto const encoding = little ? Encoding{"UTF-16LE", "UTF-16LE"} : Encoding{"UTF-16BE", "UTF-16BE"};
    auto const decoded = convert(head, encoding);
    if (!decoded || decoded->invalid.size() > 1 || !reads_as_text(decoded->text)) return {};
    return encoding;
}

inline bool is_ascii(Bytes bytes) {
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & '\x80') != 0; });
}

inline bool holds_jis_escape(Bytes bytes) {
    return bytes.find("\x1B$B") != bytes.npos || bytes.find("\x1B$@") != bytes.npos;
}

/// How well a text reads: hiragana stands in every Japanese sentence and comes out of no wrong decoding in number,
/// half-width katakana come out of most.
inline long likeness(Decoded const& decoded) {
    long hiragana = 0, half_width = 0;
    Bytes const text = decoded.text;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        hiragana += text[i] == '\xE3' && (text[i + 1] == '\x81' || text[i + 1] == '\x82');
        half_width += text[i] == '\xEF' && (text[i + 1] == '\xBD' || text[i + 1] == '\xBE');
    }
    return hiragana - half_width - 20 * static_cast<long>(decoded.invalid.size());
}

/// True when bytes read as UTF-8 but for a few places: hardly a character of another encoding is UTF-8 by chance.
inline bool is_nearly_utf8(Decoded const& repaired) {
    Bytes const text = repaired.text;
    auto const begins_wide = [](char c) { return (c & '\xC0') == '\xC0'; };
    auto const wide = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_wide));
    std::size_t const invalid = repaired.invalid.size();
    return wide - invalid >= 2 * invalid;
}

} // namespace detail_encoding

SHISAKU_INLINE Decoded decode(std::string_view bytes, Controls controls) {
    using namespace detail_encoding;
    if (auto const encoding = marked(bytes))
        if (auto decoded = convert(bytes, *encoding)) return *std::move(decoded);
    if (controls.zero)
        if (auto const encoding = unmarked_utf16(bytes))
            if (auto decoded = convert(bytes, *encoding)) return *std::move(decoded);
    if (controls.escape && holds_jis_escape(bytes) && is_ascii(bytes))
        if (auto decoded = convert(bytes, iso_2022_jp)) return *std::move(decoded);

    std::uint32_t const skip = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (is_utf8(bytes.substr(skip))) return {"UTF-8", true, skip, {}, {}, {}};

    // a stretch from the first byte that is not ASCII is enough to choose by
    auto const first = std::find_if(bytes.begin(), bytes.end(), [](char c) { return (c & '\x80') != 0; });
    Bytes const sample = bytes.substr(static_cast<std::size_t>(first - bytes.begin()), std::size_t{1} << 18);
    if (skip != 0 || is_nearly_utf8(repair(sample, 0))) return repair(bytes, skip);
    auto const score = [&](Encoding encoding) {
        auto const decoded = convert(sample, encoding);
        return decoded ? likeness(*decoded) : -1;
    };
    long const as_shift_jis = score(shift_jis), as_euc_jp = score(euc_jp);
    if (std::max(as_shift_jis, as_euc_jp) >= 0)
        if (auto decoded = convert(bytes, as_euc_jp > as_shift_jis ? euc_jp : shift_jis)) return *std::move(decoded);
    return repair(bytes, skip);
}

} // namespace shisaku::bytes

#endif
