// Boost Software License 1.0
// Where a 【予算】 ends: its names wrap, its amounts stand a blank line below, further names follow unmarked.
#ifndef SHISAKU_LIB_TREE_PRIORITY_BUDGET
#define SHISAKU_LIB_TREE_PRIORITY_BUDGET

#include "lib/tree/priority_budget.hpp"
#include "grammars/tree/priority_measure.hpp"
#include "lib/tree/blocks.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace shisaku::tree {

namespace detail_priority_budget {

namespace rules = grammar::priority;

class RegionReader {
public:
    RegionReader(Reader const& reader, Tokens from, phrases::BudgetContext const& context,
                 std::optional<Text> const& fallback_name)
        : reader_(reader), from_(from), context_(context), fallback_(fallback_name), next_(from.first) {}

    std::optional<BudgetRegion> read() {
        Token const& first = *from_.first;
        bool const marked = first.kind == Kind::label && first.label == Label::budget_line;
        bool const alone =
            first.kind == Kind::amount && first.before == Break::line && !is_row(from_.first, from_.last);
        if (!marked && !alone) return {};
        reader_.append(phrase_, marked ? first.text : first.span);
        ++next_;
        take_row();
        parse();
        if (alone) {
            // an amount that says nothing of other years or of itself is a figure in the text
            bool const said =
                now_.entries.size() > 1 || (!now_.entries.empty() && (now_.entries[0].part_of || now_.entries[0].new_));
            if (!said || !now_.complete) return {};
        } else {
            while (extend()) {
            }
            close_bracket();
        }
        return finish();
    }

private:
    void parse() { now_ = phrases::read_budget_line(reader_, phrase_, context_, line_, fallback_); }

    /// Puts aside all names but the last, so that no line is read again and again.
    void put_aside() {
        if (now_.last_entry == 0) return;
        auto const first = now_.entries.begin(), last = first + static_cast<std::ptrdiff_t>(now_.last_entry);
        done_.insert(done_.end(), std::make_move_iterator(first), std::make_move_iterator(last));
        now_.entries.erase(first, last);
        chars::Folded rest;
        for (std::size_t i = now_.last_begin; i < phrase_.size(); ++i) rest.push(phrase_.chars()[i], phrase_.offset(i));
        done_open_ += open_brackets(phrase_.chars().substr(0, now_.last_begin));
        auto const source = reader_.source();
        line_ += static_cast<std::uint32_t>(
            std::count(source.begin() + phrase_.offset(0), source.begin() + rest.offset(0), '\n'));
        phrase_ = std::move(rest);
        now_.consumed -= now_.last_begin;
        now_.last_begin = now_.last_entry = 0;
    }

    void take_row() {
        for (; next_ != from_.last && next_->before == Break::cell; ++next_) reader_.append(phrase_, next_->span);
    }

    /// Goes on over the lines up to the next amount, if one is near; true if it did.
    bool extend() {
        bool const wants = now_.entries.empty() || !now_.complete;
        if (now_.entries.size() && !now_.complete) return false;
        Token const* it = next_;
        for (int lines = 0; lines < 4 && it != from_.last; ++lines) {
            // another entry stands right below; how many blank lines lead to its amount says nothing
            bool const near = it->gap == 0 || wants || lines > 0;
            if (!rules::is_plain(*it) || !near || it->last == U'。') return false;
            Token const* const end = row_end(it, from_.last);
            bool const found = phrases::holds_amount(reader_.folded(Tokens{it, end}));
            it = end;
            if (!found) continue;
            put_aside();
            auto const phrase = phrase_;
            auto const before = now_;
            for (Token const& token : Tokens{next_, it}) reader_.append(phrase_, token.span);
            parse();
            // behind a whole entry only a whole entry follows; else the lines are text with a figure in it
            if (now_.complete || wants) {
                next_ = it;
                return true;
            }
            phrase_ = phrase;
            now_ = before;
            return false;
        }
        return false;
    }

    /// A bracket that is still open takes the bracket that stands below it (the name of the year before).
    void close_bracket() {
        if (open_brackets(phrase_.chars()) + done_open_ <= 0 || next_ == from_.last || next_->kind != Kind::bracketed)
            return;
        reader_.append(phrase_, (next_++)->span);
        parse();
    }

    [[nodiscard]] static int open_brackets(std::u32string_view text) {
        int open = 0;
        for (char32_t c : text) open += c == U'(' ? 1 : c == U')' ? -1 : 0;
        return open;
    }

    BudgetRegion finish() {
        done_.insert(done_.end(), std::make_move_iterator(now_.entries.begin()),
                     std::make_move_iterator(now_.entries.end()));
        bool const open = open_brackets(phrase_.chars()) + done_open_ > 0;
        BudgetRegion region{{from_.first, next_}, std::move(done_), open, {}};
        if (!now_.complete) {
            auto const range = reader_.range(phrase_, now_.consumed, phrase_.size());
            Span span = Reader::span(region.tokens);
            auto const source = reader_.source();
            span.line = line_ + static_cast<std::uint32_t>(
                                    std::count(source.begin() + phrase_.offset(0), source.begin() + range.begin, '\n'));
            span.begin = range.begin;
            region.rest.push_back(Note{reader_.text(phrase_, now_.consumed, phrase_.size()), span});
        }
        return region;
    }

    Reader const& reader_;
    Tokens from_;
    phrases::BudgetContext const& context_;
    std::optional<Text> const& fallback_;
    Token const* next_;
    chars::Folded phrase_;
    std::uint32_t line_ = from_.first->line; ///< of the phrase's first code point
    phrases::BudgetPhrase now_;
    std::vector<BudgetEntry> done_; ///< of the names before those of the phrase
    int done_open_ = 0;             ///< brackets that they left open
};

} // namespace detail_priority_budget

SHISAKU_INLINE std::optional<BudgetRegion> read_budget_region(Reader const& reader, Tokens from,
                                                              phrases::BudgetContext const& context,
                                                              std::optional<Text> const& fallback_name) {
    if (from.empty()) return {};
    return detail_priority_budget::RegionReader(reader, from, context, fallback_name).read();
}

} // namespace shisaku::tree

#endif
