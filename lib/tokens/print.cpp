// Boost Software License 1.0
// Tokens as text for people and golden cases: `3 card_number 1-1|○[No.1-1]|マイナンバー制度の推進|`.
#ifndef SHISAKU_LIB_TOKENS_PRINT
#define SHISAKU_LIB_TOKENS_PRINT

#include "lib/tokens/describe.hpp"
#include <shisaku/config.hpp>
#include <shisaku/lines/markup.hpp>
#include <shisaku/tokens/print.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <boost/describe.hpp>

namespace shisaku::tokens {

BOOST_DESCRIBE_ENUM(Kind, empty, rule, page_number, running, image, none, label, card_number, date, unit, legend,
                    amount, tag, angle, bracketed, marked, text)
BOOST_DESCRIBE_ENUM(Marker, none, part, chapter, decimal_dot, decimal, bracket, paren, circled, kana, roman, alpha,
                    circle, square, diamond, triangle, check, star, note, arrow, dot, dash)
BOOST_DESCRIBE_ENUM(Break, line, item, row, cell)

SHISAKU_INLINE std::string_view name_of(Kind kind) { return boost::describe::enum_to_string(kind, "?"); }
SHISAKU_INLINE std::string_view name_of(Marker marker) { return boost::describe::enum_to_string(marker, "?"); }
SHISAKU_INLINE std::string_view name_of(Label label) { return boost::describe::enum_to_string(label, "?"); }
SHISAKU_INLINE std::string_view name_of(Break before) { return boost::describe::enum_to_string(before, "?"); }

SHISAKU_INLINE std::string print(std::string_view text, Lexicon const& lexicon) {
    std::string out;
    auto word = [&](std::string_view w) { out.append(" ").append(w); };
    auto part = [&](Range range) {
        lines::append_plain(out, text.substr(range.begin, range.end - range.begin));
        out.push_back('|');
    };
    for (Token const& token : tokenize(text, lexicon)) {
        out += std::to_string(token.line);
        word(name_of(token.kind));
        if (token.marker != Marker::none) word(name_of(token.marker));
        if (token.kind == Kind::label) word(name_of(token.label));
        if (token.chapter())
            word(std::to_string(token.chapter()) + "-" + std::to_string(token.number));
        else if (token.number)
            word(std::to_string(token.number));
        if (token.page()) word((token.leaders ? "page=" : "page~") + std::to_string(token.page()));
        if (token.before != Break::line) word(name_of(token.before));
        if (token.gap) word("gap=" + std::to_string(token.gap));
        if (token.indent) word("indent=" + std::to_string(token.indent));
        if (token.heading) word("heading=" + std::to_string(token.heading));
        if (token.open) word("open=" + std::to_string(token.open));
        if (token.dash) word("dash");
        if (token.trailing) word("trailing");
        if (token.page_break) word("page-break");
        if (token.garbled) word("garbled");
        out.push_back('|');
        part(token.mark);
        part(token.text);
        out.push_back('\n');
    }
    return out;
}

} // namespace shisaku::tokens

#endif
