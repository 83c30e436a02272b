// Boost Software License 1.0
// Sheets of tests: what is read, in a form that is compared at a glance.
#pragma once

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace sheet {

using All = std::vector<shisaku::Text>;

/// The cards of a text.
inline std::vector<shisaku::Card> cards(std::string const& text) {
    auto document = shisaku::parse(text);
    REQUIRE(document);
    return document->cards;
}

/// The one card of a text.
inline shisaku::Card card(std::string const& text) {
    auto all = cards(text);
    REQUIRE(all.size() == 1);
    return std::move(all[0]);
}

/// The text of blocks, one string a paragraph, item or row.
inline void add_items(All& all, std::vector<shisaku::ListItem> const& items) {
    for (auto const& item : items) {
        all.push_back(item.text);
        add_items(all, item.items);
    }
}
inline All texts(std::vector<shisaku::Block> const& blocks) {
    All all;
    for (auto const& block : blocks) {
        if (auto* list = std::get_if<shisaku::List>(&block)) add_items(all, list->items);
        if (auto* table = std::get_if<shisaku::Table>(&block)) {
            for (auto const& row : table->rows) {
                std::string line;
                for (auto const& cell : row) line += (line.empty() ? "" : "|") + cell;
                all.push_back(line);
            }
        }
        if (auto* paragraph = std::get_if<shisaku::Paragraph>(&block)) all.push_back(paragraph->text);
        if (auto* heading = std::get_if<shisaku::Heading>(&block)) all.push_back(heading->text);
        if (auto* note = std::get_if<shisaku::Note>(&block)) all.push_back(note->text);
    }
    return all;
}

inline All texts(std::vector<shisaku::Office> const& offices) {
    All all;
    for (auto const& office : offices) all.push_back(office.text);
    return all;
}

/// `①` and its text of each choice.
template <class Choices>
All choices(Choices const& all) {
    All texts;
    for (auto const& choice : all)
        texts.push_back((choice.number ? std::to_string(*choice.number) : "") + choice.label);
    return texts;
}

/// `2024:120000000` of each amount.
inline All amounts(std::vector<shisaku::BudgetEntry> const& budget) {
    All all;
    for (auto const& entry : budget)
        all.push_back((entry.fiscal_year ? std::to_string(*entry.fiscal_year) : "") + ":" +
                      (entry.yen ? std::to_string(*entry.yen) : ""));
    return all;
}

} // namespace sheet
