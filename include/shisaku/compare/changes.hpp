// Boost Software License 1.0
#pragma once

#include <shisaku/tree/document.hpp>
#include <shisaku/write/json.hpp>
#include <shisaku/write/sink.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shisaku {

/// What tells a measure (施策) to a reader.
struct Measure {
    std::optional<Text> id;
    std::optional<Text> name;
    Span span; ///< in its own document
    friend bool operator==(Measure const&, Measure const&) = default;
};

/// Why two measures are held to be one.
enum class Match : std::uint8_t {
    id,         ///< the same printed number, and something of the name or text in common
    name,       ///< the same name
    similarity, ///< enough of name and text in common
};

/// A text that reads otherwise. Width, spaces and line ends do not count; empty where nothing stands.
struct TextChange {
    std::string field;
    std::string before, after;
    friend bool operator==(TextChange const&, TextChange const&) = default;
};

/// A list (担当部局, 施策分類, 具体的な目標 …) of which entries went or came. Their order does not count.
struct ListChange {
    std::string field;
    std::vector<std::string> removed, added;
    friend bool operator==(ListChange const&, ListChange const&) = default;
};

/// What a budget says of one year and stage; amounts of the same name, year and stage are summed.
struct Amount {
    std::optional<std::int64_t> yen; ///< whole yen; empty where no amount is printed
    bool part_of = false;            ///< の内数
    bool request_item = false;       ///< 事項要求
    friend bool operator==(Amount const&, Amount const&) = default;
};

/// An amount (予算額) of one name, fiscal year and stage that changed, came or went.
struct BudgetChange {
    std::optional<Text> name;
    std::optional<int> fiscal_year; ///< Western year in which it begins
    Stage stage = Stage::unspecified;
    std::optional<int> round;
    std::optional<Amount> before, after;    ///< empty where that document does not print it
    std::optional<std::int64_t> difference; ///< yen, after less before
    friend bool operator==(BudgetChange const&, BudgetChange const&) = default;
};

/// A measure's newest regular budget (当初, 要求) in either document, where they are of different years.
struct YearOnYear {
    int before_year = 0, after_year = 0;
    std::int64_t before = 0, after = 0, difference = 0; ///< yen
    friend bool operator==(YearOnYear const&, YearOnYear const&) = default;
};

/// One measure of both documents, and what is different in it.
struct MeasureChange {
    Measure before, after;
    Match match = Match::name;
    bool renamed = false;
    std::optional<YearOnYear> year_on_year;
    std::vector<BudgetChange> budget;
    std::vector<TextChange> texts;
    std::vector<ListChange> lists;
    friend bool operator==(MeasureChange const&, MeasureChange const&) = default;
};

/// What is different between two documents.
struct Changes {
    SourceInfo before, after;
    std::vector<Measure> added;   ///< in `after` only, in its order
    std::vector<Measure> dropped; ///< in `before` only, in its order
    std::vector<MeasureChange> changed;
    std::size_t unchanged = 0;     ///< measures that say the same
    std::vector<TextChange> texts; ///< of the document itself: title, date
    std::vector<ListChange> lists; ///< contents, outline, text outside the measures
    /// True when both documents say the same.
    [[nodiscard]] bool none() const {
        return added.empty() && dropped.empty() && changed.empty() && texts.empty() && lists.empty();
    }
    friend bool operator==(Changes const&, Changes const&) = default;
};

/// Compares two documents, last year's plan and this year's. Measures are paired by equal name (of several: by id),
/// then by id, then by similarity of names and texts. Time is about linear in both.
Changes compare(Document const& before, Document const& after);

/// Writes changes as JSON (docs/diff.md), without a line feed at its end.
void write_json(Changes const& changes, Sink const& sink, JsonStyle style = JsonStyle::compact);
/// Writes changes as a table for a terminal of `columns` columns; wide characters take two.
void write_table(Changes const& changes, Sink const& sink, std::size_t columns = 120, bool colour = false);

} // namespace shisaku
