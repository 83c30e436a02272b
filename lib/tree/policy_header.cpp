// Boost Software License 1.0
// The header row of a policy sheet by the types of its values: `①予算`, `①デジタル実装による…`, `令和5年度予算(案)：58百万円`.
#ifndef SHISAKU_LIB_TREE_POLICY_HEADER
#define SHISAKU_LIB_TREE_POLICY_HEADER

#include "lib/tree/policy_header.hpp"
#include "lib/phrases/budget.hpp"
#include "lib/phrases/choice.hpp"
#include "lib/tree/blocks.hpp"
#include <shisaku/config.hpp>
#include <shisaku/tokens/lexicon.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_policy_header {

class HeaderReader {
public:
    HeaderReader(Builder& builder, Card& card) : builder_(builder), card_(card) {}

    void read(Tokens tokens) {
        for (Token const* at = tokens.first; at != tokens.last;) {
            if (is_furniture(*at) || at->kind == Kind::empty) {
                ++at;
            } else if (at->kind == Kind::label) {
                end_value();
                label_ = at;
                if (at->garbled) say_garbled({at, at + 1});
                if (!at->text.empty()) add(*at, at->text);
                ++at;
            } else if (Token const* const end = cut_label(at, tokens.last)) {
                end_value();
                label_ = at;
                if (tokens::Lexicon::standard().find(builder_.reader.folded(Tokens{at, end}).chars).garbled)
                    say_garbled({at, end});
                at = end;
            } else {
                if (begins_value(*at)) end_value();
                add(*at, at->span);
                ++at;
            }
        }
        end_value();
    }

private:
    static constexpr std::size_t longest_class = 30; // bytes: ten wide characters

    void say_garbled(Tokens tokens) {
        builder_.diagnose(Severity::note, Code::label_garbled, "this label is read in spite of its spelling",
                          Reader::span(tokens));
    }

    /// One past a label that is cut over up to three lines; null where none is.
    Token const* cut_label(Token const* at, Token const* last) const {
        constexpr std::uint32_t widest = 40;
        chars::Folded phrase;
        for (Token const* end = at; end != last && end - at < 3; ++end) {
            // its last line may be a label by itself: 位置づけ
            bool const word = end->kind == Kind::text || (end != at && end->kind == Kind::label && end->text.empty());
            if (!word || end->width > widest || (end != at && end->gap > 0)) return nullptr;
            builder_.reader.append(phrase, end->span);
            auto const found = tokens::Lexicon::standard().find(phrase.chars);
            if (end != at && found.size == phrase.size()) return end + 1;
        }
        return nullptr;
    }

    /// A new cell or mark begins a value; a line right below the last goes on with it.
    [[nodiscard]] bool begins_value(Token const& token) const {
        return token.before != Break::line || token.gap > 0 ||
               (token.kind == Kind::marked && token.marker == Marker::circled) || token.kind == Kind::none;
    }

    void add(Token const& token, Range range) {
        if (value_.size() == 0) value_first_ = &token;
        builder_.reader.append(value_, range);
        value_last_ = &token;
    }

    /// Gives the value read so far to the field that its type says.
    void end_value() {
        if (value_.size() == 0) return;
        chars::Folded const value = std::exchange(value_, {});
        auto const& reader = builder_.reader;
        auto choices = phrases::read_choices(reader, value, value_first_->line);
        auto budget = phrases::read_budget_cell(reader, value, builder_.budget_context(), value_first_->line);
        Label const labelled = label_ ? label_->label : Label::none;
        // a class of a word not known before, where its label stands in its place
        if (labelled == Label::classification && card_.classification.empty() && choices.classification.empty() &&
            choices.position.size() == 1 && choices.position[0].label.size() <= longest_class) {
            auto& only = choices.position[0];
            choices.classification.push_back({only.number, std::move(only.label), {}, only.span});
            choices.position.clear();
        }
        bool const none = value.chars.find_first_not_of(U"-ー ") == value.chars.npos;
        if (!choices.classification.empty() || !choices.position.empty()) {
            for (auto& choice : choices.classification) add_once(card_.classification, std::move(choice));
            for (auto& choice : choices.position) add_once(card_.position, std::move(choice));
        } else if (!budget.entries.empty()) {
            add_budget(std::move(budget.entries));
        } else if (!none) {
            add_other(labelled);
        }
    }

    /// A value that the PDF gave twice is one.
    template <class T>
    static void add_once(std::vector<T>& values, T value) {
        bool const known = std::any_of(values.begin(), values.end(),
                                       [&](T const& v) { return v.number == value.number && v.label == value.label; });
        if (!known) values.push_back(std::move(value));
    }

    void add_budget(std::vector<BudgetEntry> entries) {
        auto same = [](BudgetEntry const& a, BudgetEntry const& b) { return a.text == b.text; };
        // a whole cell given again, not an amount that two years happen to share
        if (std::equal(entries.begin(), entries.end(), card_.budget.begin(), card_.budget.end(), same)) return;
        for (auto& entry : entries) card_.budget.push_back(std::move(entry));
    }

    void add_other(Label labelled) {
        Tokens const tokens{value_first_, value_last_ + 1};
        Span const span = Reader::span(tokens);
        if (labelled == Label::budget)
            builder_.diagnose(Severity::warning, Code::budget_unread, "no amount was read from this budget", span);
        Field field;
        field.label = label_ ? builder_.reader.text(label_->mark) : std::string();
        field.value.push_back(Paragraph{builder_.reader.text(tokens), span});
        field.span = span;
        card_.fields.push_back(std::move(field));
    }

    Builder& builder_;
    Card& card_;
    Token const* label_ = nullptr;
    chars::Folded value_;
    Token const* value_first_ = nullptr;
    Token const* value_last_ = nullptr;
};

} // namespace detail_policy_header

SHISAKU_INLINE void read_policy_header(Builder& builder, Tokens tokens, Card& card) {
    detail_policy_header::HeaderReader(builder, card).read(tokens);
}

} // namespace shisaku::tree

#endif
