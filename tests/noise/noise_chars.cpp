// Boost Software License 1.0
// Noise in characters: encodings, widths, forms that look alike, spaces that are none.
#include "grammars/lexicon/folding.hpp"
#include "tests/noise/noises.hpp"

#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <utf8.h>

#include <iterator>
#include <map>

namespace shisaku::test {

namespace {

std::u32string code_points(std::string_view text) {
    std::u32string out;
    utf8::unchecked::utf8to32(text.begin(), text.end(), std::back_inserter(out));
    return out;
}

/// Text with each code point as `each` writes it.
template <class Each>
std::string with_each(std::string_view text, Each each) {
    std::string out;
    for (char32_t c : code_points(text)) utf8::append(static_cast<char32_t>(each(c)), out);
    return out;
}

std::string convert(std::string_view text, char const* to, char const* from) {
    std::string out(text.size() * 4 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    auto const size = ucnv_convert(to, from, out.data(), static_cast<std::int32_t>(out.size()), text.data(),
                                   static_cast<std::int32_t>(text.size()), &status);
    out.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
    return out;
}

/// What an encoding cannot say becomes 〓, as printers did it; what it says comes back as it came.
std::string carried_by(char const* encoding, std::string_view text) {
    std::map<char32_t, char32_t> known;
    return with_each(text, [&](char32_t c) {
        if (c < 0x80) return c;
        auto const [at, is_new] = known.try_emplace(c, c);
        if (is_new) {
            std::string one;
            utf8::append(c, one);
            auto const back = code_points(convert(convert(one, encoding, "UTF-8"), "UTF-8", encoding));
            at->second = back.size() == 1 && back[0] != 0x1A && back[0] != 0xFFFD ? back[0] : U'〓';
        }
        return at->second;
    });
}

constexpr bool is_ascii_letter(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z'); }
constexpr char32_t wide(char32_t c) { return static_cast<char32_t>(c + 0xFEE0); }

/// Between two characters of one line now and then: never at its ends.
std::string with_between(std::string_view text, char32_t what, Random& random) {
    std::string out;
    char32_t before = U'\n';
    for (char32_t c : code_points(text)) {
        bool const inside = before >= 0x3041 && c >= 0x3041 && c < 0xFF00;
        if (inside && random() % 7 == 0) utf8::append(what, out);
        utf8::append(c, out);
        before = c;
    }
    return out;
}

} // namespace

std::string in_shift_jis(std::string_view text, Random&) {
    return convert(carried_by_shift_jis(text), "windows-31j", "UTF-8");
}
std::string in_euc_jp(std::string_view text, Random&) { return convert(carried_by_euc_jp(text), "EUC-JP", "UTF-8"); }
std::string in_utf16_le(std::string_view text, Random&) { return "\xFF\xFE" + convert(text, "UTF-16LE", "UTF-8"); }
std::string in_utf16_be(std::string_view text, Random&) { return "\xFE\xFF" + convert(text, "UTF-16BE", "UTF-8"); }
std::string carried_by_shift_jis(std::string_view text) { return carried_by("windows-31j", text); }
std::string carried_by_euc_jp(std::string_view text) { return carried_by("EUC-JP", text); }

std::string nfd(std::string_view text, Random&) {
    UErrorCode status = U_ZERO_ERROR;
    // ideographs that have another form stay: NFD would replace them
    std::string out;
    auto const* normalizer = icu::Normalizer2::getNFDInstance(status);
    for (char32_t c : code_points(text)) {
        bool const kana = c >= 0x3041 && c <= 0x30FF;
        icu::UnicodeString decomposed;
        if (kana && normalizer->getDecomposition(static_cast<UChar32>(c), decomposed))
            decomposed.toUTF8String(out);
        else
            utf8::append(c, out);
    }
    return out;
}

std::string kangxi_radicals(std::string_view text, Random& random) {
    std::map<char32_t, char32_t> radicals;
    for (char32_t c = 0x2F00; c <= 0x2FD5; ++c) radicals.emplace(chars::fold(c), c);
    return with_each(text, [&](char32_t c) {
        auto const found = radicals.find(c);
        return found != radicals.end() && random() % 3 != 0 ? found->second : c;
    });
}

std::string zero_width_spaces(std::string_view text, Random& random) { return with_between(text, 0x200B, random); }
std::string no_break_spaces(std::string_view text, Random&) {
    return with_each(text, [](char32_t c) { return c == U' ' ? char32_t{0x00A0} : c; });
}
std::string full_width_digits(std::string_view text, Random&) {
    return with_each(text, [](char32_t c) { return chars::is_digit(c) ? wide(c) : c; });
}
std::string half_width_digits(std::string_view text, Random&) {
    return with_each(text, [](char32_t c) { return c >= U'０' && c <= U'９' ? static_cast<char32_t>(c - 0xFEE0) : c; });
}
std::string full_width_latin(std::string_view text, Random&) {
    // tags stay what they are
    std::string out;
    bool in_tag = false;
    for (char32_t c : code_points(text)) {
        in_tag = c == U'<' || (in_tag && c != U'>' && c != U'\n');
        bool const exchange = !in_tag && (chars::is_digit(c) || is_ascii_letter(c) || c == U'%' || c == U'+');
        utf8::append(exchange ? wide(c) : c, out);
    }
    return out;
}
std::string half_width_forms(std::string_view text, Random&) {
    // ＜ would become a tag, and ＊＊ a mark of bold type
    return with_each(text, [](char32_t c) {
        bool const exchange =
            c > 0xFF00 && c < 0xFF5E && c != U'＜' && c != U'＞' && c != U'＊' && c != U'｜' && c != U'＃';
        return exchange ? static_cast<char32_t>(c - 0xFEE0) : c;
    });
}
std::string other_colons(std::string_view text, Random&) {
    // the bar of a pipe table `:---` is no colon of a text
    std::string out;
    char32_t before = 0;
    for (char32_t c : code_points(text)) {
        bool const drawn = before == U'|' || before == U'-' || before == U'/';
        utf8::append(c == U'：' ? U':' : c == U':' && !drawn && before >= 0x80 ? U'：' : c, out);
        before = c;
    }
    return out;
}
std::string other_brackets(std::string_view text, Random&) {
    return with_each(text, [](char32_t c) {
        switch (c) {
        case U'（': return U'(';
        case U'）': return U')';
        case U'(': return U'（';
        case U')': return U'）';
        default: return c;
        }
    });
}

} // namespace shisaku::test
