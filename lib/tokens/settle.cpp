// Boost Software License 1.0
// Habits of a text: white space behind every line says nothing; without any behind a number, `1地域の交通` may be a heading.
#ifndef SHISAKU_LIB_TOKENS_SETTLE
#define SHISAKU_LIB_TOKENS_SETTLE

#include "lib/tokens/settle.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
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

/// The digits that open a line of text, as bytes; 0 where they are none, or more than a heading's number has.
inline std::uint32_t digits(std::string_view text, Token const& token) {
    if (token.kind != Kind::text || token.before != Break::line || token.dash) return 0;
    std::uint32_t count = 0;
    auto const byte = [&](std::uint32_t i) { return token.span.begin + i < token.span.end ? text[token.span.begin + i] : ' '; };
    while (byte(count) >= '0' && byte(count) <= '9') ++count;
    bool const wide = static_cast<unsigned char>(byte(count)) >= 0x80;
    return wide && count <= 2 ? count : 0;
}

/// True for what stands below a heading with a number: `[1] …`, `○…`, `■…`.
inline bool is_below(Token const& token) {
    return token.kind == Kind::marked && token.before == Break::line &&
           (token.marker == Marker::bracket || (token.marker >= Marker::circle && token.marker <= Marker::note));
}

/// `pdftotext -raw` loses the narrow space behind a number. Where it stands behind none, a number opens a heading when
/// what headings announce stands right below.
inline void settle_numbers(std::string_view text, std::vector<Token>& tokens) {
    bool const spaced = std::any_of(tokens.begin(), tokens.end(), [](Token const& t) {
        return t.kind == Kind::marked && t.marker == Marker::decimal;
    });
    if (spaced) return;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        Token& token = tokens[i];
        std::uint32_t const count = digits(text, token);
        if (count == 0 || token.last == U'。' || !is_below(tokens[i + 1])) continue;
        token.kind = Kind::marked;
        token.marker = Marker::decimal;
        token.number = 0;
        for (char const c : text.substr(token.span.begin, count))
            token.number = token.number * 10 + static_cast<std::uint32_t>(c - '0');
        token.mark.end = token.text.begin = token.span.begin + count;
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
