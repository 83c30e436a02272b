// Boost Software License 1.0
#pragma once

#include <shisaku/diagnostic.hpp>
#include <shisaku/options.hpp>
#include <shisaku/text.hpp>
#include <shisaku/tree/block.hpp>
#include <shisaku/tree/card.hpp>
#include <shisaku/tree/date.hpp>
#include <shisaku/tree/outline.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace shisaku {

/// What was read, as it was read.
struct SourceInfo {
    std::string name; ///< path, or `-` for standard input
    std::uint64_t bytes = 0;
    std::string sha256;   ///< of these bytes, 64 hexadecimal digits
    std::string encoding; ///< IANA name of the encoding found, `UTF-8`
    friend bool operator==(SourceInfo const&, SourceInfo const&) = default;
};

struct Node;

/// A heading and what stands under it.
struct Section {
    std::optional<Text> marker; ///< as printed
    Text title;
    std::vector<Node> body;
    Span span;
    friend bool operator==(Section const&, Section const&) = default;
};

/// Stands for `Document::cards[index]` at its place in the body.
struct CardRef {
    std::size_t index = 0;
    friend bool operator==(CardRef const&, CardRef const&) = default;
};

/// A part of a document's body.
struct Node {
    std::variant<Block, CardRef, Section> value;
    friend bool operator==(Node const&, Node const&) = default;
};

/// What a stretch of the input is to the tree.
enum class Role : std::uint8_t {
    text,      ///< text of a block or typed value
    label,     ///< a label, marker or mark that names or opens a value
    furniture, ///< line ends, blank lines, page numbers, running heads, Markdown and HTML marks
};

/// A leaf: the leaves of a document stand in order and tile its input.
struct Leaf {
    std::uint32_t begin = 0; ///< first byte; the leaf reaches to the next one's first byte
    Role role = Role::furniture;
    friend bool operator==(Leaf const&, Leaf const&) = default;
};

/// A policy document as a typed tree.
struct Document {
    SourceInfo source;
    Family family = Family::unknown;
    std::optional<Text> title;
    std::optional<Date> date;
    std::vector<OutlineNode> contents; ///< its table of contents (目次)
    std::vector<OutlineNode> outline;  ///< its outline, in logical order
    std::vector<Node> body;            ///< everything, in order of the input; the spans of its nodes tile the input
    std::vector<Diagnostic> diagnostics;

    std::vector<Card> cards;  ///< every card in document order; `body` refers to them
    std::vector<Leaf> leaves; ///< the tiling of the input

    friend bool operator==(Document const&, Document const&) = default;
};

} // namespace shisaku
