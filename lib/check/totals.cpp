// Boost Software License 1.0
// Do the rows of a table add up to its 計? `4.1`, `6.0`, `計 10.1` do.
#ifndef SHISAKU_LIB_CHECK_TOTALS
#define SHISAKU_LIB_CHECK_TOTALS

#include "grammars/lexicon/totals.hpp"
#include "lib/check/findings.hpp"
#include "lib/compare/texts.hpp"
#include "lib/tree/walk.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace shisaku::checking {

namespace detail_totals {

/// A number as printed: `1,234.5億円` is 12345 with one decimal and a suffix.
struct Number {
    std::int64_t digits = 0;
    int decimals = 0;
    std::u32string suffix;
};

inline bool is_one_of(auto const& words, std::u32string_view text) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

// a thousand of them with three more decimals fit into 64 bits
constexpr int most_digits = 12, most_decimals = 3;

/// The number of a cell; none where it holds something else.
inline std::optional<Number> read_number(std::u32string_view cell) {
    Number number;
    if (is_one_of(lexicon::nothing_cells, cell)) return number;
    bool const minus = cell.starts_with(U'▲') || cell.starts_with(U'△') || cell.starts_with(U'-');
    if (minus) cell.remove_prefix(1);
    std::size_t at = 0;
    int digits = 0;
    bool point = false;
    for (; at < cell.size() && digits <= most_digits; ++at) {
        if (chars::is_digit(cell[at])) {
            number.digits = number.digits * 10 + static_cast<std::int64_t>(cell[at] - U'0');
            number.decimals += point;
            ++digits;
        } else if (cell[at] == U'.' && !point && digits > 0) {
            point = true;
        } else if (cell[at] != U',' || digits == 0) {
            break;
        }
    }
    if (digits == 0 || digits > most_digits || number.decimals > most_decimals) return {};
    auto suffix = cell.substr(at);
    if (suffix.ends_with(lexicon::requested_besides)) suffix.remove_suffix(lexicon::requested_besides.size());
    // two numbers, or a remark
    if (suffix.size() > 3 || std::any_of(suffix.begin(), suffix.end(), chars::is_digit)) return {};
    if (minus) number.digits = -number.digits;
    number.suffix = suffix;
    return number;
}

enum class RowKind {
    item,
    part,  ///< うち…: in the row above it
    total, ///< 計
    told,  ///< a total that says of what: `計 ①+②`
};

inline RowKind kind_of(std::u32string label) {
    std::erase_if(label, [](char32_t c) { return c == U'(' || c == U')' || c == U'【' || c == U'】'; });
    auto const begins = [&](auto word) { return label.starts_with(word); };
    auto const ends = [&](auto word) { return label.ends_with(word); };
    if (label.find_first_of(U"+=＝＋") != label.npos) return RowKind::told;
    if (is_one_of(lexicon::total_labels, label) ||
        std::any_of(lexicon::total_endings.begin(), lexicon::total_endings.end(), ends))
        return RowKind::total;
    return std::any_of(lexicon::part_beginnings.begin(), lexicon::part_beginnings.end(), begins) ? RowKind::part
                                                                                                 : RowKind::item;
}

using Values = std::vector<std::int64_t>;

/// Each value is rounded by itself: so many, and their sum, may be off by half a unit each.
inline bool adds_up(std::int64_t sum, std::int64_t total, std::size_t count) {
    auto const off = sum < total ? total - sum : sum - total;
    return off <= static_cast<std::int64_t>((count + 1) / 2);
}

/// The sum of values of which some are broken down in those that follow them: `4,758`, `725`, `3,560`, `473` is 4,758.
inline std::int64_t sum_without_breakdowns(Values const& values) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < values.size();) {
        sum += values[i];
        std::size_t next = i + 1;
        std::int64_t below = 0;
        for (std::size_t k = i + 1; k < values.size() && k <= i + 30; ++k) {
            below += values[k];
            if (k > i + 1 && values[i] != 0 && adds_up(below, values[i], k - i)) next = k + 1;
        }
        i = next;
    }
    return sum;
}

inline bool explains(Values const& values, std::int64_t total) {
    if (values.empty()) return false;
    std::int64_t sum = 0;
    for (auto value : values) sum += value;
    // the first row may be the sum of this group and of those that follow
    return adds_up(sum, total, values.size()) || adds_up(sum - values.front(), total, values.size() - 1) ||
           adds_up(sum_without_breakdowns(values), total, values.size());
}

/// A table as keys of its cells.
class TotalsOf {
public:
    TotalsOf(Table const& table, Findings& findings) : table_(table), findings_(findings) {
        for (auto const& row : table.rows) {
            auto& keys = rows_.emplace_back();
            for (auto const& cell : row) keys.push_back(comparison::key_of(cell));
        }
    }

    void check() {
        // two rows and their sum; a table of thousands is none of amounts, and a sum a row would take too long
        if (rows_.size() < 3 || rows_.size() > 1000) return;
        for (auto const& row : rows_) // cells that moved to another column cannot be summed
            if (row.size() != rows_[0].size()) return;
        for (std::size_t column = 1; column < rows_[0].size(); ++column) check_column(column);
    }

private:
    /// The cell that names a row: the first with something in it.
    [[nodiscard]] std::size_t label(std::size_t row) const {
        auto const found = std::find_if(rows_[row].begin(), rows_[row].end(), [](auto& cell) { return !cell.empty(); });
        return found == rows_[row].end() ? 0 : static_cast<std::size_t>(found - rows_[row].begin());
    }

    void check_column(std::size_t column) {
        auto const& head = rows_[0][column];
        for (auto word : lexicon::ratio_words)
            if (head.find(word) != head.npos) return;
        // a table whose head is not among its rows begins with a number
        std::size_t const first = !is_one_of(lexicon::nothing_cells, head) && read_number(head) ? 0 : 1;
        std::vector<Number> numbers(rows_.size());
        int decimals = 0;
        std::optional<std::u32string> suffix;
        for (std::size_t row = first; row < rows_.size(); ++row) {
            auto const number = read_number(rows_[row][column]);
            bool const printed = !is_one_of(lexicon::nothing_cells, rows_[row][column]);
            if (!number || (printed && suffix.value_or(number->suffix) != number->suffix)) return;
            if (printed) suffix = number->suffix;
            numbers[row] = *number;
            decimals = std::max(decimals, number->decimals);
        }
        auto const scaled = [&](Number const& number) {
            std::int64_t value = number.digits;
            for (int i = number.decimals; i < decimals; ++i) value *= 10;
            return value;
        };
        Values group, all, totals;
        for (std::size_t row = first; row < rows_.size(); ++row) {
            auto const kind = kind_of(rows_[row][label(row)]);
            if (kind == RowKind::told) return; // what it adds up is not what stands above it
            if (kind == RowKind::part) continue;
            if (kind == RowKind::item) {
                group.push_back(scaled(numbers[row]));
                all.push_back(group.back());
                continue;
            }
            auto const known = [&](std::size_t cell) {
                auto const number = read_number(rows_[row][cell]);
                if (!number || number->decimals > decimals) return false;
                std::int64_t const value = scaled(*number);
                return explains(group, value) || explains(all, value) || explains(totals, value);
            };
            bool const printed = !is_one_of(lexicon::nothing_cells, rows_[row][column]);
            // a label over two columns moves the cells behind it to the left
            std::size_t const moved = std::min(column, trailing_blanks(row));
            bool const sums = group.size() >= 2 || totals.size() >= 2;
            if (printed && sums && !known(column) && !known(column - moved)) complain(row, column);
            group.clear();
            totals.push_back(scaled(numbers[row]));
        }
    }

    [[nodiscard]] std::size_t trailing_blanks(std::size_t row) const {
        auto const& cells = rows_[row];
        auto const last = std::find_if(cells.rbegin(), cells.rend(), [](auto& cell) { return !cell.empty(); });
        return static_cast<std::size_t>(last - cells.rbegin());
    }

    void complain(std::size_t row, std::size_t column) {
        auto const& printed = table_.rows[row];
        findings_.push_back({Severity::warning, Code::total_mismatch,
                             "the rows above do not add up to " + printed[column] + " (column " +
                                 std::to_string(column + 1) + " of the row " + printed[label(row)] + ")",
                             table_.span});
    }

    Table const& table_;
    Findings& findings_;
    std::vector<std::vector<std::u32string>> rows_;
};

} // namespace detail_totals

SHISAKU_INLINE void check_totals(Document const& document, Findings& findings) {
    auto const each = [&](Table const& table) { detail_totals::TotalsOf(table, findings).check(); };
    tree::for_each_node<Table>(document, each);
}

} // namespace shisaku::checking

#endif
