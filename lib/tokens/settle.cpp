// Boost Software License 1.0
// Habits of a document: white space behind every line ends none, digits that a converter made wide are narrow, what
// stands beside every page number is a running head; without any space behind a number, `1地域の交通` is a heading.
#ifndef SHISAKU_LIB_TOKENS_SETTLE
#define SHISAKU_LIB_TOKENS_SETTLE

#include "lib/tokens/settle.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <utility>

namespace shisaku::tokens {

namespace detail_settle {

constexpr std::size_t few = 40; ///< lines that show no habit

/// How wide a piece is, letters and marks of two widths reckoned in one of four ways.
inline std::uint32_t width_of(Token const& token, unsigned way) {
    std::uint32_t width = token.width;
    if ((way & 1u) != 0) width -= token.wide_letters;
    if ((way & 2u) != 0) width += token.narrow_marks;
    return width;
}

constexpr std::uint32_t shortest = 40, widest = 255; // headings gather nowhere

/// What all tokens say together.
struct Habits {
    std::size_t trailing = 0;                                     ///< with white space behind them
    std::size_t page_breaks = 0;                                  ///< behind one
    std::size_t page_numbers = 0;                                 ///< that are one
    bool spaced = false;                                          ///< a number of a heading has a space behind it
    std::array<std::array<std::uint32_t, widest + 1>, 4> lines{}; ///< of each width, reckoned in four ways
};

/// One pass for all of them: of a large document the tokens are more than a cache holds.
inline Habits habits_of(std::vector<Token> const& tokens) {
    Habits habits;
    for (Token const& token : tokens) {
        habits.trailing += token.trailing;
        habits.page_breaks += token.page_break;
        habits.page_numbers += token.kind == Kind::page_number;
        habits.spaced |= token.kind == Kind::marked && token.marker == Marker::decimal;
        if (token.before != Break::line || token.kind == Kind::rule) continue;
        for (unsigned way = 0; way < 4; ++way)
            if (auto const width = width_of(token, way); width >= shortest && width <= widest)
                ++habits.lines[way][width];
    }
    return habits;
}

/// White space behind a line says that its text ends there; behind nearly every line it says nothing.
inline void settle_trailing(std::vector<Token>& tokens, Habits const& habits) {
    if (tokens.size() < few || habits.trailing * 4 <= tokens.size() * 3) return;
    for (Token& token : tokens) token.trailing = false;
}

/// A text is broken where its lines are full, so they gather at few widths. A converter that makes digits wide or
/// brackets narrow scatters them: where another reckoning gathers them clearly better, it is the one they were
/// broken by.
inline void settle_widths(std::vector<Token>& tokens, Habits const& habits) {
    std::array<double, 4> gathered{};
    for (unsigned way = 0; way < 4; ++way)
        for (double const count : habits.lines[way]) gathered[way] += count * count;
    auto const best = static_cast<unsigned>(std::max_element(gathered.begin(), gathered.end()) - gathered.begin());
    if (best == 0 || gathered[best] < gathered[0] * 1.1) return;
    for (Token& token : tokens) token.width = static_cast<std::uint16_t>(std::min(width_of(token, best), 0xFFFFu));
}

/// A head that pages repeat; its number is no page's.
inline void take_as_running(Token& token) {
    if (token.kind == Kind::card_number) token.page_or_chapter = 0;
    token.kind = Kind::running;
}

/// A line that stands beside page numbers and page breaks again and again is furniture, as the page numbers are.
inline void settle_running_heads(std::vector<Token>& tokens, std::string_view text, Habits const& habits) {
    constexpr std::size_t often = 3;
    auto const is_candidate = [&](std::size_t at) {
        Token const& token = tokens[at];
        if (token.kind != Kind::text || token.before != Break::line || token.last == U'。') return false;
        return token.page_break || (at > 0 && tokens[at - 1].kind == Kind::page_number);
    };
    // a theme repeated on its pages is a heading; what stands on half of all pages is none
    std::size_t const pages = std::max(habits.page_breaks, habits.page_numbers);
    if (pages == 0) return;
    std::vector<std::pair<std::string_view, std::size_t>> found;
    for (std::size_t at = 0; at < tokens.size(); ++at)
        if (is_candidate(at))
            found.emplace_back(text.substr(tokens[at].span.begin, tokens[at].span.end - tokens[at].span.begin), at);
    std::sort(found.begin(), found.end());
    for (auto first = found.begin(); first != found.end();) {
        auto const last =
            std::find_if(first, found.end(), [&](auto const& each) { return each.first != first->first; });
        auto const count = static_cast<std::size_t>(last - first);
        for (auto at = first; count >= often && count * 2 >= pages && at != last; ++at)
            take_as_running(tokens[at->second]);
        first = last;
    }
}

/// Blank lines in front of a page number stand in front of what follows it.
inline void settle_gaps(std::vector<Token>& tokens) {
    for (std::size_t at = 1; at < tokens.size(); ++at)
        if ((tokens[at - 1].kind == Kind::page_number || tokens[at - 1].kind == Kind::running) &&
            tokens[at].before == Break::line)
            tokens[at].gap = std::max(tokens[at].gap, tokens[at - 1].gap);
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
        token.number = static_cast<std::uint16_t>(found.number);
        token.mark.end = token.text.begin = line.offset(found.size);
    }
}

} // namespace detail_settle

SHISAKU_INLINE void settle(std::vector<Token>& tokens, std::string_view text) {
    detail_settle::Habits const habits = detail_settle::habits_of(tokens);
    if (!habits.spaced) detail_settle::settle_numbers(text, tokens); // a numbered heading is no head of the page
    detail_settle::settle_running_heads(tokens, text, habits);
    if (habits.page_numbers > 0 || habits.page_breaks > 0) detail_settle::settle_gaps(tokens);
    detail_settle::settle_trailing(tokens, habits);
    detail_settle::settle_widths(tokens, habits);
}

} // namespace shisaku::tokens

#endif
