// Boost Software License 1.0
// Habits of a document: white space behind every line ends none, digits that a converter made wide are narrow, what
// stands beside every page number is a running head.
#ifndef SHISAKU_LIB_TOKENS_SETTLE
#define SHISAKU_LIB_TOKENS_SETTLE

#include "lib/tokens/settle.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace shisaku::tokens {

namespace detail_settle {

constexpr std::size_t few = 40; ///< lines that show no habit

/// White space behind a line says that its text ends there; behind nearly every line it says nothing.
inline void settle_trailing(std::vector<Token>& tokens) {
    if (tokens.size() < few) return;
    auto const marked = std::count_if(tokens.begin(), tokens.end(), [](Token const& t) { return t.trailing; });
    if (static_cast<std::size_t>(marked) * 4 <= tokens.size() * 3) return;
    for (Token& token : tokens) token.trailing = false;
}

/// How wide a piece is, letters and marks of two widths reckoned in one of four ways.
inline std::uint32_t width_of(Token const& token, unsigned way) {
    std::uint32_t width = token.width;
    if ((way & 1u) != 0) width -= token.wide_letters;
    if ((way & 2u) != 0) width += token.narrow_marks;
    return width;
}

/// A text is broken where its lines are full, so they gather at few widths. A converter that makes digits wide or
/// brackets narrow scatters them: where another reckoning gathers them clearly better, it is the one they were
/// broken by.
inline void settle_widths(std::vector<Token>& tokens) {
    constexpr std::uint32_t shortest = 40, widest = 255; // headings gather nowhere
    std::array<std::array<std::uint32_t, widest + 1>, 4> lines{};
    for (Token const& token : tokens) {
        if (token.before != Break::line || token.kind == Kind::rule) continue;
        for (unsigned way = 0; way < 4; ++way)
            if (auto const width = width_of(token, way); width >= shortest && width <= widest) ++lines[way][width];
    }
    std::array<double, 4> gathered{};
    for (unsigned way = 0; way < 4; ++way)
        for (double const count : lines[way]) gathered[way] += count * count;
    auto const best = static_cast<unsigned>(std::max_element(gathered.begin(), gathered.end()) - gathered.begin());
    if (best == 0 || gathered[best] < gathered[0] * 1.1) return;
    for (Token& token : tokens) token.width = static_cast<std::uint16_t>(std::min(width_of(token, best), 0xFFFFu));
}

/// A line that stands beside page numbers and page breaks again and again is furniture, as the page numbers are.
inline void settle_running_heads(std::vector<Token>& tokens, std::string_view text) {
    constexpr std::size_t often = 3;
    auto const is_candidate = [&](std::size_t at) {
        Token const& token = tokens[at];
        if (token.kind != Kind::text || token.before != Break::line || token.last == U'。') return false;
        return token.page_break || (at > 0 && tokens[at - 1].kind == Kind::page_number);
    };
    std::vector<std::pair<std::string_view, std::size_t>> found;
    for (std::size_t at = 0; at < tokens.size(); ++at)
        if (is_candidate(at))
            found.emplace_back(text.substr(tokens[at].span.begin, tokens[at].span.end - tokens[at].span.begin), at);
    std::sort(found.begin(), found.end());
    for (auto first = found.begin(); first != found.end();) {
        auto const last =
            std::find_if(first, found.end(), [&](auto const& each) { return each.first != first->first; });
        for (auto at = first; static_cast<std::size_t>(last - first) >= often && at != last; ++at)
            tokens[at->second].kind = Kind::page_number;
        first = last;
    }
}

/// Blank lines in front of a page number stand in front of what follows it.
inline void settle_gaps(std::vector<Token>& tokens) {
    for (std::size_t at = 1; at < tokens.size(); ++at)
        if (tokens[at - 1].kind == Kind::page_number && tokens[at].before == Break::line)
            tokens[at].gap = std::max(tokens[at].gap, tokens[at - 1].gap);
}

} // namespace detail_settle

SHISAKU_INLINE void settle(std::vector<Token>& tokens, std::string_view text) {
    detail_settle::settle_running_heads(tokens, text);
    detail_settle::settle_gaps(tokens);
    detail_settle::settle_trailing(tokens);
    detail_settle::settle_widths(tokens);
}

} // namespace shisaku::tokens

#endif
