// Boost Software License 1.0
// Values of a sheet to the members of its card: `所属：建設部道路課` is an office, `対象：市民` stays a field.
#ifndef SHISAKU_LIB_TREE_SHEET_FIELDS
#define SHISAKU_LIB_TREE_SHEET_FIELDS

#include "lib/tree/sheet_fields.hpp"
#include "lib/phrases/choice.hpp"
#include "lib/phrases/office.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/marked_name.hpp"
#include "lib/tree/policy_labels.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace shisaku::tree {

namespace detail_sheet_fields {

inline bool says_none(chars::Folded const& phrase) {
    return phrase.chars().find_first_not_of(U"-ー \n") == std::u32string_view::npos;
}

/// The texts of blocks, one an item.
inline void append_texts(std::vector<Text>& out, std::vector<ListItem> const& items) {
    for (auto const& item : items) {
        out.push_back(item.text);
        append_texts(out, item.items);
    }
}

} // namespace detail_sheet_fields

SHISAKU_INLINE void SheetFields::clear() {
    card = {};
    new_ = false;
}

SHISAKU_INLINE void SheetFields::set(SheetLabel const& label, Tokens value) {
    auto const blocks_to = [&](std::vector<Block>& field) {
        auto blocks = read_blocks(builder_.reader, value);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(field));
    };
    switch (label.word->field) {
    case Label::name: set_name(value); break;
    case Label::offices:
    case Label::agencies: set_offices(label, value); break;
    case Label::budget:
    case Label::budget_line: set_budget(label, value); break;
    case Label::classification:
    case Label::position: set_choices(label, value); break;
    case Label::effect: blocks_to(card.effect); break;
    case Label::purpose: blocks_to(card.purpose); break;
    case Label::overview: blocks_to(card.overview); break;
    case Label::details: blocks_to(card.details); break;
    case Label::roadmap: blocks_to(card.roadmap); break;
    case Label::goals: set_goals(value); break;
    default: {
        Span span = value.empty() ? Span{} : Reader::span(value);
        keep(label.mark, value, span);
    }
    }
}

SHISAKU_INLINE void SheetFields::keep(Range label, Tokens value, Span span) {
    Field field;
    field.label = builder_.reader.text(label);
    field.value = read_blocks(builder_.reader, value);
    field.span = span;
    card.fields.push_back(std::move(field));
}

SHISAKU_INLINE void SheetFields::set_offices(SheetLabel const& label, Tokens value) {
    bool first = true;
    for (Token const& token : value) {
        if (is_furniture(token) || token.kind == Kind::none || token.span.empty()) continue;
        auto const phrase = builder_.reader.folded(token.span);
        // a name or a number behind the office: 課長 …, （内線 …）
        if (!first && !phrases::is_office(phrase))
            card.body.push_back(read_paragraph(builder_.reader, token, token.span));
        else
            read_responsible(builder_.reader, label.word->field, phrase, token.line, card);
        first = false;
    }
}

SHISAKU_INLINE void SheetFields::set_name(Tokens value) {
    chars::Folded phrase;
    for (Token const& token : value)
        if (!is_furniture(token) && !token.span.empty()) builder_.reader.append(phrase, token.span);
    MarkedName name = read_marked_name(builder_.reader, words_, phrase);
    if (name.text.empty()) return;
    card.name = std::move(name.text);
    card.continued |= name.continued;
    card.reprint |= name.reprint;
    new_ |= name.is_new;
}

SHISAKU_INLINE phrases::BudgetContext SheetFields::amounts_of(SheetLabel const& label) const {
    phrases::BudgetContext own = context;
    if (label.fiscal_year)
        own.fiscal_year = label.fiscal_year;
    else if (own.fiscal_year)
        *own.fiscal_year += label.word->year;
    own.stage = label.word->stage.value_or(Stage::unspecified);
    if (label.unit) own.unit = label.unit;
    return own;
}

SHISAKU_INLINE void SheetFields::add(std::vector<BudgetEntry> entries) {
    for (auto& entry : entries) {
        bool const known = std::any_of(card.budget.begin(), card.budget.end(), [&](BudgetEntry const& other) {
            return other.yen == entry.yen && other.fiscal_year == entry.fiscal_year && other.stage == entry.stage &&
                   other.text == entry.text;
        });
        if (known) continue; // summed up again at another place of the sheet
        entry.new_ |= new_;
        card.budget.push_back(std::move(entry));
    }
}

SHISAKU_INLINE void SheetFields::set_budget(SheetLabel const& label, Tokens value) {
    auto const said = amounts_of(label);
    bool unread = false;
    for (Token const& token : value) {
        if (is_furniture(token) || token.kind == Kind::none || token.span.empty()) continue;
        auto entries = read_amounts(builder_, token.span, token.line, said);
        unread |= entries.empty();
        add(std::move(entries));
    }
    if (!unread) return;
    // what is no amount is not lost
    keep(label.mark, value, Reader::span(value));
    if (card.budget.empty())
        builder_.diagnose(Severity::warning, Code::budget_unread, "no amount was read from this budget",
                          Reader::span(value));
}

SHISAKU_INLINE void SheetFields::set_choices(SheetLabel const& label, Tokens value) {
    for (Token const& token : value) {
        auto const phrase = builder_.reader.folded(token.span);
        auto choices = phrases::read_choices(builder_.reader, phrase, builder_.words.classes, token.line);
        if (choices.classification.empty() && choices.position.empty()) {
            if (detail_sheet_fields::says_none(phrase)) continue;
            Text text = builder_.reader.text(token.span);
            if (label.word->field == Label::classification)
                card.classification.push_back({{}, std::move(text), {}, Reader::span(token)});
            else
                card.position.push_back({{}, std::move(text), Reader::span(token)});
        }
        std::move(choices.classification.begin(), choices.classification.end(),
                  std::back_inserter(card.classification));
        std::move(choices.position.begin(), choices.position.end(), std::back_inserter(card.position));
    }
}

SHISAKU_INLINE void SheetFields::set_goals(Tokens value) {
    for (Block const& block : read_blocks(builder_.reader, value)) {
        if (auto const* list = std::get_if<List>(&block)) {
            detail_sheet_fields::append_texts(card.goals, list->items);
        } else if (auto const* table = std::get_if<Table>(&block)) {
            for (auto const& row : table->rows) {
                std::string text;
                for (auto const& cell : row) text.append(text.empty() || cell.empty() ? "" : " ").append(cell);
                card.goals.push_back(builder_.reader.keep(text));
            }
        } else {
            std::visit(
                [&](auto const& b) {
                    if constexpr (requires { b.text; }) card.goals.push_back(b.text);
                },
                block);
        }
    }
}

} // namespace shisaku::tree

#endif
