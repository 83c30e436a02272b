// Boost Software License 1.0
// Tokens to blocks: `- ・ …` lines are a list, tab rows a table, `＜…＞` a heading, `※ …` a note.
#ifndef SHISAKU_LIB_TREE_BLOCKS
#define SHISAKU_LIB_TREE_BLOCKS

#include "lib/tree/blocks.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace shisaku::tree {

namespace detail_blocks {

/// Reads a stretch of tokens, one block after the other.
class BlockReader {
public:
    BlockReader(Reader const& reader, Tokens tokens)
        : reader_(reader), joined_(reader), at_(tokens.first), last_(tokens.last) {}

    std::vector<Block> read() {
        while (at_ != last_) {
            bool const row = is_row(at_, last_); // one that begins with an empty cell, too
            if (is_furniture(*at_) || (at_->kind == Kind::empty && !row) || at_->kind == Kind::none) {
                skip();
            } else if (at_->kind == Kind::unit && !row && at_ + 1 != last_ && is_row(at_ + 1, last_)) {
                Token const* const unit = at_++;
                read_table(unit);
            } else if (row) {
                read_table(nullptr);
            } else if (is_item(*at_)) {
                read_list();
            } else if (at_->kind == Kind::angle || (at_->kind == Kind::tag && at_->text.empty())) {
                blocks_.push_back(Heading{reader_.text(at_->span), Reader::span(*at_)});
                ++at_;
            } else {
                read_text();
            }
        }
        return std::move(blocks_);
    }

private:
    static bool is_item(Token const& token) {
        return token.dash || (token.kind == Kind::marked && token.marker != Marker::note);
    }

    // a lone "-" is no text, but a furniture cell inside a table is met by read_table() only
    void skip() { ++at_; }

    /// A line that goes on with the text of the line before it.
    [[nodiscard]] bool continues(Token const* at) const {
        if (at == last_ || at->gap > 0 || at->before != Break::line || is_furniture(*at)) return false;
        if (is_row(at, last_)) return false;
        if (at->kind != Kind::text && at->kind != Kind::bracketed) return false;
        if (at->dash || at->heading) return false;
        Token const& previous = at[-1];
        return previous.last != U'。' && previous.kind != Kind::angle;
    }

    /// The text of the line at `at_` and of those that go on with it.
    Text read_run(Range first) {
        Token const* const begin = at_++;
        while (continues(at_)) ++at_;
        joined_.add(first);
        for (Token const& token : Tokens{begin + 1, at_}) joined_.add(token.span);
        return joined_.take();
    }

    void read_text() {
        Token const* const first = at_;
        bool const note = first->kind == Kind::marked && first->marker == Marker::note;
        Text text = read_run(first->span);
        Span const span = Reader::span({first, at_});
        if (note)
            blocks_.push_back(Note{std::move(text), span});
        else if (first->heading)
            blocks_.push_back(Heading{std::move(text), span});
        else
            blocks_.push_back(Paragraph{std::move(text), span});
    }

    /// What tells one level of a list from another.
    struct Level {
        bool dash;
        Marker marker;
        std::uint8_t indent;
        friend bool operator==(Level const&, Level const&) = default;
    };

    void read_list() {
        List list;
        Token const* const first = at_;
        auto& levels = levels_;
        auto& open = open_;
        levels.clear();
        open.assign(1, &list.items);
        while (at_ != last_ && (is_furniture(*at_) || (is_item(*at_) && !is_row(at_, last_)))) {
            if (is_furniture(*at_)) {
                ++at_;
                continue;
            }
            Level const level{at_->dash, at_->marker, at_->indent};
            auto const known = std::find(levels.begin(), levels.end(), level);
            if (known != levels.end()) {
                levels.erase(known + 1, levels.end());
            } else if (levels.empty() || at_->gap == 0) {
                // a mark not met before opens a level below, unless it stands further out
                while (!levels.empty() && level.indent < levels.back().indent) levels.pop_back();
                levels.push_back(level);
            } else {
                break; // another list
            }
            open.resize(std::min(open.size(), levels.size()));
            while (open.size() < levels.size()) {
                auto& parents = *open.back();
                open.push_back(parents.empty() ? &parents : &parents.back().items);
            }
            ListItem item;
            Token const* const begin = at_;
            if (begin->kind == Kind::marked) item.marker = reader_.text(begin->mark);
            item.text = read_run(begin->kind == Kind::marked ? begin->text : begin->span);
            item.span = Reader::span({begin, at_});
            open.back()->push_back(std::move(item));
        }
        list.span = Reader::span({first, at_});
        blocks_.push_back(std::move(list));
    }

    /// A table, with the unit that stands above it.
    void read_table(Token const* unit) {
        Table table;
        Token const* const first = unit ? unit : at_;
        if (unit) table.unit = unit_of(*unit);
        bool begun = false;
        while (at_ != last_) {
            if (at_->kind == Kind::rule && row_end(at_, last_) == at_ + 1) {
                ++at_;
                continue;
            }
            if (!is_row(at_, last_) || (begun && at_->gap > 0)) break;
            begun = true;
            Token const* const end = row_end(at_, last_);
            bool const drawn =
                std::all_of(at_, end, [](Token const& t) { return t.kind == Kind::rule || t.kind == Kind::empty; });
            if (!drawn) {
                auto& row = table.rows.emplace_back();
                for (; at_ != end; ++at_) row.push_back(reader_.text(at_->span));
                // items inside the row's last cell belong to it
                while (at_ != last_ && at_->before == Break::item) {
                    std::string cell = row.back().str();
                    for (; at_ != last_ && at_->before == Break::item; ++at_)
                        cell.append(cell.empty() ? "" : " ").append(reader_.text(at_->span));
                    row.back() = reader_.keep(cell);
                    for (; at_ != last_ && at_->before == Break::cell; ++at_) row.push_back(reader_.text(at_->span));
                }
            }
            at_ = std::max(at_, end);
        }
        table.span = Reader::span({first, at_});
        if (!table.rows.empty())
            blocks_.push_back(std::move(table));
        else if (unit)
            blocks_.push_back(read_paragraph(reader_, *unit, unit->span)); // what was drawn below it is empty
    }

    /// `億円` of `(単位：億円)`.
    [[nodiscard]] Text unit_of(Token const& token) const {
        chars::Folded const phrase = reader_.folded(token.span);
        auto const chars = phrase.chars();
        std::size_t const word = chars.find(U"単位");
        std::size_t const from = chars.find_first_not_of(U"(: ", word == chars.npos ? 0 : word + 2);
        std::size_t const to = std::min(chars.find(U')', from), chars.size());
        return reader_.text(phrase, from, to);
    }

    Reader const& reader_;
    JoinedText joined_;
    Token const* at_;
    Token const* last_;
    std::vector<Block> blocks_;
    // of the list that is read: the levels met, and where entries of each go
    std::vector<Level> levels_;
    std::vector<std::vector<ListItem>*> open_;
};

} // namespace detail_blocks

SHISAKU_INLINE std::vector<Block> read_blocks(Reader const& reader, Tokens tokens) {
    return detail_blocks::BlockReader(reader, tokens).read();
}

SHISAKU_INLINE Block read_paragraph(Reader const& reader, Token const& token, Range text) {
    return Paragraph{reader.text(text), {text.begin, text.end, token.line, token.line}};
}

} // namespace shisaku::tree

#endif
