// Boost Software License 1.0
// The header row of a policy sheet by the types of its values: `①予算`, `①デジタル実装による…`, `令和5年度予算(案)：58百万円`.
#ifndef SHISAKU_LIB_TREE_POLICY_HEADER
#define SHISAKU_LIB_TREE_POLICY_HEADER

#include "lib/tree/policy_header.hpp"
#include "lib/phrases/budget.hpp"
#include "lib/phrases/choice.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/policy_labels.hpp"
#include "lib/tree/torn_header.hpp"
#include <shisaku/config.hpp>
#include <shisaku/tokens/lexicon.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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
                // 位置づけ may be the last piece of a label whose others stand among the values
                if (at->label == Label::position) left_.push_back({builder_.reader.folded(at->mark), {}, {}});
                if (!at->text.empty()) add(*at, at->text);
                ++at;
            } else if (Cut const cut = goes_on(at, tokens.last) ? Cut{} : cut_label(at, tokens.last); cut.end) {
                end_value();
                label_ = cut.end - 1;
                if (cut.label == Label::position)
                    left_.push_back({builder_.reader.folded(Tokens{at, cut.end}), {}, {}});
                if (cut.garbled) say_garbled({at, cut.end});
                if (label_->kind == Kind::label && !label_->text.empty()) add(*label_, label_->text);
                at = cut.end;
            } else {
                if (begins_value(at, tokens.last)) end_value();
                add(*at, at->span);
                ++at;
            }
        }
        end_value();
        add_left();
    }

private:
    static constexpr std::size_t longest_class = 30; // bytes: ten wide characters

    void say_garbled(Tokens tokens) {
        builder_.diagnose(Severity::note, Code::label_garbled, "this label is read in spite of its spelling",
                          Reader::span(tokens));
    }

    /// One past the pieces of a label; null where none is cut.
    struct Cut {
        Token const* end = nullptr;
        bool garbled = false;
        Label label = Label::none;
    };

    /// A label that is cut over up to three lines or cells; its last piece may be a label by itself (位置づけ).
    Cut cut_label(Token const* at, Token const* last) const {
        constexpr std::uint32_t widest = 40;
        chars::Folded phrase;
        for (Token const* end = at; end != last && end - at < 3; ++end) {
            bool const tail = end != at && end->kind == Kind::label;
            if ((end->kind != Kind::text && !tail) || end->width > widest) return {};
            builder_.reader.append(phrase, tail ? end->mark : end->span);
            auto const found = builder_.words.lexicon.find(phrase.chars());
            if (end != at && found.size == phrase.size()) return {end + 1, found.garbled, found.label};
            if (tail) return {};
        }
        return {};
    }

    [[nodiscard]] bool is_label(std::u32string_view text) const {
        return builder_.words.lexicon.find(text).size == text.size();
    }

    /// A new cell, row or mark begins a value; a line right below the last line goes on with it, one below a row does not.
    [[nodiscard]] bool begins_value(Token const* at, Token const* last) const {
        bool const below_row = value_last_ && value_last_->before == Break::cell;
        return at->before != Break::line || at->gap > 0 || below_row || is_row(at, last) ||
               (at->kind == Kind::marked && at->marker == Marker::circled) || at->kind == Kind::none ||
               changes_type(at);
    }

    /// An amount with its year below a value of another type, or a numbered value below an amount: the row's lines came
    /// without its cells.
    [[nodiscard]] bool changes_type(Token const* at) const {
        if (value_.size() == 0) return false;
        bool const dated = is_dated_amount(builder_, *at);
        if (!dated && !holds_number(builder_.reader, *at)) return false;
        auto const budget = phrases::read_budget_cell(builder_.reader, value_, builder_.budget_context(), 0);
        return dated == budget.entries.empty() && (dated || budget.complete);
    }

    /// True for a line that wraps a value of running text; a class is whole, a label may stand right below it.
    [[nodiscard]] bool goes_on(Token const* at, Token const* last) const {
        if (value_.size() == 0 || begins_value(at, last)) return false;
        bool const unread_class = label_ && label_->label == Label::classification && card_.classification.empty();
        return !unread_class &&
               phrases::read_choices(builder_.reader, value_, builder_.words.classes, 0).classification.empty();
    }

    void add(Token const& token, Range range) {
        if (value_.size() == 0) value_first_ = &token;
        builder_.reader.append(value_, range);
        value_last_ = &token;
    }

    /// Gives the value read so far to the field that its type says.
    void end_value() {
        if (value_.size() == 0) return;
        chars::Folded value = std::exchange(value_, {});
        cut_front(value);
        auto const& reader = builder_.reader;
        auto choices = phrases::read_choices(reader, value, builder_.words.classes, value_first_->line);
        auto budget = phrases::read_budget_cell(reader, value, builder_.budget_context(), value_first_->line);
        Label const labelled = label_ ? label_->label : Label::none;
        if (labelled == Label::offices || labelled == Label::agencies) {
            read_responsible(reader, labelled, value, value_first_->line, card_);
            return;
        }
        // a class of a word not known before, where its label stands in its place
        if (labelled == Label::classification && card_.classification.empty() && choices.classification.empty() &&
            choices.position.size() == 1 && choices.position[0].label.size() <= longest_class) {
            auto& only = choices.position[0];
            choices.classification.push_back({only.number, std::move(only.label), {}, only.span});
            choices.position.clear();
        }
        bool const none = value.chars().find_first_not_of(U"-ー ") == value.chars().npos;
        if (!choices.classification.empty() || !choices.position.empty()) {
            for (auto& choice : choices.classification) add_once(card_.classification, std::move(choice));
            for (auto& choice : choices.position) add_once(card_.position, std::move(choice));
        } else if (!budget.entries.empty()) {
            add_budget(std::move(budget.entries));
        } else if (!none) {
            add_other(value, labelled);
        }
    }

    /// A piece of a label may stand in front of a value, 「における位置づ ②人の流れ」; the number opens the value.
    static void cut_front(chars::Folded& value) {
        auto const chars = value.chars();
        auto const circled = [](char32_t c) { return c >= U'①' && c <= U'⑳'; };
        std::size_t at = 1;
        while (at < chars.size() && !(circled(chars[at]) && chars[at - 1] == U' ')) ++at;
        if (at >= chars.size() || circled(chars.front())) return;
        chars::Folded rest;
        for (std::size_t i = at; i < chars.size(); ++i) rest.push(chars[i], value.offset(i));
        value = std::move(rest);
    }

    /// A value that the PDF gave twice is one.
    template <class T>
    static void add_once(std::vector<T>& values, T value) {
        auto const folded = [](Text const& label) {
            chars::Folded text;
            text.append(label, 0);
            return std::u32string(text.chars());
        };
        auto const same = [&](T const& v) {
            return v.number == value.number && folded(v.label) == folded(value.label);
        };
        bool const known = std::any_of(values.begin(), values.end(), same);
        if (!known) values.push_back(std::move(value));
    }

    void add_budget(std::vector<BudgetEntry> entries) {
        auto same = [](BudgetEntry const& a, BudgetEntry const& b) { return a.text == b.text; };
        // a whole cell given again, not an amount that two years happen to share
        if (std::equal(entries.begin(), entries.end(), card_.budget.begin(), card_.budget.end(), same)) return;
        for (auto& entry : entries) card_.budget.push_back(std::move(entry));
    }

    void add_other(chars::Folded const& value, Label labelled) {
        Tokens const tokens{value_first_, value_last_ + 1};
        Span const span = Reader::span(tokens);
        Field field;
        field.label = label_ ? builder_.reader.text(label_->mark) : Text();
        field.value.push_back(Paragraph{builder_.reader.text(tokens), span});
        field.span = span;
        left_.push_back({value, std::move(field), labelled});
    }

    /// What no type claimed becomes fields, but for the pieces of a label that its row's cells tore apart.
    void add_left() {
        constexpr std::size_t most = 4;
        for (std::size_t first = 0; first < left_.size(); ++first) {
            chars::Folded phrase = left_[first].text;
            for (std::size_t last = first + 1; last < std::min(left_.size(), first + most); ++last) {
                phrase.push(U'\n', 0);
                for (char32_t c : left_[last].text.chars()) phrase.push(c, 0);
                if (!is_label(phrase.chars())) continue;
                for (std::size_t i = first; i <= last; ++i) left_[i].field.reset();
                break;
            }
            auto& [text, field, label] = left_[first];
            if (!field) continue;
            if (label == Label::budget)
                builder_.diagnose(Severity::warning, Code::budget_unread, "no amount was read from this budget",
                                  field->span);
            card_.fields.push_back(std::move(*field));
        }
    }

    /// A piece that is no value of a known type, or a label that others may complete.
    struct Left {
        chars::Folded text;
        std::optional<Field> field;
        Label label = Label::none; ///< that the piece stood behind
    };

    Builder& builder_;
    Card& card_;
    std::vector<Left> left_;
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
