// Boost Software License 1.0
#pragma once

#include <shisaku/chars/folded.hpp>
#include <shisaku/tokens/kind.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shisaku::lines {

/// A piece of a physical line: the line itself, or a cell, item or row of it.
struct Piece {
    std::uint32_t begin = 0; ///< first code point in `Scanner::line()`
    std::uint32_t end = 0;   ///< one past its last
    tokens::Break before = tokens::Break::line;
    std::uint8_t indent = 0;  ///< columns of white space before it, 255 at most
    std::uint8_t heading = 0; ///< Markdown heading level
    bool dash = false;        ///< a Markdown `- ` stood before it
    bool apart = false;       ///< a tag of HTML opens a block here: what a blank line says in plain text
    bool trailing = false;    ///< white space stood behind it
};

/// Goes through a text line by line. A line is decoded and folded once; Markdown and HTML marks are taken out of
/// what is matched (they stay in the source between the offsets) and cut it into pieces where they mean a cell,
/// a row or an item.
class Scanner {
public:
    /// `text` is valid UTF-8 and outlives the scanner.
    explicit Scanner(std::string_view text);

    /// True where the text was set in columns by spaces; their gutters cut lines into cells.
    [[nodiscard]] bool gutters() const noexcept { return gutters_; }
    /// Goes to the next line. False at the end of the text.
    bool next();

    [[nodiscard]] std::uint32_t number() const noexcept { return number_; } ///< 1-based
    [[nodiscard]] chars::Folded const& line() const noexcept { return line_; }
    [[nodiscard]] std::vector<Piece> const& pieces() const noexcept { return pieces_; } ///< none: a blank line
    [[nodiscard]] bool page_break() const noexcept { return page_break_; }              ///< a form feed begins the line
    /// True where the line is one between blocks: white space, or tags that end or begin one; not those of a table.
    [[nodiscard]] bool blank() const noexcept { return pieces_.empty() && !in_markup_; }
    /// Byte of the text one past code point `at - 1` of the line; for 0 the byte of the first.
    [[nodiscard]] std::uint32_t end_offset(std::uint32_t at) const noexcept;

private:
    void cut();
    [[nodiscard]] Piece piece_of(std::uint32_t begin, std::uint32_t end, tokens::Break before) const;
    void carry_over(tokens::Break before, bool nothing_since);

    std::string_view text_;
    bool gutters_;
    std::size_t at_ = 0;
    std::uint32_t number_ = 0;
    std::uint32_t begin_ = 0, end_ = 0; // bytes of the line's content
    bool page_break_ = false;
    bool in_markup_ = false;                      // nothing but tags that part no blocks
    tokens::Break carried_ = tokens::Break::line; // of a tag that ends the line before: <td>, its text stands below
    chars::Folded line_;
    std::vector<Piece> pieces_;
};

} // namespace shisaku::lines
