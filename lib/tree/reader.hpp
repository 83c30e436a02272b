// Boost Software License 1.0
// Text out of the source: what a reader reads, what a phrase grammar matches, where it stands.
#pragma once

#include "lib/lines/plain.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/span.hpp>
#include <shisaku/text.hpp>
#include <shisaku/tokens/token.hpp>

#include <string>
#include <string_view>

namespace shisaku::tree {

using tokens::Break;
using tokens::Kind;
using tokens::Label;
using tokens::Marker;
using tokens::Range;
using tokens::Token;

/// A half-open stretch of tokens.
struct Tokens {
    Token const* first = nullptr;
    Token const* last = nullptr;
    [[nodiscard]] Token const* begin() const { return first; }
    [[nodiscard]] Token const* end() const { return last; }
    [[nodiscard]] bool empty() const { return first == last; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(last - first); }
};

/// Cuts text out of a source: a part of it where it stands there as it is read, else a copy among the reader's.
class Reader {
public:
    explicit Reader(Text source) : source_(std::move(source)), text_(source_), plain_(text_) {}

    /// A stretch as a reader reads it: without Markdown and HTML marks.
    [[nodiscard]] Text text(Range range) const;
    /// Tokens whole, wrapped lines joined: no space between Japanese characters, one between Latin words.
    [[nodiscard]] Text text(Tokens tokens) const;
    /// Appends a stretch to text that it goes on from.
    void append(std::string& out, Range range) const;
    /// What was appended, as a text.
    [[nodiscard]] Text keep(std::string_view text) const { return pool_.add(text); }

    /// A stretch for a phrase grammar.
    [[nodiscard]] chars::Folded folded(Range range) const;
    /// Tokens whole for a phrase grammar, lines joined by a line feed.
    [[nodiscard]] chars::Folded folded(Tokens tokens) const;
    /// Appends a stretch to a phrase, behind a line feed if there is something before it.
    void append(chars::Folded& out, Range range) const;
    /// The part `[first, last)` of a phrase as a reader reads it; its line feeds are joined like wrapped lines.
    [[nodiscard]] Text text(chars::Folded const& phrase, std::size_t first, std::size_t last) const;
    /// Bytes of that part.
    [[nodiscard]] Range range(chars::Folded const& phrase, std::size_t first, std::size_t last) const;

    /// Where tokens stand.
    [[nodiscard]] static Span span(Tokens tokens);
    [[nodiscard]] static Span span(Token const& token) { return span(Tokens{&token, &token + 1}); }

    [[nodiscard]] std::string_view source() const { return text_; }

private:
    void append_plain(std::string& out, Range range) const;

    Text source_;
    std::string_view text_;
    lines::PlainStretches plain_;
    mutable TextPool pool_;       // texts that stand nowhere as they are read
    mutable std::string scratch_; // of one of them
};

/// A text as far as its lines were read.
class JoinedText {
public:
    explicit JoinedText(Reader const& reader) : reader_(reader) {}
    /// Goes on with a stretch.
    void add(Range range);
    /// The text; what is added from here on is another.
    Text take();

private:
    Reader const& reader_;
    Range first_;       // while there is no other it is a part of the source
    std::string lines_; // once there is
};

/// Appends text to text that it goes on from: no space between Japanese characters, one between Latin words.
void join_text(std::string& out, std::string_view next);

} // namespace shisaku::tree
