// Boost Software License 1.0
// The lines of 目的 and 概要 given in turns, told apart: `…を補助し、手` / `…について、AIに` / `続を減らす。` / `よる判定を…`.
#ifndef SHISAKU_LIB_TREE_BOX_LINES
#define SHISAKU_LIB_TREE_BOX_LINES

#include "lib/tree/box_lines.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace shisaku::tree {

namespace detail_box_lines {

using Lines = std::span<BoxLine const>;

// what speaks against an order, in the measure of a blank line inside a box
inline constexpr int broken = 8; ///< a sentence without its end, a box without text
inline constexpr int mixed = 3;  ///< a paragraph among items, an item among paragraphs
inline constexpr int slight = 1;
inline constexpr std::uint32_t ragged =
    4; ///< columns that a full line may lack: a letter, and one that must not end it
inline constexpr std::size_t most_effect = 8;
inline constexpr std::size_t most_widths = 4;

/// A box as a column of lines: how wide it is, and whether it holds items.
struct Column {
    std::uint32_t width = 0;
    bool items = false;

    [[nodiscard]] bool falls_short(BoxLine const& line) const { return line.width + ragged < width; }
    [[nodiscard]] int first(BoxLine const& line) const {
        return fits(line) + (!line.none && line.item != items ? mixed : 0);
    }
    [[nodiscard]] int last(BoxLine const& line) const { return line.closed ? 0 : broken; }
    [[nodiscard]] int fits(BoxLine const& line) const { return width > 0 && line.width > width + ragged ? broken : 0; }
    /// Of `next` below `line`.
    [[nodiscard]] int follows(BoxLine const& line, BoxLine const& next) const {
        int cost = fits(next) + (next.gap ? slight : 0);
        if (line.none || next.none) return cost + broken;
        if (!line.closed) {
            // a line breaks off where the column ends
            if (falls_short(line)) cost += std::min(broken, static_cast<int>(width - line.width - ragged));
            return cost + (next.item ? broken : 0);
        }
        if (next.item) return cost + (items ? 0 : mixed);
        return cost + (falls_short(line) ? (items ? mixed : slight) : (items ? slight : 0));
    }
};

inline std::uint32_t widest_open(Lines lines) {
    std::uint32_t width = 0;
    for (BoxLine const& line : lines)
        if (!line.closed) width = std::max(width, line.width);
    return width;
}

/// Of lines that are one box.
inline int cost_of_box(Lines lines) {
    if (lines.empty()) return broken;
    int best = 2 * broken * static_cast<int>(lines.size() + 1);
    for (bool const items : {false, true}) {
        Column const column{widest_open(lines), items};
        int cost = column.first(lines.front()) + column.last(lines.back());
        for (std::size_t i = 1; i < lines.size(); ++i) cost += column.follows(lines[i - 1], lines[i]);
        best = std::min(best, cost);
    }
    return best;
}

inline int off_label(BoxLine const& line, BoxName box) { return line.beside && *line.beside != box ? broken : 0; }

/// 目的 and 概要 line by line: the least that speaks against giving each line to one of two columns.
class Turns {
public:
    Turns(Lines lines, std::array<Column, 2> columns) : lines_(lines), columns_(columns) {}

    /// The cost; `boxes` gets the order.
    int read(std::vector<BoxName>& boxes) {
        std::size_t const n = lines_.size();
        from_.assign(n, {0, 0});
        // at_[c][j]: the least where the last line is of column c, and the last of the other is j - 1
        for (auto& costs : at_) costs.assign(n + 1, never);
        for (std::size_t c : {0u, 1u}) at_[c][0] = columns_[c].first(lines_[0]) + off(0, c);
        at_[1][0] += slight; // 目的 stands in front
        for (std::size_t i = 1; i < n; ++i) step(i);
        int best = never;
        std::size_t column = 0, other = 0;
        for (std::size_t c : {0u, 1u})
            for (std::size_t j = 0; j < n; ++j) {
                if (at_[c][j] >= never) continue;
                int const end =
                    columns_[c].last(lines_[n - 1]) + (j > 0 ? columns_[1 - c].last(lines_[j - 1]) : broken);
                if (at_[c][j] + end >= best) continue;
                best = at_[c][j] + end;
                column = c;
                other = j;
            }
        boxes.assign(n, BoxName::purpose);
        for (std::size_t i = n; i-- > 0;) {
            boxes[i] = name(column);
            if (i == 0 || other != i) continue;
            other = from_[i][column];
            column = 1 - column;
        }
        return best;
    }

private:
    static constexpr int never = 1 << 20;

    static BoxName name(std::size_t column) { return column == 0 ? BoxName::purpose : BoxName::overview; }
    [[nodiscard]] int off(std::size_t i, std::size_t c) const { return off_label(lines_[i], name(c)); }

    void step(std::size_t i) {
        std::array<std::vector<int>, 2> next{std::vector<int>(at_[0].size(), never),
                                             std::vector<int>(at_[0].size(), never)};
        for (std::size_t c : {0u, 1u}) {
            std::size_t const d = 1 - c;
            for (std::size_t j = 0; j < i; ++j) {
                if (int const cost = at_[c][j]; cost < never)
                    next[c][j] = cost + columns_[c].follows(lines_[i - 1], lines_[i]) + off(i, c);
                if (int const cost = at_[d][j]; cost < never) {
                    // lines at one height come in turns; a second one in a row speaks a little against it
                    int const run = static_cast<int>(i - j) - 1;
                    int const begun =
                        j > 0 ? columns_[c].follows(lines_[j - 1], lines_[i]) : columns_[c].first(lines_[i]);
                    int const value = cost + begun + off(i, c) + run * slight;
                    if (value >= next[c][i]) continue;
                    next[c][i] = value;
                    from_[i][c] = j;
                }
            }
        }
        at_ = std::move(next);
    }

    Lines const lines_;
    std::array<Column, 2> const columns_;
    std::array<std::vector<int>, 2> at_;
    std::vector<std::array<std::size_t, 2>> from_; ///< where line i began its column anew: the last of this one before
};

/// The widths that columns may have: those at which lines break off.
inline std::vector<std::uint32_t> widths_of(Lines lines) {
    std::vector<std::uint32_t> open, widths;
    for (BoxLine const& line : lines)
        if (!line.closed) open.push_back(line.width);
    std::sort(open.rbegin(), open.rend());
    for (std::uint32_t const width : open)
        if (widths.size() < most_widths && (widths.empty() || width + ragged < widths.back())) widths.push_back(width);
    if (widths.empty()) widths.push_back(0);
    return widths;
}

class Search {
public:
    Search(Lines lines, std::uint32_t page) : lines_(lines), page_(page) {}

    BoxOrder read(bool has_effect) {
        std::size_t const most = has_effect ? std::min(most_effect, lines_.size()) : 0;
        for (std::size_t effect = 0; effect <= most; ++effect) {
            if (has_effect && effect == 0) continue;
            int cost = has_effect ? cost_of_box(lines_.first(effect)) : 0;
            for (BoxLine const& line : lines_.first(effect)) cost += off_label(line, BoxName::effect);
            Lines const rest = lines_.subspan(effect);
            // its box is as wide as both others
            if (std::uint32_t const width = widest_open(lines_.first(effect));
                width > 0 && width + ragged < widest_open(rest))
                cost += broken;
            if (rest.size() < 2) break;
            one_behind_other(effect, cost);
            in_turns(effect, cost);
        }
        return std::move(best_);
    }

private:
    void offer(int cost, std::size_t effect, std::vector<BoxName> const& boxes) {
        if (!best_.boxes.empty() && cost > best_.cost) return;
        std::vector<BoxName> all(effect, BoxName::effect);
        all.insert(all.end(), boxes.begin(), boxes.end());
        if (!best_.boxes.empty() && cost == best_.cost) {
            best_.tied |= all != best_.boxes;
            return;
        }
        best_ = {cost, std::move(all), false};
    }

    void one_behind_other(std::size_t effect, int before) {
        Lines const rest = lines_.subspan(effect);
        for (std::size_t cut = 1; cut < rest.size(); ++cut) {
            int cost = before + cost_of_box(rest.first(cut)) + cost_of_box(rest.subspan(cut));
            std::vector<BoxName> boxes(rest.size(), BoxName::overview);
            std::fill_n(boxes.begin(), cut, BoxName::purpose);
            for (std::size_t i = 0; i < rest.size(); ++i) cost += off_label(rest[i], boxes[i]);
            offer(cost, effect, boxes);
        }
    }

    void in_turns(std::size_t effect, int before) {
        Lines const rest = lines_.subspan(effect);
        auto const widths = widths_of(rest);
        for (std::uint32_t const left : widths)
            for (std::uint32_t const right : widths)
                if (left + right <= page_) in_turns(effect, before, left, right);
    }

    void in_turns(std::size_t effect, int before, std::uint32_t left, std::uint32_t right) {
        std::vector<BoxName> boxes;
        for (bool const left_items : {false, true})
            for (bool const right_items : {false, true}) {
                Turns turns(lines_.subspan(effect), {Column{left, left_items}, Column{right, right_items}});
                int const cost = before + turns.read(boxes);
                auto const first = std::count(boxes.begin(), boxes.end(), boxes.front());
                if (first != static_cast<std::ptrdiff_t>(boxes.size())) offer(cost, effect, boxes);
            }
    }

    Lines const lines_;
    std::uint32_t const page_;
    BoxOrder best_;
};

} // namespace detail_box_lines

SHISAKU_INLINE int cost_of(std::span<BoxLine const> lines, std::span<BoxName const> boxes, bool has_effect) {
    using namespace detail_box_lines;
    int cost = 0;
    for (BoxName const name : {BoxName::effect, BoxName::purpose, BoxName::overview}) {
        if (name == BoxName::effect && !has_effect) continue;
        std::vector<BoxLine> own;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (boxes[i] == name) own.push_back(lines[i]);
        cost += cost_of_box(own);
    }
    return cost;
}

SHISAKU_INLINE BoxOrder best_order(std::span<BoxLine const> lines, bool has_effect, std::uint32_t page) {
    return detail_box_lines::Search(lines, page).read(has_effect);
}

} // namespace shisaku::tree

#endif
