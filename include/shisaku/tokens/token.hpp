// Boost Software License 1.0
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <cstdint>

namespace shisaku::tokens {

/// A half-open byte range of a source's text.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    friend bool operator==(Range const&, Range const&) = default;
};

/// Brackets that are counted in a piece, at most.
inline constexpr int most_open = 100;
/// What a code point takes.
inline constexpr char32_t code_point_bits = 0x1FFFFF;

/// A piece of a line with what its shape says. A line is one piece, or one a cell, item or row.
struct Token {
    Range span;                        ///< the whole piece, without the white space around it
    Range mark;                        ///< the label, marker or tag that opens it; empty if none
    Range text;                        ///< what follows the mark, without the white space around it
    std::uint32_t line = 0;            ///< 1-based
    std::uint16_t number = 0;          ///< of the marker: `(3)` → 3, `[No.1-4]` → 4
    std::uint16_t page_or_chapter = 0; ///< see `page()` and `chapter()`
    std::uint16_t width = 0;           ///< display columns of the piece, 65535 at most
    std::int8_t open = 0; ///< brackets opened and not closed in the piece (negative: closed and not opened)
    Marker marker : 5 = Marker::none;
    bool dash : 1 = false;         ///< a Markdown `- ` stood before it
    bool trailing : 1 = false;     ///< white space stood behind it on the line
    bool page_break : 1 = false;   ///< a form feed stood before it
    char32_t first : 21 = 0;       ///< first folded code point of `text`; 0 if empty
    std::uint8_t heading : 3 = 0;  ///< Markdown heading level, 0 if none
    std::uint8_t wide_letters = 0; ///< digits and Latin letters of two columns in the piece, 255 at most
    char32_t last : 21 = 0;        ///< last folded code point of the piece
    Break before : 2 = Break::line;
    bool garbled : 1 = false;      ///< the label was recognised although its spelling is off
    std::uint8_t narrow_marks = 0; ///< brackets, colons … of one column that are of two in other fonts, 255 at most
    Kind kind = Kind::text;
    Label label : 5 = Label::none;
    bool leaders : 1 = false; ///< leaders (`……`, `...`) stand before the page
    std::uint8_t gap = 0;     ///< blank lines before it, 255 at most
    std::uint8_t indent = 0;  ///< white space before it, in columns, 255 at most

    /// The number at the end of the piece, set off by leaders or a space; 0 if none.
    [[nodiscard]] constexpr std::uint16_t page() const {
        return kind == Kind::card_number ? std::uint16_t{0} : page_or_chapter;
    }
    /// Of a card number: `[No.1-4]` → 1.
    [[nodiscard]] constexpr std::uint16_t chapter() const {
        return kind == Kind::card_number ? page_or_chapter : std::uint16_t{0};
    }
};
// a document has as many as it has lines
static_assert(sizeof(Token) == 48);

/// True for tokens that are no text: page numbers, running heads, drawn lines, images.
constexpr bool is_furniture(Token const& token) {
    return token.kind == Kind::page_number || token.kind == Kind::running || token.kind == Kind::rule ||
           token.kind == Kind::image;
}

} // namespace shisaku::tokens
