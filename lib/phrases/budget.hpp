// Boost Software License 1.0
// Budget phrases as typed entries: cells of a sheet and of a list, and what follows a 【予算】.
//
// What an amount is of, its own words say first: `令和5年度補正予算（第1号）`. What they leave out, the context says: the
// document's year and stage, the unit of the head, and what its legend says of figures in brackets, in the lower half
// of a cell and before an arrow. What neither says stays empty, and the caller says so.
#pragma once

#include "lib/phrases/amount.hpp"
#include "lib/phrases/fiscal_year.hpp"
#include "lib/tree/reader.hpp"
#include <shisaku/tree/budget_entry.hpp>

#include <optional>
#include <string>
#include <vector>

namespace shisaku::phrases {

/// Whose amount a figure is that says nothing of it itself.
struct AmountMeaning {
    std::optional<int> fiscal_year;
    Stage stage = Stage::unspecified;
    bool draft = false;
    std::optional<int> round;
    friend bool operator==(AmountMeaning const&, AmountMeaning const&) = default;
};

/// What a document says of its unmarked amounts.
struct BudgetContext {
    std::optional<int> fiscal_year;   ///< Western year of an amount without a year
    Stage stage = Stage::unspecified; ///< of an amount without a year
    bool draft = false;
    std::optional<int> near;                 ///< a year of the document, near which an era-less `5年度` lies
    std::int64_t unit = 0;                   ///< yen that a number without a unit counts; 0: such a number is no amount
    std::optional<AmountMeaning> bracketed;  ///< of amounts in brackets: `35.1億円（33.0億円）`
    std::optional<AmountMeaning> lower;      ///< of the lower of two stacked figures (下段)
    std::optional<AmountMeaning> arrow_from; ///< of the amount before an arrow: `8.5億円 → 6.0億円`

    /// Of an amount before an arrow: what the legend says, or the year before a request's own.
    [[nodiscard]] std::optional<AmountMeaning> before_arrow() const {
        if (arrow_from || stage != Stage::request || !fiscal_year) return arrow_from;
        return AmountMeaning{*fiscal_year - 1, Stage::initial, false, {}};
    }
};

/// Budget entries of a phrase and whether all of it was understood.
struct BudgetPhrase {
    std::vector<BudgetEntry> entries;
    bool complete = true;
    std::size_t consumed = 0; ///< code points of a budget line that were read
    // of the last name of a budget line: what follows may still belong to it, what stands before is done with
    std::size_t last_begin = 0; ///< code point it begins at
    std::size_t last_entry = 0; ///< its first entry
};

/// A budget cell: `令和5年度予算(案)：580百万円の内数 (令和4年度予算：500百万円)`, `35.1億円（33.0億円）`; `-` gives no
/// entry. An amount in brackets or before an arrow of which nothing is said has neither year nor stage. うち… is a part
/// of the amount before it: it stays in that one's text.
BudgetPhrase read_budget_cell(tree::Reader const& reader, chars::Folded const& phrase, BudgetContext const& context,
                              std::uint32_t line);

/// What follows a 【予算】, lines joined by line feeds: `○○事業 3.9億円（5年度 2.8億円）`, `○○事業 35.1億円（33.0億円）`,
/// `○○事業 8.5億円 → 6.0億円`. An amount without a name takes `fallback_name`.
BudgetPhrase read_budget_line(tree::Reader const& reader, chars::Folded const& phrase, BudgetContext const& context,
                              std::uint32_t line, std::optional<Text> const& fallback_name = {});

/// Whose amounts a head speaks of, the whole of it: `令和6年度概算要求額`, `29年度当初予算要求額`, `前年度予算額`, `要求額`
/// (the context's year).
std::optional<AmountMeaning> read_amount_head(std::u32string_view folded, BudgetContext const& context);

/// Takes into a context what a legend or a table's head says of its figures: `（単位：千円）`, `（ ）内は前年度予算額`,
/// `上段：令和6年度要求額、下段：令和5年度予算額`, `令和5年度予算額 → 令和6年度要求額`. True if it says any of it.
bool read_legend(std::u32string_view folded, BudgetContext& context);

} // namespace shisaku::phrases
