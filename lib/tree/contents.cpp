// Boost Software License 1.0
// A table of contents to outline nodes with pages: `- 奨学金返還支援制度の活用促進【再掲】…… 33`.
#ifndef SHISAKU_LIB_TREE_CONTENTS
#define SHISAKU_LIB_TREE_CONTENTS

#include "grammars/tree/contents.hpp"
#include "lib/phrases/title.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::tree {

namespace detail_contents {

using namespace grammar::contents;
namespace x3 = grammar::x3;

/// One line or wrapped line of a contents.
struct Line {
    enum class What { entry, heading, running_title };
    What what = What::entry;
    Tokens tokens;
};

inline bool read_line(Token const*& at, Token const* last, Line& line) {
    Token const* const first = at;
    auto take = [&](auto const& rule, Line::What what) {
        at = first;
        if (!x3::parse(at, last, rule)) return false;
        line = {what, {first, at}};
        return true;
    };
    if (first == last) return false;
    return take(entry, Line::What::entry) || take(running_title, Line::What::running_title) ||
           take(heading, Line::What::heading) || (at = first, false);
}

inline std::uint32_t page_of(Line const& line) { return line.tokens.last[-1].page(); }

/// True where 目次 stands above: then one entry with leaders is a contents.
inline bool is_announced(Builder const& builder, Token const* at) {
    while (at != builder.all.first && is_furniture(at[-1])) --at;
    return at != builder.all.first && at[-1].kind == Kind::label && at[-1].label == Label::contents;
}

/// The lines of a contents that begins at a token; trailing lines that announce no entry are left out.
inline std::vector<Line> read_lines(Builder const& builder, Token const* at, Token const* last,
                                    std::size_t entries_wanted) {
    bool const may_be_weak = builder.document.cards.empty(), announced = is_announced(builder, at);
    std::vector<Line> lines;
    std::size_t kept = 0, entries = 0, leaders = 0, cells = 0, falls = 0;
    std::uint32_t page = 0;
    for (Line line; read_line(at, last, line);) {
        lines.push_back(line);
        if (line.what != Line::What::entry) {
            // headings without an entry below are not of a contents
            if (lines.size() - kept > 12) break;
            continue;
        }
        kept = lines.size();
        ++entries;
        leaders += line.tokens.last[-1].leaders;
        cells += line.tokens.last[-1].before == Break::cell;
        falls += page_of(line) < page;
        page = page_of(line);
        if (entries == entries_wanted) break;
    }
    lines.resize(kept);
    // a number behind a space is a page only where several rise one after the other
    // and only in front of the cards: their text has lists of numbers, too
    bool const proved = leaders * 2 >= entries || (may_be_weak && (cells * 2 >= entries || falls == 0));
    bool const enough = entries >= 3 || (leaders > 0 && announced);
    if (!enough || !proved) lines.clear();
    return lines;
}

/// Where a title ends and the leaders begin.
inline std::size_t title_end(std::u32string_view folded) {
    std::size_t end = folded.size();
    auto back = [&](auto is) {
        while (end > 0 && is(folded[end - 1])) --end;
    };
    back([](char32_t c) { return (c >= U'0' && c <= U'9') || c == U' '; });
    back([](char32_t c) { return c == U'…' || c == U'.' || c == U'・' || c == U'-' || c == U' ' || c == U'\n'; });
    return end;
}

inline OutlineNode read_node(Reader const& reader, Line const& line) {
    OutlineNode node;
    Token const& first = *line.tokens.first;
    node.span = Reader::span(line.tokens);
    if (first.kind == Kind::marked) node.marker = reader.text(first.mark);
    chars::Folded title;
    for (Token const& token : line.tokens) {
        if (is_page_cell(token)) break;
        reader.append(title, &token == &first ? token.text : token.span);
    }
    std::size_t end = title.size();
    if (line.what == Line::What::entry) {
        node.page = static_cast<int>(page_of(line));
        if (!is_page_cell(line.tokens.last[-1])) end = title_end(title.chars());
    }
    node.reprint = phrases::take_reprint_off(title.chars(), end);
    node.title = reader.text(title, 0, end);
    return node;
}

/// Which lines stand under which: the lower the number, the further out.
inline int rank(Token const& token) {
    if (token.kind != Kind::marked) return 100;
    // ○ stands under (1) and above [1] and the entries
    if (token.marker == Marker::circle || token.marker == Marker::square)
        return static_cast<int>(Marker::paren) * 2 + 1;
    return token.marker == Marker::bracket ? 90 : static_cast<int>(token.marker) * 2;
}

} // namespace detail_contents

SHISAKU_INLINE bool begins_contents(Builder const& builder, Token const* at) {
    if (at->page() == 0 && at->kind != Kind::marked && !at->dash && at->marker != Marker::bracket) return false;
    // an entry is at most a few lines away, or none follows
    return !detail_contents::read_lines(builder, at, std::min(builder.all.last, at + 64), 4).empty();
}

SHISAKU_INLINE Token const* read_contents(Builder& builder, Token const* at) {
    using namespace detail_contents;
    auto const lines = read_lines(builder, at, builder.all.last, static_cast<std::size_t>(-1));
    if (lines.empty()) return at + 1;
    std::vector<std::pair<int, std::vector<OutlineNode>*>> open{{-1, &builder.document.contents}};
    for (Line const& line : lines) {
        if (line.what == Line::What::running_title) continue;
        int const level = rank(*line.tokens.first);
        while (open.back().first >= level) open.pop_back();
        auto& siblings = *open.back().second;
        siblings.push_back(read_node(builder.reader, line));
        open.emplace_back(level, &siblings.back().children);
    }
    Token const* const end = lines.back().tokens.last;
    builder.add_blocks({at, end});
    return end;
}

} // namespace shisaku::tree

#endif
