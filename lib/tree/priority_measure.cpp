// Boost Software License 1.0
// Pages of priority measures to sections and cards: `2 地域DXの推進`, `[3] 消防防災分野のDXの推進`, `(1) …`, 【予算】.
#ifndef SHISAKU_LIB_TREE_PRIORITY_MEASURE
#define SHISAKU_LIB_TREE_PRIORITY_MEASURE

#include "grammars/tree/priority_measure.hpp"
#include "grammars/phrases/item_list.hpp"
#include "lib/phrases/similar.hpp"
#include "lib/phrases/title.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/priority_budget.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace shisaku::tree {

namespace detail_priority {

namespace x3 = grammar::x3;
namespace rules = grammar::priority;

/// The levels of the body's sections.
enum Level { part = 0, theme = 1, item = 2 };

inline Tokens tokens_of(grammar::token_range range) { return {range.begin(), range.end()}; }

inline bool parse_heading(Token const*& at, Token const* last, rules::PageHeading& heading) {
    Token const* it = at;
    if (!x3::parse(it, last, rules::page_heading, heading)) return false;
    at = it;
    return true;
}

/// An item of a page, `[1] …`.
struct Item {
    Text marker;
    Text title;
    std::u32string folded;
    Span span;
    std::uint32_t number = 0;
};

/// Reads one page: its headings and all up to the next page or family.
class PageReader {
public:
    PageReader(Builder& builder, Token const* at) : builder_(builder), at_(at) {}

    Token const* read() {
        read_headings();
        below_headings_ = at_;
        find_end();
        Token const* loose = at_;
        // an item page without (n) titles is one measure of the item's name
        if (!has_titles_ && at_ != last_ && !items_.empty()) begin_card({at_, at_}, items_.front().title, {});
        while (at_ != last_) {
            if (Token const* const title = title_end()) {
                add_loose(loose);
                end_card();
                read_title({at_, title});
                at_ = loose = title;
            } else if (auto region = read_budget(); region) {
                add_loose(loose);
                if (region->unclosed)
                    builder_.diagnose(Severity::warning, Code::unclosed_bracket,
                                      "a bracket of this budget is not closed", Reader::span(region->tokens));
                if (region->entries.empty())
                    builder_.diagnose(Severity::warning, Code::budget_unread, "no amount was read from this budget",
                                      Reader::span(region->tokens));
                for (auto& entry : region->entries) card_->budget.push_back(std::move(entry));
                for (auto& block : region->rest) card_->body.push_back(std::move(block));
                at_ = loose = region->tokens.last;
            } else {
                if (at_->kind == Kind::marked && at_->marker == Marker::circled && builder_.stands_apart(*at_))
                    sub_heading_ = at_;
                ++at_;
            }
        }
        add_loose(loose);
        end_card();
        return at_;
    }

private:
    Reader const& reader() const { return builder_.reader; }

    /// The letters and digits of a marker: `1` of `[1]`.
    static std::string bare(std::optional<Text> const& marker) {
        std::string result;
        if (!marker) return result;
        for (char c : marker->view())
            if (c != '[' && c != ']' && c != ' ') result += c;
        return result;
    }

    void open(Level level, std::optional<Text> marker, Text title, Span span) {
        Section const* const now = builder_.section(level);
        // a page that repeats a heading opens no new section
        if (now && bare(now->marker) == bare(marker)) return;
        builder_.open_section(level, std::move(marker), std::move(title), span);
    }

    void read_headings() {
        rules::PageHeading heading;
        parse_heading(at_, last_, heading);
        auto open_heading = [&](Level level, grammar::token_range range) {
            Tokens const tokens = tokens_of(range);
            if (tokens.empty()) return;
            chars::Folded title;
            for (Token const& token : tokens) reader().append(title, &token == tokens.first ? token.text : token.span);
            open(level, reader().text(number_of(*tokens.first)), phrases::read_title(reader(), title).text,
                 Reader::span(tokens));
        };
        open_heading(part, heading.part);
        open_heading(theme, heading.theme);
        for (auto range : heading.items) read_items(tokens_of(range));
        if (items_.size() == 1) open(item, items_[0].marker, items_[0].title, items_[0].span);
    }

    /// `1` of `1.`: a theme's number is its marker.
    Range number_of(Token const& token) const {
        Range mark = token.mark;
        if (token.marker == Marker::decimal_dot)
            while (mark.end > mark.begin &&
                   !(reader().source()[mark.end - 1] >= '0' && reader().source()[mark.end - 1] <= '9') &&
                   mark.end - mark.begin > 1)
                --mark.end;
        return mark;
    }

    void read_items(Tokens tokens) {
        chars::Folded const phrase = reader().folded(tokens);
        grammar::char_iterator first = phrase.chars().data();
        auto const base = first;
        std::vector<grammar::ListedItem> listed;
        x3::parse(first, base + phrase.size(), grammar::item_list, listed);
        for (auto const& one : listed) {
            Item next;
            next.title = reader().text(phrase, static_cast<std::size_t>(one.title.begin() - base),
                                       static_cast<std::size_t>(one.title.end() - base));
            next.folded.assign(one.title.begin(), one.title.end());
            next.span = Reader::span(tokens);
            for (char32_t c : one.mark)
                if (c >= U'0' && c <= U'9') next.number = next.number * 10 + (c - U'0');
            // 【1】 is a garbled [1]: pages of one item agree on its marker
            next.marker = "[" + std::to_string(next.number) + "]";
            items_.push_back(std::move(next));
        }
    }

    /// The page ends where the next page or another family begins.
    void find_end() {
        Token const* end = at_;
        for (Token const* const begin = at_; end != last_; ++end) {
            if (end->before != Break::line) continue;
            if (begins_priority_page(builder_, end) || begins_other_family(builder_, end)) break;
            at_ = end;
            has_titles_ |= title_end() != nullptr;
            at_ = begin;
        }
        last_ = end;
    }

    std::optional<BudgetRegion> read_budget() const {
        if (!card_) return {};
        auto name = sub_heading_ ? reader().text(sub_heading_->text) : card_->name;
        return read_budget_region(reader(), {at_, last_}, builder_.budget_context(), name);
    }

    /// One past the title that begins here, or null where none does. Not every `(1)` is a measure: its number
    /// follows the measure before it, or it is the first on its page.
    [[nodiscard]] Token const* title_end() const {
        if (!rules::is_title(*at_)) return nullptr;
        bool const apart = at_ == below_headings_ || builder_.stands_apart(*at_);
        bool const first = !number_ && apart;
        bool const next = number_ && at_->number == *number_ + 1 && apart;
        if (!first && !next && !(at_->number == 1 && apart && item_of_contents(*at_))) return nullptr;
        Token const* it = at_;
        x3::parse(it, last_, rules::title);
        return it;
    }

    void read_title(Tokens tokens) {
        chars::Folded phrase;
        for (Token const& token : tokens) reader().append(phrase, &token == tokens.first ? token.text : token.span);
        phrases::Title const title = phrases::read_title(reader(), phrase);
        if (number_ && tokens.first->number == 1) {
            items_ = {*item_of_contents(*tokens.first)};
            item_ = 0;
            open(item, items_[0].marker, items_[0].title, items_[0].span);
        }
        number_ = tokens.first->number;
        choose_item(phrase.chars(), Reader::span(tokens));
        begin_card(tokens, title.text, reader().text(tokens.first->mark));
        card_->continued = title.continued;
        card_->reprint = title.reprint;
    }

    /// Items that share a page: the measure's title tells which it belongs to, else their order.
    void choose_item(std::u32string_view title, Span span) {
        if (items_.size() < 2) return;
        std::size_t best = std::min(measures_, items_.size() - 1);
        double alike = 0.6;
        for (std::size_t i = item_; i < items_.size(); ++i)
            if (double const s = phrases::containment(title, items_[i].folded); s > alike) {
                alike = s;
                best = i;
            }
        item_ = std::max(item_, best);
        // the heading line stands above the page; an item but the first begins with its measure
        open(item, items_[item_].marker, items_[item_].title, measures_++ == 0 ? items_[item_].span : span);
    }

    /// The item that a title restarting at (1) opens where the page lacks its heading: its name is known from the
    /// contents.
    [[nodiscard]] std::optional<Item> item_of_contents(Token const& title) const {
        Section const* const now = builder_.section(theme);
        if (!now) return {};
        chars::Folded const folded = reader().folded(title.text);
        auto const* const entry = builder_.in_contents(now->marker.value_or(""), folded);
        if (!entry) return {};
        return Item{entry->marker, entry->title, std::u32string(folded), Reader::span(title), 0};
    }

    void begin_card(Tokens tokens, Text name, std::optional<Text> marker) {
        if (items_.size() > 1 && !builder_.section(item))
            open(item, items_[item_].marker, items_[item_].title, items_[item_].span);
        Card card;
        card.kind = CardKind::priority_measure;
        card.marker = std::move(marker);
        card.name = std::move(name);
        card.section = builder_.path();
        card.span = tokens.empty() ? Reader::span(*at_) : Reader::span(tokens);
        card_ = std::move(card);
        sub_heading_ = nullptr;
        card_first_ = tokens.empty() ? at_ : tokens.first;
    }

    /// Gives the tokens since `loose` to the open card, or to the body where none is open.
    void add_loose(Token const* loose) {
        if (loose == at_) return;
        if (!card_) return builder_.add_blocks({loose, at_});
        for (Block& block : read_blocks(reader(), {loose, at_})) card_->body.push_back(std::move(block));
    }

    void end_card() {
        if (!card_) return;
        card_->span = Reader::span({card_first_, at_});
        builder_.add_card(std::move(*card_));
        card_.reset();
    }

    Builder& builder_;
    Token const* at_;
    Token const* last_ = builder_.all.last;
    Token const* below_headings_ = nullptr; // what stands right below them stands apart
    std::vector<Item> items_;
    std::size_t item_ = 0;     // of the open card
    std::size_t measures_ = 0; // on this page
    std::optional<Card> card_;
    Token const* card_first_ = nullptr;
    Token const* sub_heading_ = nullptr;  // ① of the open card
    std::optional<std::uint32_t> number_; // of the last measure on this page
    bool has_titles_ = false;
};

} // namespace detail_priority

SHISAKU_INLINE bool begins_priority_page(Builder const& builder, Token const* at) {
    using namespace detail_priority;
    if (rules::is_part(*at) || rules::is_theme(*at)) {
        rules::PageHeading heading;
        return parse_heading(at, builder.all.last, heading);
    }
    // a page that lacks its theme heading goes on with the theme before it
    return rules::is_item(*at) && builder.stands_apart(*at) && builder.section(theme) != nullptr;
}

SHISAKU_INLINE Token const* read_priority_page(Builder& builder, Token const* at) {
    return detail_priority::PageReader(builder, at).read();
}

} // namespace shisaku::tree

#endif
