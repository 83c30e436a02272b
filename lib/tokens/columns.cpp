// Boost Software License 1.0
// Lines side by side to columns one behind the other: `左の文    右の文` / `の続き    の続き` is 左の文の続き, 右の文の続き.
#ifndef SHISAKU_LIB_TOKENS_COLUMNS
#define SHISAKU_LIB_TOKENS_COLUMNS

#include "lib/tokens/columns.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <span>

namespace shisaku::tokens {

namespace detail_columns {

/// Blank code points of a line, or of all lines of a block.
struct Blank {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::size_t gutter = 0; ///< of the block's first line; a label inside one parts it in two
};
using Blanks = std::vector<Blank>;

inline constexpr std::uint32_t endless = 0xFFFFFFFF;
inline constexpr std::uint32_t narrowest = 2; ///< a single space parts words and labels, too

/// A physical line: its tokens are `[first, last)`.
struct Line {
    std::size_t first = 0;
    std::size_t last = 0;
};

class Columns {
public:
    Columns(std::vector<Token>& tokens, std::vector<Place> const& places) : tokens_(tokens), places_(places) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i == 0 || tokens[i].line != tokens[i - 1].line) lines_.push_back({i, i});
            lines_.back().last = i + 1;
        }
    }

    void order() {
        for (std::size_t i = 0; i < lines_.size();) {
            std::size_t end = find_block(i);
            if (end > i + 1 && !is_grid({lines_.data() + i, end - i})) unroll(i, end = with_rest(i, end));
            i = std::max(end, i + 1);
        }
        if (!ordered_.empty()) put();
    }

private:
    // of a page; they bound what is looked ahead
    static constexpr std::size_t most_lines = 80;
    static constexpr std::size_t most_gutters = 24;

    /// The blanks of a line that may be gutters; before its first token and behind its last it is blank without end. A
    /// label between two cells stands in the gutter, however near to them it came.
    [[nodiscard]] Blanks blanks_of(Line const& line) const {
        Blanks blanks;
        std::uint32_t at = 0;
        for (std::size_t i = line.first; i < line.last; ++i) {
            if (i != line.first && tokens_[i].kind == Kind::label) continue;
            if (places_[i].begin >= at + narrowest || i == line.first) blanks.push_back({at, places_[i].begin, 0});
            at = std::max(at, places_[i].end);
        }
        blanks.push_back({at, endless, 0});
        return blanks;
    }

    /// What gutters and a line's blanks share; empty where nothing is left of one gutter.
    static Blanks shared(Blanks const& gutters, Blanks const& line) {
        Blanks result;
        auto other = line.begin();
        for (auto gutter = gutters.begin(); gutter != gutters.end(); ++gutter) {
            while (other != line.end() && other->end <= gutter->begin) ++other;
            for (auto it = other; it != line.end() && it->begin < gutter->end; ++it)
                result.push_back({std::max(gutter->begin, it->begin), std::min(gutter->end, it->end), gutter->gutter});
            bool const last_part = gutter + 1 == gutters.end() || gutter[1].gutter != gutter->gutter;
            if (last_part && (result.empty() || result.back().gutter != gutter->gutter)) return {};
        }
        return result;
    }

    [[nodiscard]] bool holds(Line const& line, auto is) const {
        return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(line.first),
                           tokens_.begin() + static_cast<std::ptrdiff_t>(line.last), is);
    }
    /// What is no text set in columns: a card's own line, a new page, an entry of a contents with its leaders.
    static bool stands_alone(Token const& token) {
        return token.kind == Kind::card_number || (token.kind == Kind::label && token.label == Label::name) ||
               token.page_break || token.leaders;
    }
    /// A line whose leftmost cell is a label begins a row of a table, or stands amid one.
    [[nodiscard]] bool bears_label(Line const& line) const {
        return tokens_[line.first].kind == Kind::label && places_[line.first].begin < gutters_.front().begin;
    }
    static bool is_of_header(Token const& t) {
        return t.kind == Kind::label && t.label >= Label::classification && t.label <= Label::budget;
    }
    static bool is_of_box(Token const& t) {
        return t.kind == Kind::label && t.label >= Label::effect && t.label <= Label::roadmap;
    }
    [[nodiscard]] bool follows(std::size_t i) const { return tokens_[lines_[i].first].gap == 0; }
    [[nodiscard]] std::size_t count(std::size_t i) const { return lines_[i].last - lines_[i].first; }
    [[nodiscard]] static bool near(std::uint32_t a, std::uint32_t b) {
        return std::max(a, b) - std::min(a, b) <= narrowest;
    }

    /// One past the lines from `i` on that share gutters; `i` itself where they are none. Sets `gutters_`.
    std::size_t find_block(std::size_t i) {
        std::size_t const limit = std::min(lines_.size(), i + most_lines);
        std::size_t const seed = find_seed(i, limit);
        if (seed == limit) return i;
        if (is_empty_row(lines_[seed])) return i;
        bool labelled = bears_label(lines_[seed]), header = holds(lines_[seed], is_of_header);
        std::size_t end = seed + 1, last_right = end;
        for (; end < limit && follows(end); ++end) {
            if (holds(lines_[end], stands_alone) || is_empty_row(lines_[end])) break;
            if (labelled && bears_label(lines_[end])) break;
            if (labelled && end == i + 1 && is_whole(lines_[i])) break;
            if (header && holds(lines_[end], is_of_box)) break; // the boxes stand below the header
            header |= holds(lines_[end], is_of_header);
            Blanks left = shared(gutters_, blanks_of(lines_[end]));
            if (left.empty()) break;
            labelled |= bears_label(lines_[end]);
            gutters_ = std::move(left); // what lines behind the block narrow stays inside its own
            // a line that ends before the gutters is of the block only if others follow that do not
            if (places_[lines_[end].last - 1].begin >= gutters_.front().begin || count(end) > 1) last_right = end + 1;
        }
        // a line above the header is no cell of it: a value stands for itself, and so does an office
        return header && seed > i ? i : last_right;
    }

    /// The first line with gutters from `i` on; those before it stand to the right of them: a label may stand amid its
    /// row. `limit` where there is none.
    std::size_t find_seed(std::size_t i, std::size_t limit) {
        std::size_t seed = i;
        while (seed < limit && (seed == i || follows(seed)) && count(seed) == 1 &&
               places_[lines_[seed].first].begin >= narrowest)
            ++seed;
        if (seed == limit || (seed != i && !follows(seed)) || holds(lines_[seed], stands_alone)) return limit;
        gutters_ = blanks_of(lines_[seed]);
        if (gutters_.size() < 3 || gutters_.size() > most_gutters) return limit;
        gutters_ = {gutters_.begin() + 1, gutters_.end() - 1};
        for (std::size_t gutter = 0; gutter < gutters_.size(); ++gutter) gutters_[gutter].gutter = gutter;
        // such a line begins where the column does; an office at the right margin does not
        std::uint32_t const margin = places_[lines_[seed].last - 1].begin;
        for (std::size_t above = i; above < seed; ++above)
            if (!near(places_[lines_[above].first].begin, margin)) return limit;
        return seed;
    }

    /// `施策効果の詳細    ―`
    [[nodiscard]] bool is_empty_row(Line const& line) const {
        return line.last - line.first == 2 && tokens_[line.first].kind == Kind::label &&
               tokens_[line.first + 1].kind == Kind::none;
    }

    /// True where every cell of a line holds a whole text: nothing of its row stands below.
    [[nodiscard]] bool is_whole(Line const& line) const {
        return !holds(line,
                      [](Token const& t) { return t.kind != Kind::label && t.kind != Kind::none && t.last != U'。'; });
    }

    /// One past the lines that go on with the left column where the others have ended. In a table it is the rest of a
    /// sentence; on a page set in columns all that fits.
    [[nodiscard]] std::size_t with_rest(std::size_t first, std::size_t end) const {
        std::size_t const limit = std::min(lines_.size(), end + most_lines);
        // the last text of the left column
        std::size_t text = lines_[end - 1].last;
        do --text;
        while (text > lines_[first].first &&
               (tokens_[text].kind == Kind::label || places_[text].begin >= gutters_.front().begin));
        bool const table = std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(lines_[first].first),
                                       tokens_.begin() + static_cast<std::ptrdiff_t>(lines_[end - 1].last),
                                       [](Token const& t) { return t.kind == Kind::label; });
        if (table && places_[text].begin >= gutters_.front().begin) return end;
        for (char32_t closes = tokens_[text].last; end < limit && follows(end) && count(end) == 1; ++end) {
            std::size_t const token = lines_[end].first;
            bool const goes_on =
                closes != U'。' && tokens_[token].kind == Kind::text && near(places_[token].begin, places_[text].begin);
            if (holds(lines_[end], stands_alone) || (table ? !goes_on : !fits(lines_[end]))) break;
            closes = tokens_[token].last;
        }
        return end;
    }
    /// True where a line ends before the first gutter.
    [[nodiscard]] bool fits(Line const& line) const {
        return tokens_[line.first].kind != Kind::label && places_[line.first].end <= gutters_.front().end;
    }

    /// A table: each line has a cell in each column, and cells are short.
    [[nodiscard]] bool is_grid(std::span<Line const> lines) const {
        constexpr std::size_t is_short = 24;
        std::size_t const count = lines.front().last - lines.front().first;
        for (Line const& line : lines) {
            if (line.last - line.first != count || tokens_[line.first].kind == Kind::label) return false;
            for (std::size_t i = line.first; i < line.last; ++i)
                if (places_[i].end - places_[i].begin > is_short) return false;
        }
        return true;
    }

    [[nodiscard]] std::size_t column_of(std::size_t token) const {
        std::size_t column = 0;
        auto const behind = [&](Blank const& gutter) {
            return tokens_[token].kind == Kind::label ? places_[token].end > gutter.begin
                                                      : places_[token].begin >= gutter.end;
        };
        while (column < gutters_.size() && behind(gutters_[column])) ++column;
        return column;
    }

    /// Puts the columns of lines `[first, end)` one behind the other; the label of a cell comes before its lines,
    /// amid which it may stand.
    void unroll(std::size_t first, std::size_t end) {
        if (ordered_.empty())
            for (std::size_t i = 0; i < tokens_.size(); ++i) ordered_.push_back(i);
        std::size_t const from = lines_[first].first, to = lines_[end - 1].last;
        std::vector<std::vector<std::size_t>> columns(gutters_.size() + 1);
        for (std::size_t i = from; i < to; ++i) columns[column_of(i)].push_back(i);
        std::uint8_t const gap = tokens_[from].gap;
        std::size_t at = from;
        for (auto& column : columns) {
            std::stable_partition(column.begin(), column.end(),
                                  [&](std::size_t i) { return tokens_[i].kind == Kind::label; });
            std::uint32_t margin = endless;
            for (std::size_t const i : column)
                if (tokens_[i].kind != Kind::label) margin = std::min(margin, places_[i].begin);
            bool begun = false;
            for (std::size_t const i : column) {
                Token& token = tokens_[i];
                std::uint32_t const indent = places_[i].begin > margin ? places_[i].begin - margin : 0;
                token.indent = static_cast<std::uint8_t>(indent <= narrowest ? 0 : std::min(indent, 255u));
                bool const continues = begun && at > from && tokens_[ordered_[at - 1]].line == token.line;
                if (!continues || token.before == Break::cell) token.before = Break::line;
                bool const behind_label = begun && tokens_[ordered_[at - 1]].kind == Kind::label;
                token.gap = begun && !behind_label ? 0 : std::uint8_t{1};
                ordered_[at++] = i;
                begun = true;
            }
        }
        tokens_[ordered_[from]].gap = std::max(gap, std::uint8_t{1});
        if (to < tokens_.size() && tokens_[to].gap == 0) tokens_[to].gap = 1;
    }

    void put() {
        std::vector<Token> result;
        result.reserve(tokens_.size());
        for (std::size_t const i : ordered_) result.push_back(tokens_[i]);
        tokens_ = std::move(result);
    }

    std::vector<Token>& tokens_;
    std::vector<Place> const& places_;
    std::vector<Line> lines_;
    Blanks gutters_;
    std::vector<std::size_t> ordered_; ///< the order of the tokens, once one is moved
};

} // namespace detail_columns

SHISAKU_INLINE void order_columns(std::vector<Token>& tokens, std::vector<Place> const& places) {
    detail_columns::Columns(tokens, places).order();
}

} // namespace shisaku::tokens

#endif
