// Boost Software License 1.0
// The one description of the tables and what fills them: a column is its name here and its value below.
#include "apps/tables/rows.hpp"
#include "apps/batch/names.hpp"
#include "lib/compare/texts.hpp"

#include <optional>
#include <utility>

namespace shisaku::app::tables {

namespace {

Value value(std::string_view text) { return std::string(text); }
Value value(bool truth) { return std::int64_t{truth}; }
Value value(std::int64_t number) { return number; }
Value value(int number) { return std::int64_t{number}; }
Value value(std::uint32_t number) { return std::int64_t{number}; }
Value value(std::size_t number) { return static_cast<std::int64_t>(number); }
template <class T>
Value value(std::optional<T> const& known) {
    return known ? value(*known) : Value{};
}

/// Several texts as one cell, a line each.
template <class Items>
Value lines(Items const& items) {
    std::string text;
    for (auto const& item : items) text += (text.empty() ? "" : "\n") + comparison::plain(item);
    return text.empty() ? Value{} : Value{std::move(text)};
}

template <class... Values>
Row row(Values const&... values) {
    Row cells;
    cells.reserve(sizeof...(values) + 1);
    (cells.push_back(value(values)), ...);
    return cells;
}

class Filling {
public:
    Rows run(Document const& document) {
        rows_.of[documents].push_back(row(document.source.name, name_of(document.family), document.title,
                                          document.date ? document.date->iso : std::nullopt, document.source.sha256,
                                          document.source.bytes, document.source.encoding));
        for (Card const& card : document.cards) add(card);
        std::int64_t number = 0;
        for (Diagnostic const& doubt : document.diagnostics)
            rows_.of[diagnostics].push_back(
                row(++number, name_of(doubt.severity), name_of(doubt.code), doubt.message, doubt.span.line));
        return std::move(rows_);
    }

private:
    void add(Card const& card) {
        ++card_;
        Row cells = row(card_, name_of(card.kind), card.id, card.name, card.heading, card.series, card.reprint);
        for (auto texts : {lines(card.section), lines(card.offices), lines(card.agencies), lines(card.classification),
                           lines(card.position), lines(card.goals), lines(card.purpose), lines(card.overview),
                           lines(card.details), lines(card.effect), lines(card.body), lines(card.roadmap)})
            cells.push_back(std::move(texts));
        cells.push_back(value(card.span.line));
        rows_.of[cards].push_back(std::move(cells));
        std::int64_t number = 0;
        for (BudgetEntry const& entry : card.budget)
            rows_.of[budgets].push_back(row(card_, ++number, entry.name, entry.fiscal_year, name_of(entry.stage),
                                            entry.draft, entry.round, entry.yen, entry.part_of, entry.request_item,
                                            entry.new_, entry.reprint, entry.text, entry.span.line));
        office_ = 0;
        for (Office const& office : card.offices) add(office, {});
        number = 0;
        for (Initiative const& initiative : card.initiatives) {
            ++number;
            Row columns = row(card_, number, initiative.marker, initiative.title);
            columns.push_back(lines(initiative.path));
            columns.push_back(lines(initiative.items));
            columns.push_back(value(initiative.span.line));
            rows_.of[initiatives].push_back(std::move(columns));
            for (auto const& group : initiative.offices)
                for (Office const& office : group) add(office, number);
        }
        number = 0;
        for (Field const& field : card.fields) {
            Row columns = row(card_, ++number, field.label);
            columns.push_back(lines(field.value));
            columns.push_back(value(field.span.line));
            rows_.of[fields].push_back(std::move(columns));
        }
    }

    void add(Office const& office, std::optional<std::int64_t> initiative) {
        rows_.of[offices].push_back(row(card_, ++office_, initiative, office.ministry, office.bureau, office.division,
                                        office.unit, office.text, office.span.line));
    }

    Rows rows_;
    std::int64_t card_ = 0, office_ = 0;
};

} // namespace

std::array<Table, count> const& all() {
    constexpr auto number = Holds::number, truth = Holds::truth;
    constexpr Column document{"document", number}, card{"card", number}, line{"line", number};
    static std::array<Table, count> const tables{{
        {"documents",
         {document, {"path"}, {"family"}, {"title"}, {"date"}, {"sha256"}, {"bytes", number}, {"encoding"}},
         1,
         -1},
        {"cards",
         {document,     card,        {"kind"},           {"id"},
          {"name"},     {"heading"}, {"series", number}, {"reprint", truth},
          {"section"},  {"offices"}, {"agencies"},       {"classification"},
          {"position"}, {"goals"},   {"purpose"},        {"overview"},
          {"details"},  {"effect"},  {"body"},           {"roadmap"},
          line},
         2,
         documents},
        {"budgets",
         {document,
          card,
          {"budget", number},
          {"name"},
          {"fiscal_year", number},
          {"stage"},
          {"draft", truth},
          {"round", number},
          {"yen", number},
          {"part_of", truth},
          {"request_item", truth},
          {"new", truth},
          {"reprint", truth},
          {"text"},
          line},
         3,
         cards},
        {"offices",
         {document,
          card,
          {"office", number},
          {"initiative", number},
          {"ministry"},
          {"bureau"},
          {"division"},
          {"unit"},
          {"text"},
          line},
         3,
         cards},
        {"initiatives",
         {document, card, {"initiative", number}, {"marker"}, {"title"}, {"path"}, {"items"}, line},
         3,
         cards},
        {"fields", {document, card, {"field", number}, {"label"}, {"value"}, line}, 3, cards},
        {"diagnostics", {document, {"diagnostic", number}, {"severity"}, {"code"}, {"message"}, line}, 2, documents},
    }};
    return tables;
}

Rows rows_of(Document const& document) { return Filling().run(document); }

} // namespace shisaku::app::tables
