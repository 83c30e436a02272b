// Boost Software License 1.0
// Changes as a table: `1-4 森の学校 │ budget 2024 initial │ 30,000,000 │ 33,000,000 │ +3,000,000`.
#ifndef SHISAKU_LIB_COMPARE_CHANGES_TABLE
#define SHISAKU_LIB_COMPARE_CHANGES_TABLE

#include "lib/compare/describe.hpp"
#include "lib/compare/texts.hpp"
#include "lib/write/terminal.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace shisaku {

namespace comparison::detail_changes_table {

/// What a row says; its colour follows from it.
enum class Tone { plain, gone, came };

struct Row {
    std::array<std::string, 5> cells; ///< measure, field, before, after, difference
    Tone tone = Tone::plain;
    bool is_number = false; ///< before, after and difference
};
using Rows = std::vector<Row>;

/// `33000000` → `33,000,000`.
inline std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
    return (number < 0 ? "-" : "") + digits;
}

inline std::string signed_grouped(std::int64_t number) { return (number > 0 ? "+" : "") + grouped(number); }

/// `+3,000,000 (+10.0%)`
inline std::string growth(std::int64_t before, std::int64_t difference) {
    std::string text = signed_grouped(difference);
    if (before <= 0 || difference == 0) return text;
    auto const tenths = static_cast<std::int64_t>(
        1000.0 * static_cast<double>(difference) / static_cast<double>(before) + (difference < 0 ? -0.5 : 0.5));
    auto const size = tenths < 0 ? -tenths : tenths;
    return text + " (" + (difference < 0 ? "-" : "+") + std::to_string(size / 10) + "." + std::to_string(size % 10) +
           "%)";
}

inline std::string shown(std::optional<Amount> const& amount) {
    if (!amount) return "";
    std::string text = amount->yen ? grouped(*amount->yen) : "";
    if (amount->part_of) text += "の内数";
    if (amount->request_item) text += text.empty() ? "事項要求" : "+事項要求";
    return text.empty() ? "-" : text;
}

inline std::string shown(Measure const& measure) {
    Text const name = measure.name.value_or("(no name)");
    return measure.id ? *measure.id + " " + name : name.str();
}

inline std::string field_of(BudgetChange const& change) {
    std::string text = "budget";
    if (change.fiscal_year) text += " " + std::to_string(*change.fiscal_year);
    text.append(" ").append(describe::enum_name(change.stage).text);
    if (change.round) text += " " + std::to_string(*change.round);
    if (change.name) text += " " + *change.name;
    return text;
}

inline void add_rows(Rows& rows, std::vector<TextChange> const& texts, std::vector<ListChange> const& lists) {
    for (TextChange const& change : texts) {
        auto [before, after] = where_they_part(change.before, change.after);
        rows.push_back({{"", change.field, std::move(before), std::move(after), ""}});
    }
    for (ListChange const& change : lists) {
        std::size_t const count = std::max(change.removed.size(), change.added.size());
        for (std::size_t i = 0; i < count; ++i)
            rows.push_back({{"", i == 0 ? change.field : "", i < change.removed.size() ? change.removed[i] : "",
                             i < change.added.size() ? change.added[i] : "", ""}});
    }
}

/// The rows of one thing, its name in the first of them.
inline void name_rows(Rows& rows, std::size_t from, std::string name) {
    if (from < rows.size()) rows[from].cells[0] = std::move(name);
}

inline Rows rows_of(Changes const& changes) {
    Rows rows;
    add_rows(rows, changes.texts, changes.lists);
    name_rows(rows, 0, "(the document)");
    for (Measure const& measure : changes.dropped)
        rows.push_back({{shown(measure), "dropped", "line " + std::to_string(measure.span.line), "", ""}, Tone::gone});
    for (Measure const& measure : changes.added)
        rows.push_back({{shown(measure), "added", "", "line " + std::to_string(measure.span.line), ""}, Tone::came});
    for (MeasureChange const& change : changes.changed) {
        std::size_t const from = rows.size();
        if (change.renamed) rows.push_back({{"", "name", plain(change.before.name), plain(change.after.name), ""}});
        if (auto const& years = change.year_on_year)
            rows.push_back(
                {{"", "budget " + std::to_string(years->before_year) + " → " + std::to_string(years->after_year),
                  grouped(years->before), grouped(years->after), growth(years->before, years->difference)},
                 Tone::plain,
                 true});
        for (BudgetChange const& budget : change.budget)
            rows.push_back({{"", field_of(budget), shown(budget.before), shown(budget.after),
                             budget.difference ? growth(*budget.before->yen, *budget.difference) : ""},
                            Tone::plain,
                            true});
        add_rows(rows, change.texts, change.lists);
        name_rows(rows, from, shown(change.after));
    }
    return rows;
}

/// Columns of each cell: as wide as what stands in it, and no more than its share of the terminal. Texts are cut,
/// numbers never: a terminal too narrow for them breaks the line.
inline std::array<std::size_t, 5> widths_of(Rows const& rows, std::size_t columns) {
    std::array<std::size_t, 5> widths{}, numbers{};
    for (Row const& row : rows)
        for (std::size_t i = 0; i < widths.size(); ++i) {
            auto const width = write::columns_of(std::string_view(row.cells[i]));
            widths[i] = std::max(widths[i], width);
            if (row.is_number) numbers[i] = std::max(numbers[i], width);
        }
    std::size_t const room = std::max<std::size_t>(columns, 60) - 4 * 2; // two blanks between the cells
    auto const without = [](std::size_t whole, std::size_t part) { return whole - std::min(whole, part); };
    widths[1] = std::min(widths[1], room / 4);
    std::size_t const texts = without(without(room, widths[1]), widths[4]);
    widths[0] = std::min({widths[0], room / 4, std::max<std::size_t>(12, without(texts, numbers[2] + numbers[3]))});
    std::size_t const rest = without(texts, widths[0]);
    widths[2] = std::max(numbers[2], std::min(widths[2], std::max(rest / 2, without(rest, widths[3]))));
    widths[3] = std::max(numbers[3], std::min(widths[3], without(rest, widths[2])));
    return widths;
}

inline std::string drawn(Row const& row, std::array<std::size_t, 5> const& widths) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (i > 0) line += "  ";
        line += (row.is_number && i >= 2) ? write::fitted_right(row.cells[i], widths[i])
                                          : write::fitted(row.cells[i], widths[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

inline std::string summary(Changes const& changes) {
    std::size_t const before = changes.dropped.size() + changes.changed.size() + changes.unchanged;
    std::size_t const after = changes.added.size() + changes.changed.size() + changes.unchanged;
    return std::to_string(before) + " → " + std::to_string(after) +
           " measures: " + std::to_string(changes.added.size()) + " added, " + std::to_string(changes.dropped.size()) +
           " dropped, " + std::to_string(changes.changed.size()) + " changed, " + std::to_string(changes.unchanged) +
           " the same\n";
}

} // namespace comparison::detail_changes_table

SHISAKU_INLINE void write_table(Changes const& changes, Sink const& sink, std::size_t columns, bool colour) {
    using namespace comparison::detail_changes_table;
    auto const rows = rows_of(changes);
    auto const file = [](std::string const& path) { return path.substr(path.find_last_of('/') + 1); };
    Row const head{
        {"measure", "field", file(changes.before.name), file(changes.after.name), "difference"}, Tone::plain, false};
    if (!rows.empty()) {
        auto with_head = rows;
        with_head.push_back(head);
        auto const widths = widths_of(with_head, columns);
        sink(write::painted(drawn(head, widths), "1", colour) + "\n");
        for (Row const& row : rows) {
            bool const plain = row.tone == Tone::plain;
            sink(write::painted(drawn(row, widths), row.tone == Tone::gone ? "31" : "32", colour && !plain) + "\n");
        }
    }
    sink(summary(changes));
}

} // namespace shisaku

#endif
