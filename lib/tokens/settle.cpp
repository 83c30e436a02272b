// Boost Software License 1.0
// Habits of a text: white space behind every line says nothing; without any behind a number, `1地域の交通` may be a heading.
#ifndef SHISAKU_LIB_TOKENS_SETTLE
#define SHISAKU_LIB_TOKENS_SETTLE

#include "lib/tokens/settle.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace shisaku::tokens {

namespace detail_settle {

/// White space behind a line says that its text ends there; behind nearly every line it says nothing.
inline void settle_trailing(std::vector<Token>& tokens) {
    constexpr std::size_t few = 40; // lines that show no habit
    if (tokens.size() < few) return;
    auto const marked = std::count_if(tokens.begin(), tokens.end(), [](Token const& t) { return t.trailing; });
    if (static_cast<std::size_t>(marked) * 4 <= tokens.size() * 3) return;
    for (Token& token : tokens) token.trailing = false;
}

/// A line that most pages begin with is their running head, but for the first, which may be the title itself.
inline void settle_running_heads(std::string_view text, std::vector<Token>& tokens) {
    constexpr std::size_t few = 3;
    auto const said = [&](Token const& t) { return text.substr(t.span.begin, t.span.end - t.span.begin); };
    std::unordered_map<std::string_view, std::size_t> counts;
    std::size_t pages = 0;
    for (Token const& token : tokens)
        if (token.page_break && ++pages && token.kind == Kind::text) ++counts[said(token)];
    for (Token& token : tokens) {
        if (!token.page_break || token.kind != Kind::text) continue;
        std::size_t const count = counts[said(token)];
        if (count >= few && count * 2 >= pages) token.kind = Kind::running;
    }
}

/// True for what stands below a heading with a number: `1 …`, `[1] …`, `○…`, `■…`.
inline bool is_below(Token const& token) {
    return token.kind == Kind::marked && token.before == Break::line &&
           (token.marker == Marker::decimal || token.marker == Marker::bracket ||
            (token.marker >= Marker::circle && token.marker <= Marker::note));
}

/// A number that may open a heading though no space stands behind it, `12地域の交通`, `II地域の交通`; 0 if none.
struct TightNumber {
    std::uint32_t number = 0;
    std::size_t size = 0; ///< in code points
    Marker marker = Marker::none;
};

inline TightNumber tight_number(std::u32string_view line) {
    constexpr std::u32string_view numerals[] = {U"I", U"II", U"III", U"IV", U"V", U"VI", U"VII", U"VIII"};
    std::size_t const digits = std::min(line.find_first_not_of(U"0123456789"), line.size());
    std::size_t const letters = std::min(line.find_first_not_of(U"IVX"), line.size());
    std::size_t const size = std::max(digits, letters);
    bool const wide = size < line.size() && chars::width(line[size]) == 2;
    if (!wide || size == 0 || digits > 2) return {}; // four digits are a year
    if (letters > 0) {
        auto const* const found = std::find(std::begin(numerals), std::end(numerals), line.substr(0, letters));
        if (found == std::end(numerals)) return {};
        return {static_cast<std::uint32_t>(found - numerals) + 1, size, Marker::part};
    }
    TightNumber result{0, size, Marker::decimal};
    for (char32_t const c : line.substr(0, size)) result.number = result.number * 10 + (c - U'0');
    return result;
}

/// `pdftotext -raw` loses the narrow space behind a number. Where it stands behind none, a number opens a heading when
/// what headings announce stands right below.
inline void settle_numbers(std::string_view text, std::vector<Token>& tokens) {
    bool const spaced = std::any_of(tokens.begin(), tokens.end(), [](Token const& t) {
        return t.kind == Kind::marked && t.marker == Marker::decimal;
    });
    if (spaced) return;
    // from the end, so that a part stands above items that are known
    for (std::size_t i = tokens.size(); i-- > 1;) {
        Token& token = tokens[i - 1];
        if (token.kind != Kind::text || token.before != Break::line || token.dash || token.last == U'。') continue;
        if (!is_below(tokens[i])) continue;
        chars::Folded line;
        line.append(text.substr(token.span.begin, token.span.end - token.span.begin), token.span.begin);
        TightNumber const found = tight_number(line);
        if (found.number == 0) continue;
        token.kind = Kind::marked;
        token.marker = found.marker;
        token.number = found.number;
        token.mark.end = token.text.begin = line.offset(found.size);
    }
}

} // namespace detail_settle

SHISAKU_INLINE void settle(std::string_view text, std::vector<Token>& tokens) {
    detail_settle::settle_trailing(tokens);
    detail_settle::settle_running_heads(text, tokens);
    detail_settle::settle_numbers(text, tokens);
}

} // namespace shisaku::tokens

#endif
