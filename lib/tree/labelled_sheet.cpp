// Boost Software License 1.0
// Sheets of labels and values: `事業名：橋の補修`, `| 担当課 | 道路課 | 事業費 | 12,000千円 |`, one a row of a table.
#ifndef SHISAKU_LIB_TREE_LABELLED_SHEET
#define SHISAKU_LIB_TREE_LABELLED_SHEET

#include "lib/tree/labelled_sheet.hpp"
#include "lib/phrases/title.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/sheet_grid.hpp"
#include "lib/tree/sheet_opening.hpp"
#include "lib/tree/sheet_rows.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace shisaku::tree {

namespace detail_labelled_sheet {

/// Reads one sheet, or the cards of a table.
class SheetReader {
public:
    /// `context` is what the sheets before this one said of amounts.
    SheetReader(Builder& builder, vocabulary::Ready const& words, Token const* at, Token const* last,
                phrases::BudgetContext const& context)
        : builder_(builder), words_(words), at_(at), last_(last), first_(at), fields_(builder, words) {
        fields_.context = context;
    }
    [[nodiscard]] phrases::BudgetContext const& context() const { return fields_.context; }

    Token const* read() {
        read_titles();
        while (at_ != last_) {
            SheetRow const row = row_at(builder_, words_, at_, last_);
            if (begun_ && ends_at(row)) break;
            begun_ = true;
            at_ = row.cells.last;
            if (!row.drawn()) read_row(row);
        }
        finish(at_);
        return at_;
    }

private:
    /// A label whose value is read.
    struct Open {
        SheetLabel label; ///< without a word where no vocabulary knows it
        Range mark;
        Token const* at = nullptr;
    };

    void read_titles() {
        while (at_ != last_) {
            SheetRow const row = row_at(builder_, words_, at_, last_);
            if (std::any_of(row.labels.begin(), row.labels.end(), [](auto const& label) { return bool(label); })) break;
            at_ = row.cells.last;
            // the head of every page is a sheet's own title where a page is a sheet
            bool const running = row.cells.first->kind == Kind::running && !heading_;
            if (row.drawn() || (is_furniture(*row.cells.first) && !running)) continue;
            if (take_legend(builder_.reader, *row.cells.first, fields_.context))
                loose_.insert(loose_.end(), row.cells.begin(), row.cells.end());
            else
                read_title(row);
        }
        begin_card();
    }

    /// The first line above a sheet is its heading; each may name the year.
    void read_title(SheetRow const& row) {
        if (auto const year = year_of_title(builder_, *row.cells.first)) fields_.context.fiscal_year = year;
        bool const heading = !heading_;
        if (heading)
            heading_ = phrases::read_title(builder_.reader, builder_.reader.folded(row.cells.first->span)).text;
        fields_.card.heading = heading_;
        loose_.insert(loose_.end(), row.cells.begin() + heading, row.cells.end());
    }

    /// True for a title behind the number that the sheet begins with: 平成30年度行政事業レビューシート.
    [[nodiscard]] bool is_late_title(SheetRow const& row) const {
        return !named_ && !heading_ && row.cells.first->before == Break::line && (!open_.at || !value_.empty()) &&
               std::none_of(row.labels.begin(), row.labels.end(), [](auto const& label) { return bool(label); }) &&
               year_of_title(builder_, *row.cells.first);
    }

    void begin_card() {
        fields_.clear();
        fields_.card.kind = CardKind::policy_sheet;
        fields_.card.section = builder_.path();
        fields_.card.heading = heading_;
        seen_.clear();
        opened_ = named_ = false;
    }

    /// True where the vocabulary has a label for names; sheets that are told by their shape may have none.
    [[nodiscard]] bool names_sheets() const {
        auto const& labels = words_.words.labels;
        return std::any_of(labels.begin(), labels.end(), [](auto const& l) { return l.field == Label::name; });
    }

    /// Ends the card that is read where `end` begins.
    void finish(Token const* end) {
        flush();
        grid_.finish(fields_, loose_);
        for (Block& block : read_blocks(builder_.reader, {loose_.data(), loose_.data() + loose_.size()}))
            fields_.card.body.push_back(std::move(block));
        loose_.clear();
        if (first_ == end) return;
        fields_.card.span = Reader::span(Tokens{first_, end});
        if (!fields_.card.name && names_sheets())
            builder_.diagnose(Severity::warning, Code::missing_name, "a sheet without a name", Reader::span(*first_));
        builder_.add_card(std::move(fields_.card));
        first_ = end;
    }

    /// True where the next sheet, or what is none, begins.
    [[nodiscard]] bool ends_at(SheetRow const& row) const {
        Token const* const at = row.cells.first;
        if (at->before != Break::line && at->before != Break::row) return false;
        if (begins_numbered_measure(builder_, at)) return true;
        for (auto const& label : row.labels) {
            if (!label || !vocabulary::begins_sheet(*label.word)) continue;
            if (seen_.count(label.word)) return true;
            if (label.word->field == Label::name) return named_;
            return named_ && names_soon(row);
        }
        // the heading of the page again
        if (opened_ && heading_ && row.size() == 1 && builder_.reader.text(at->span) == *heading_) return true;
        return opened_ && (at->page_break || at->gap > 0) && !row.labels.front() &&
               opens_sheet(builder_, words_, at, last_) != nullptr;
    }

    /// True where a name's label stands in one of the next rows: a number in front of it begins the sheet.
    [[nodiscard]] bool names_soon(SheetRow row) const {
        constexpr int most = 3;
        for (int i = 0; i < most && !row.cells.empty(); ++i) {
            for (auto const& label : row.labels)
                if (label && label.word->field == Label::name) return true;
            row = row_behind(builder_, words_, row, last_);
        }
        return false;
    }

    void read_row(SheetRow const& row) {
        if (row.size() == 1 && !row.labels[0] && take_legend(builder_.reader, row.cell(0), fields_.context)) {
            loose_.push_back(row.cell(0));
            return;
        }
        if (is_late_title(row)) {
            flush();
            read_title(row);
            return;
        }
        SheetRow const next = row_behind(builder_, words_, row, last_);
        bool const columns_of_labels = heads_columns(row, next) && !parts_of_open(row);
        if (columns_of_labels && names_sheet(row)) {
            flush();
            grid_.finish(fields_, loose_);
            read_columns(row);
            return;
        }
        if (auto columns = year_columns(builder_, row, fields_.context); !columns.empty()) {
            bool const own = row.says(0) && columns.front().index > 0 && row.labels[0];
            // a label alone above the years is theirs
            bool const of_open = !own && open_.at && value_.empty();
            SheetLabel const label = own ? row.labels[0] : of_open ? open_.label : SheetLabel{};
            Range const mark = own ? row.labels[0].mark : of_open ? open_.mark : Range{};
            if (of_open) open_ = {};
            flush();
            grid_.finish(fields_, loose_);
            if (label) see(label);
            grid_.begin(label, mark, row, std::move(columns));
            return;
        }
        if (grid_.takes(row, fields_, builder_)) return;
        grid_.finish(fields_, loose_);
        if (columns_of_labels) {
            flush();
            if (heads_own_table(row))
                keep_table(row);
            else
                read_columns(row);
            return;
        }
        read_cells(row);
    }

    /// Keeps a table whole as the value of the label that opens it.
    void keep_table(SheetRow const& head) {
        see(head.labels.front());
        Token const* end = head.cells.last;
        for (SheetRow row = row_behind(builder_, words_, head, last_); row.size() >= 2;
             row = row_behind(builder_, words_, row, last_)) {
            if (row.cells.first->gap > 0 || (row.labels.front() && !row.labels.front().word->part)) break;
            end = row.cells.last;
        }
        Tokens const table{head.cells.first, end};
        fields_.keep(head.labels.front().mark, table, Reader::span(table));
        at_ = end;
    }

    /// True for a row of parts below the field that they belong to: | 国庫支出金 | 県支出金 | 一般財源 |.
    [[nodiscard]] bool parts_of_open(SheetRow const& row) const {
        if (!keeps_parts()) return std::all_of(row.labels.begin(), row.labels.end(), [](auto const& l) { return !l; });
        return std::all_of(row.labels.begin(), row.labels.end(), [](auto const& l) { return !l || l.word->part; });
    }
    [[nodiscard]] bool keeps_parts() const {
        return open_.at && open_.label && open_.label.word->field == Label::other && !open_.label.word->part;
    }

    void see(SheetLabel const& label) {
        seen_.insert(label.word);
        named_ |= label.word->field == Label::name;
        opened_ |= vocabulary::begins_sheet(*label.word);
        if (label.garbled)
            builder_.diagnose(Severity::note, Code::label_garbled, "this label is read in spite of its spelling",
                              {label.mark.begin, label.mark.end, at_[-1].line, at_[-1].line});
    }

    void open(SheetLabel const& label, Range mark, Range text, Token const& token) {
        flush();
        open_ = {label, mark, &token};
        if (label) see(label);
        if (text.empty()) return;
        Token value = token;
        value.span = value.text = text;
        value.mark = {text.begin, text.begin};
        value.kind = Kind::text;
        value.before = Break::line;
        value.dash = false;
        value.heading = 0;
        value_.push_back(value);
    }

    /// Labels beside their values: a line, or cells in turn.
    void read_cells(SheetRow const& row) {
        std::size_t values = 0; // cells since the last label of this row
        if (row.size() == 1 || row.cells.first->gap > 0) label_columns_.clear();
        for (std::size_t i = 0; i < row.size(); ++i) {
            Token const& token = row.cell(i);
            SheetLabel const& label = row.labels[i];
            if (label && !(label.word->part && keeps_parts())) {
                open(label, label.mark, label.text, token);
                values = !label.text.empty();
                if (row.size() > 1) label_columns_.insert(i);
                continue;
            }
            if (Range const mark = token.before != Break::cell ? unknown_label(builder_.reader, token) : Range{};
                !mark.empty()) {
                chars::Folded const rest = builder_.reader.folded({mark.end, token.span.end});
                std::size_t const from = rest.chars().find_first_not_of(U": \t");
                Range const text =
                    from == std::u32string_view::npos ? Range{} : builder_.reader.range(rest, from, rest.size());
                open({}, mark, text, token);
                continue;
            }
            if (heads_cell(row, i, values)) {
                open({}, token.span, {}, token);
                values = 0;
                continue;
            }
            if (token.kind == Kind::empty) continue;
            ++values;
            auto& to = open_.at ? value_ : loose_;
            Token value = token;
            // what stands beside a label is no second cell of a row
            if (open_.at && to.empty()) value.before = Break::line;
            to.push_back(value);
        }
    }

    /// True for a cell that stands where a label stands, | 担当課 | 道路課 | 電話 | 1234 |, with a word of its own.
    [[nodiscard]] bool heads_cell(SheetRow const& row, std::size_t i, std::size_t values) const {
        constexpr std::uint16_t widest = 24;
        Token const& token = row.cell(i);
        if (i + 1 >= row.size() || row.labels[i + 1] || !row.says(i + 1)) return false;
        if (token.kind != Kind::text || token.width > widest || token.last == U'。') return false;
        if (label_columns_.count(i)) return true; // the rows above have labels here
        if (i == 0) return row.size() == 2 && pairs_;
        bool const one = open_.label && open_.label.word->field <= Label::budget; // a field of one cell
        return values == 1 && one;
    }

    /// Labels above their values: a row of them is a card where one of them is its name.
    void read_columns(SheetRow const& head) {
        auto const name = std::find_if(head.labels.begin(), head.labels.end(),
                                       [](auto const& label) { return label && label.word->field == Label::name; });
        bool const cards = name != head.labels.end() && !named_;
        auto const name_at = static_cast<std::size_t>(name - head.labels.begin());
        if (!cards)
            for (auto const& label : head.labels)
                if (label) see(label);
        bool first = true;
        for (SheetRow row = row_behind(builder_, words_, head, last_); row.size() >= 2;
             row = row_behind(builder_, words_, row, last_)) {
            if (row.cells.first->gap > 0 && !first) break;
            // labels again: another table, or the head once more on the next page
            bool const labels = row.labels[0] || std::count_if(row.labels.begin(), row.labels.end(),
                                                               [](auto const& l) { return bool(l); }) >= 2;
            if (labels) break;
            auto const place = place_in(row, name_at, head.size());
            if (cards && (!place || !row.says(*place) || is_total(builder_.reader, row.cell(*place)))) {
                loose_.insert(loose_.end(), row.cells.begin(), row.cells.end());
            } else {
                if (cards && !first) {
                    finish(row.cells.first);
                    begin_card();
                }
                read_values(head, row);
                first = false;
            }
            at_ = row.cells.last;
        }
        if (cards) opened_ = named_ = true;
    }

    void read_values(SheetRow const& head, SheetRow const& row) {
        std::optional<phrases::AmountMeaning> year;
        if (!head.labels[0]) year = read_year_head(builder_, row.cell(0), fields_.context);
        for (std::size_t i = 0; i < head.size(); ++i) {
            auto const place = place_in(row, i, head.size());
            if (!place || !row.says(*place)) continue;
            Token value = row.cell(*place);
            value.before = Break::line;
            Tokens const tokens{&value, &value + 1};
            if (SheetLabel label = head.labels[i]) {
                if (year) label.fiscal_year = year->fiscal_year;
                fields_.set(label, tokens);
            } else if (head.says(i)) {
                fields_.keep(head.cell(i).span, tokens, Reader::span(value));
            } else {
                loose_.push_back(value);
            }
        }
    }

    void flush() {
        if (!open_.at) return;
        Open const open = std::exchange(open_, {});
        std::vector<Token> const value = std::exchange(value_, {});
        Tokens const tokens{value.data(), value.data() + value.size()};
        Span const span{open.mark.begin, value.empty() ? open.mark.end : value.back().span.end, open.at->line,
                        value.empty() ? open.at->line : value.back().line};
        bool const kept = !open.label || open.label.word->field == Label::other;
        if (kept && (open.label || !value.empty()))
            fields_.keep(open.mark, tokens, span);
        else if (!value.empty())
            fields_.set(open.label, tokens);
        pairs_ |= open.label && open.at->before != Break::cell && !value.empty();
    }

    Builder& builder_;
    vocabulary::Ready const& words_;
    Token const* at_;
    Token const* const last_;
    Token const* first_; ///< of the card that is read
    SheetFields fields_;
    SheetGrid grid_;
    std::optional<Text> heading_;
    Open open_;
    std::vector<Token> value_, loose_;
    std::set<VocabularyLabel const*> seen_;
    std::set<std::size_t> label_columns_; ///< of the table that is read
    bool begun_ = false;
    bool opened_ = false, named_ = false; ///< a label that begins a sheet, that of a name was met
    bool pairs_ = false;                  ///< rows of label and value were met
};

} // namespace detail_labelled_sheet

SHISAKU_INLINE Token const* read_sheets(Builder& builder, vocabulary::Ready const& words, Token const* at,
                                        Token const* last) {
    phrases::BudgetContext context = builder.budget_context();
    context.unit = words.unit;
    while (at != last && opens_sheet(builder, words, at, last)) {
        detail_labelled_sheet::SheetReader reader(builder, words, at, last, context);
        at = reader.read();
        context = reader.context();
    }
    return at;
}

SHISAKU_INLINE Token const* read_sheets(Builder& builder, Token const* at) {
    return read_sheets(builder, *vocabulary_at(builder, at), at, builder.all.last);
}

} // namespace shisaku::tree

#endif
