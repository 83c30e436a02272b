// Boost Software License 1.0
// Lists of measures with their amounts (概算要求): `1 暮らしの足`, `(1) 里の足の確保 35.1億円（33.0億円）`.
#ifndef SHISAKU_LIB_TREE_REQUEST_LIST
#define SHISAKU_LIB_TREE_REQUEST_LIST

#include "lib/phrases/budget.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/list_entry.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_request_list {

/// What the words of a vocabulary say of figures: `（ ）` of those in brackets, `下段` of lower ones.
inline void take_words(vocabulary::Ready const& words, phrases::BudgetContext& amounts) {
    for (auto const& label : words.words.labels) {
        if (!label.part) continue;
        auto word = vocabulary::folded(label.word);
        word.erase(std::remove(word.begin(), word.end(), U' '), word.end());
        phrases::AmountMeaning meaning;
        if (amounts.fiscal_year) meaning.fiscal_year = *amounts.fiscal_year + label.year;
        meaning.stage = label.stage.value_or(Stage::unspecified);
        if (word == U"()") amounts.bracketed = meaning;
        if (word == U"下段") amounts.lower = meaning;
        if (word == U"→") amounts.arrow_from = meaning;
    }
}

/// Reads the list from its first measure or heading on.
class ListReader {
public:
    ListReader(Builder& builder, Token const* at) : builder_(builder), context_(*builder.list_context()), at_(at) {
        // what stands above the list says what its figures are
        constexpr std::ptrdiff_t most = 60;
        Token const* const first = builder.all.first;
        for (Token const* t = at - first > most ? at - most : first; t != at; ++t)
            take_legend(builder.reader, *t, context_.amounts);
    }

    Token const* read() {
        Token const* const last = builder_.all.last;
        while (at_ != last) {
            if (at_->before == Break::line && at_ != first_ && begins_other_family(builder_, at_)) break;
            Token const* const end = row_end(at_, last);
            ListEntry entry = table_.read(builder_, context_, {at_, end});
            if (!entry) entry = read_list_entry(builder_, context_, at_, last);
            if (entry) {
                add(std::move(entry));
            } else if (table_.begin(builder_, context_, {at_, end})) {
                finish(at_);
                body_.assign(at_, end);
                finish(end);
                at_ = end;
            } else if (is_heading(*at_) && end == at_ + 1) {
                finish(at_);
                open(*at_++);
            } else {
                take_legend(builder_.reader, *at_, context_.amounts);
                body_.insert(body_.end(), at_, end);
                at_ = end;
            }
        }
        finish(at_);
        return at_;
    }

private:
    /// A line with a number and no amount names what stands below it.
    static bool is_heading(Token const& token) {
        constexpr std::uint16_t widest = 70;
        bool const level = token.marker != Marker::none && token.marker <= Marker::circled;
        return token.before == Break::line && !token.dash && token.kind == Kind::marked && level &&
               token.last != U'。' && token.width <= widest && !token.text.empty();
    }

    void open(Token const& token) {
        parents_.clear();
        builder_.open_section(static_cast<int>(token.marker), builder_.reader.text(token.mark),
                              builder_.reader.text(token.text), Reader::span(token));
    }

    void add(ListEntry entry) {
        finish(at_);
        Marker const marker = at_->kind == Kind::marked ? at_->marker : Marker::none;
        if (marker != Marker::none && marker <= Marker::circled) builder_.close_sections(static_cast<int>(marker));
        while (!parents_.empty() && (marker == Marker::none || parents_.back().first >= marker)) {
            if (marker == Marker::none) break;
            parents_.pop_back();
        }
        Card card;
        card.kind = CardKind::priority_measure;
        card.section = builder_.path();
        for (auto const& [level, title] : parents_) card.section.push_back(title);
        if (marker != Marker::none) card.marker = builder_.reader.text(at_->mark);
        card.name = entry.name.text;
        card.continued = entry.name.continued;
        card.reprint = entry.name.reprint;
        card.budget = std::move(entry.budget);
        card.fields = std::move(entry.fields);
        if (marker != Marker::none && marker < Marker::dot)
            parents_.emplace_back(marker, SectionTitle{card.marker, *card.name});
        card_ = std::move(card);
        first_ = at_;
        at_ = entry.end;
    }

    /// Ends the measure that is read where `end` begins.
    void finish(Token const* end) {
        Tokens const body{body_.data(), body_.data() + body_.size()};
        if (card_) {
            card_->body = read_blocks(builder_.reader, body);
            card_->span = Reader::span(Tokens{first_, end});
            builder_.add_card(std::move(*card_));
            card_.reset();
        } else {
            builder_.add_blocks(body);
        }
        body_.clear();
    }

    Builder& builder_;
    Builder::ListContext context_;
    Token const* at_;
    ListTable table_;
    Token const* first_ = nullptr; ///< of the measure that is read
    std::optional<Card> card_;
    std::vector<Token> body_;                              ///< what stands below it
    std::vector<std::pair<Marker, SectionTitle>> parents_; ///< measures that those below belong to
};

} // namespace detail_request_list

SHISAKU_INLINE Builder::ListContext const* Builder::list_context() const {
    if (list_context_) return *list_context_ ? &**list_context_ : nullptr;
    list_context_.emplace();
    // 【予算】 lines say what their amounts are of
    bool const own = std::any_of(all.begin(), all.end(), [](Token const& token) {
        return token.kind == Kind::label && token.label == Label::budget_line;
    });
    for (auto const& list : words.lists) {
        if (own) break;
        for (auto const& label : list.words.labels) {
            if (!label.begins) continue;
            auto const year = year_named_with(reader.source(), label.word);
            if (!year) continue;
            ListContext context{&list, budget_context()};
            context.amounts.fiscal_year = options.fiscal_year ? options.fiscal_year : year;
            context.amounts.stage = label.stage.value_or(Stage::unspecified);
            context.amounts.draft = vocabulary::folded(label.word).find(U'案') != std::u32string::npos;
            context.amounts.near = year;
            context.amounts.unit = list.unit;
            detail_request_list::take_words(list, context.amounts);
            *list_context_ = context;
            return &**list_context_;
        }
    }
    return nullptr;
}

SHISAKU_INLINE bool begins_list(Builder const& builder, Token const* at) {
    constexpr std::size_t enough = 2;
    constexpr int most_rows = 24;
    auto const* const context = builder.list_context();
    if (!context || (at->before != Break::line && at->before != Break::row)) return false;
    // the list begins with a measure, or with the headings above one
    auto amounts = *context;
    ListTable table;
    std::size_t found = 0;
    Token const* const last = builder.all.last;
    for (int rows = 0; at != last && rows < most_rows; ++rows) {
        bool const legend = take_legend(builder.reader, *at, amounts.amounts);
        Token const* const end = row_end(at, last);
        ListEntry entry = table.read(builder, amounts, {at, end});
        if (!entry) entry = read_list_entry(builder, amounts, at, last);
        if (entry && ++found == enough) return true;
        bool const leads =
            legend || table.begin(builder, amounts, {at, end}) || (at->kind == Kind::marked && end == at + 1) ||
            std::all_of(at, end, [](Token const& t) { return is_furniture(t) || t.kind == Kind::empty; });
        if (found == 0 && !entry && !leads) return false;
        at = entry ? entry.end : end;
    }
    return false;
}

SHISAKU_INLINE Token const* read_list(Builder& builder, Token const* at) {
    return detail_request_list::ListReader(builder, at).read();
}

} // namespace shisaku::tree

#endif
