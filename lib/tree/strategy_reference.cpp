// Boost Software License 1.0
// Strategy references to initiatives: paths that inherit what they do not print, entries, an office list a bracket.
#ifndef SHISAKU_LIB_TREE_STRATEGY_REFERENCE
#define SHISAKU_LIB_TREE_STRATEGY_REFERENCE

#include "grammars/tree/strategy_reference.hpp"
#include "lib/phrases/office.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/strategy_reference.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace shisaku::tree {

namespace detail_reference {

namespace x3 = grammar::x3;
namespace rules = grammar::reference;

inline bool is_office_list(Reader const& reader, Token const& token) {
    return rules::is_line(token) && (token.kind == Kind::bracketed || token.kind == Kind::text) &&
           phrases::is_office_list(reader.folded(token.span));
}

/// One past an office list, which may wrap over lines while its bracket is open.
inline Token const* office_list_end(Token const* at, Token const* last) {
    constexpr int most = 40;
    int open = at->open;
    Token const* end = at + 1;
    while (end != last && open > 0 && end - at < most && rules::is_line(*end) && end->kind != Kind::label)
        open += (end++)->open;
    return end;
}

/// Reads the references behind a sheet.
class ReferenceReader {
public:
    ReferenceReader(Reader const& reader, Tokens tokens, std::vector<Initiative>& initiatives)
        : reader_(reader), at_(tokens.first), last_(tokens.last), initiatives_(initiatives) {}

    Token const* read() {
        Token const* loose = at_;
        while (at_ != last_) {
            rules::PathRun run;
            Token const* it = at_;
            if (rules::is_path(*at_) && x3::parse(it, last_, rules::path_run, run)) {
                add_items(loose);
                end_entry();
                read_path(run);
                at_ = loose = it;
            } else if (rules::is_tag(*at_)) {
                add_items(loose);
                end_entry();
                read_tag(*at_);
                loose = ++at_;
            } else if (rules::is_title(*at_)) {
                add_items(loose);
                end_entry();
                read_title();
                loose = at_;
            } else if (is_office_list(reader_, *at_)) {
                add_items(loose);
                Token const* const end = office_list_end(at_, last_);
                begin_entry(*at_);
                entry_.offices.push_back(phrases::read_offices(reader_, reader_.folded(Tokens{at_, end}), at_->line));
                entry_.span = join(entry_.span, Reader::span(Tokens{at_, end}));
                at_ = loose = end;
            } else {
                ++at_;
            }
        }
        if (closed_by(loose)) at_ = loose;
        add_items(loose);
        end_entry();
        return at_;
    }

private:
    /// True when the entry's offices were read and no item follows them.
    [[nodiscard]] bool closed_by(Token const* loose) const {
        return open_ && !entry_.offices.empty() && std::none_of(loose, last_, [](Token const& t) {
                   return t.dash || (t.kind == Kind::marked && (t.marker == Marker::dot || t.marker == Marker::note));
               });
    }

    struct Level {
        int rank;
        Text text;
    };

    static int rank_of(Token const& token) {
        Marker marker = token.marker;
        if (!rules::is_marked_path(token)) {
            char32_t const printed = token.kind == Kind::marked ? U'・' : token.first;
            for (auto const& garbled : lexicon::garbled_marks)
                if (garbled.printed == printed) marker = garbled.marker;
        }
        return static_cast<int>(marker);
    }

    /// Each line of a path is a level below the one before it, whatever its mark. A path that restarts midway keeps
    /// the levels above its first mark.
    void read_path(rules::PathRun const& run) {
        Tokens tokens{run.path.begin(), run.path.end()};
        while (!tokens.empty() && rules::is_furniture(tokens.last[-1])) --tokens.last;
        Token const* title = nullptr;
        if (!tokens.empty() && tokens.last[-1].marker == Marker::alpha) title = --tokens.last;
        if (!tokens.empty()) {
            int const first = rank_of(*tokens.first);
            while (!levels_.empty() && levels_.back().rank >= first) levels_.pop_back();
        }
        for (Token const& token : tokens) {
            if (rules::is_furniture(token)) continue;
            int const rank = levels_.empty() ? rank_of(token) : std::max(rank_of(token), levels_.back().rank + 1);
            levels_.push_back({rank, reader_.text(token.span)});
        }
        // a title in front of 【具体的取組】 is its entry's
        if (title) {
            begin_entry(*title);
            entry_.marker = reader_.text(title->mark);
            entry_.title = reader_.text(title->text);
        }
        read_tag(*run.tag);
    }

    void read_tag(Token const& tag) {
        if (tag.text.empty()) return;
        begin_entry(tag);
        entry_.title = reader_.text(tag.text);
    }

    void read_title() {
        Token const& first = *at_++;
        begin_entry(first);
        entry_.marker = reader_.text(first.mark);
        JoinedText title(reader_);
        title.add(first.text);
        // a title that wraps: the next line stands right below and is no bullet
        while (at_ != last_ && at_->gap == 0 && at_->kind == Kind::text && rules::is_line(*at_) && at_->last != U'。')
            title.add((at_++)->span);
        entry_.title = title.take();
    }

    void begin_entry(Token const& token) {
        if (open_) return;
        open_ = true;
        entry_ = {};
        for (auto const& level : levels_) entry_.path.push_back(level.text);
        entry_.span = Reader::span(token);
    }

    void add_items(Token const* loose) {
        if (loose == at_) return;
        auto blocks = read_blocks(reader_, {loose, at_});
        if (blocks.empty()) return;
        begin_entry(*loose);
        for (Block& block : blocks) entry_.items.push_back(std::move(block));
        entry_.span = join(entry_.span, Reader::span(Tokens{loose, at_}));
    }

    void end_entry() {
        if (open_) initiatives_.push_back(std::move(entry_));
        open_ = false;
    }

    Reader const& reader_;
    Token const* at_;
    Token const* const last_;
    std::vector<Initiative>& initiatives_;
    std::vector<Level> levels_;
    Initiative entry_;
    bool open_ = false;
};

} // namespace detail_reference

SHISAKU_INLINE Token const* find_references(Reader const& reader, Tokens tokens) {
    using namespace detail_reference;
    Token const* tag = nullptr; // the last 【具体的取組】 that no offices followed so far
    for (Token const* at = tokens.first; at != tokens.last; ++at) {
        if (rules::is_tag(*at)) {
            tag = at;
        } else if (tag && is_office_list(reader, *at)) {
            Token const* first = tag;
            while (first != tokens.first && (rules::is_path(first[-1]) || rules::is_furniture(first[-1]))) {
                --first;
                if (first->marker == Marker::chapter) break;
            }
            // a garbled mark or a page number opens no path
            while (first != tag && !rules::is_marked_path(*first)) ++first;
            return first;
        }
    }
    return tokens.last;
}

SHISAKU_INLINE Token const* read_references(Reader const& reader, Tokens tokens, std::vector<Initiative>& initiatives) {
    return detail_reference::ReferenceReader(reader, tokens, initiatives).read();
}

} // namespace shisaku::tree

#endif
