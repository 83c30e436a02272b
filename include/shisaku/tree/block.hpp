// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>
#include <shisaku/text.hpp>

#include <optional>
#include <variant>
#include <vector>

namespace shisaku {

/// Running text, its wrapped lines joined.
struct Paragraph {
    Text text;
    Span span;
    friend bool operator==(Paragraph const&, Paragraph const&) = default;
};

/// An entry of a list: `・ …`, `① …`, with the entries below it.
struct ListItem {
    std::optional<Text> marker; ///< as written; empty for a bare Markdown or HTML item
    Text text;
    std::vector<ListItem> items;
    Span span;
    friend bool operator==(ListItem const&, ListItem const&) = default;
};

/// Consecutive entries of one level.
struct List {
    std::vector<ListItem> items;
    Span span;
    friend bool operator==(List const&, List const&) = default;
};

/// A table: rows of cells. Cells that the source leaves out at a row's end are not filled in.
struct Table {
    std::vector<std::vector<Text>> rows;
    std::optional<Text> unit;    ///< the unit printed over it, `億円` of `（単位：億円）`
    std::optional<Text> caption; ///< the line printed over it
    Span span;
    friend bool operator==(Table const&, Table const&) = default;
};

/// A remark: `※ …`, `（注1）…`.
struct Note {
    Text text;
    Span span;
    friend bool operator==(Note const&, Note const&) = default;
};

/// A line that names what follows it: `＜実施要件＞`, `【事業期間】`.
struct Heading {
    Text text;
    Span span;
    friend bool operator==(Heading const&, Heading const&) = default;
};

/// Text of a drawing that the PDF gave line by line.
struct Figure {
    Text text;
    Span span;
    friend bool operator==(Figure const&, Figure const&) = default;
};

/// A piece of a document's text.
using Block = std::variant<Paragraph, List, Table, Note, Heading, Figure>;

} // namespace shisaku
