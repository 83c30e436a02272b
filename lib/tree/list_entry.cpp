// Boost Software License 1.0
// A measure and its amounts, in a line, in cells or stacked: `橋の補修 35.1億円（33.0億円）`, `8.5億円 → 6.0億円`.
#ifndef SHISAKU_LIB_TREE_LIST_ENTRY
#define SHISAKU_LIB_TREE_LIST_ENTRY

#include "lib/tree/list_entry.hpp"
#include "lib/tree/blocks.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_list_entry {

/// True for a line or row that holds nothing but amounts.
inline bool is_amounts(Builder const& builder, Tokens row, phrases::BudgetContext const& context) {
    bool held = false;
    for (Token const& token : row) {
        if (token.kind == Kind::empty || token.kind == Kind::none || is_furniture(token)) continue;
        auto const cell = phrases::read_budget_cell(builder.reader, builder.reader.folded(token.span), context, 0);
        if (cell.entries.empty() || !cell.complete) return false;
        held = true;
    }
    return held;
}

/// True where letters stand in a name: a figure alone names nothing.
inline bool is_name(std::string_view name) {
    chars::Folded folded;
    folded.append(name, 0);
    constexpr std::size_t longest = 80;
    auto const text = folded.chars();
    return text.size() >= 2 && text.size() <= longest && text.find(U'。') == text.npos &&
           std::any_of(text.begin(), text.end(),
                       [](char32_t c) { return chars::is_kanji(c) || chars::is_katakana(c); });
}

} // namespace detail_list_entry

SHISAKU_INLINE ListEntry read_list_entry(Builder const& builder, Builder::ListContext const& context, Token const* at,
                                         Token const* last) {
    using namespace detail_list_entry;
    constexpr int most_lines = 3; // of amounts below
    if (at->dash || at->kind == Kind::label || at->kind == Kind::empty) return {};
    if (at->kind == Kind::marked && at->marker == Marker::note) return {};
    auto const& reader = builder.reader;
    Token const* end = row_end(at, last);
    chars::Folded phrase = reader.folded(at->kind == Kind::marked ? at->text : at->span);
    for (Token const& cell : Tokens{at + 1, end})
        if (!is_furniture(cell) && !cell.span.empty()) reader.append(phrase, cell.span);
    for (int lines = 0; end != last && end->gap == 0 && lines < most_lines; ++lines) {
        Token const* const behind = row_end(end, last);
        if (!is_amounts(builder, {end, behind}, context.amounts)) break;
        for (Token const& cell : Tokens{end, behind})
            if (cell.kind != Kind::empty && !is_furniture(cell)) reader.append(phrase, cell.span);
        end = behind;
    }
    auto read = phrases::read_budget_line(reader, phrase, context.amounts, at->line);
    if (read.entries.empty() || !read.complete) return {};
    auto const& name = read.entries.front().name;
    // amounts of several names in a line are a sentence
    if (!name || !is_name(*name) || std::any_of(read.entries.begin(), read.entries.end(), [&](auto const& entry) {
            return entry.name && entry.name != name;
        }))
        return {};
    chars::Folded folded;
    folded.append(*name, 0);
    ListEntry result;
    std::size_t const from = phrase.chars().find(folded.chars());
    result.name = read_marked_name(
        reader, *context.words,
        from == std::u32string_view::npos ? phrase : reader.folded(reader.range(phrase, from, from + folded.size())));
    if (result.name.text.empty()) return {};
    for (auto& entry : read.entries) {
        entry.name.reset(); // the measure's own
        entry.new_ |= result.name.is_new;
        entry.reprint |= result.name.reprint;
    }
    result.budget = std::move(read.entries);
    result.end = end;
    return result;
}

SHISAKU_INLINE bool ListTable::begin(Builder const& builder, Builder::ListContext const& context, Tokens row) {
    if (row.size() < 2) return false;
    std::vector<Column> columns;
    std::size_t amounts = 0;
    for (Token const& cell : row) {
        constexpr std::uint16_t widest = 60;
        Column column{&cell, {}};
        if (cell.width <= widest && cell.kind != Kind::empty)
            column.amount = phrases::read_amount_head(builder.reader.folded(cell.span), context.amounts);
        if (column.amount && columns.empty()) return false; // the name stands first
        amounts += column.amount.has_value();
        columns.push_back(column);
    }
    if (amounts == 0) return false;
    columns_ = std::move(columns);
    return true;
}

SHISAKU_INLINE ListEntry ListTable::read(Builder const& builder, Builder::ListContext const& context,
                                         Tokens row) const {
    if (columns_.empty() || row.size() != columns_.size()) return {};
    auto const& reader = builder.reader;
    ListEntry result;
    Token const& first = *row.first;
    auto const name = reader.folded(first.kind == Kind::marked ? first.text : first.span);
    result.name = read_marked_name(reader, *context.words, name);
    if (!detail_list_entry::is_name(result.name.text)) return {};
    bool held = false;
    for (std::size_t i = 1; i < row.size(); ++i) {
        Token const& cell = row.first[i];
        if (cell.kind == Kind::empty || is_furniture(cell)) continue;
        if (!columns_[i].amount) {
            Span const span = Reader::span(cell);
            result.fields.push_back(
                {reader.text(columns_[i].head->span), {read_paragraph(reader, cell, cell.span)}, span});
            continue;
        }
        auto amounts = context.amounts;
        auto const& meaning = *columns_[i].amount;
        amounts.fiscal_year = meaning.fiscal_year;
        amounts.stage = meaning.stage;
        amounts.draft = meaning.draft;
        auto read = phrases::read_budget_cell(reader, reader.folded(cell.span), amounts, cell.line);
        held |= !read.entries.empty() || cell.kind == Kind::none;
        for (auto& entry : read.entries) {
            entry.new_ |= result.name.is_new;
            entry.reprint |= result.name.reprint;
            result.budget.push_back(std::move(entry));
        }
    }
    if (held) result.end = row.last;
    return result;
}

} // namespace shisaku::tree

#endif
