// Boost Software License 1.0
// Policy sheets to cards: heading and ①②, `施策名：…`, offices, header row, boxes, strategy references.
#ifndef SHISAKU_LIB_TREE_POLICY_SHEET
#define SHISAKU_LIB_TREE_POLICY_SHEET

#include "grammars/tree/policy_sheet.hpp"
#include "lib/phrases/office.hpp"
#include "lib/phrases/title.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/policy_boxes.hpp"
#include "lib/tree/policy_header.hpp"
#include "lib/tree/policy_labels.hpp"
#include "lib/tree/strategy_reference.hpp"
#include "lib/tree/torn_boxes.hpp"
#include "lib/tree/torn_header.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_policy_sheet {

namespace x3 = grammar::x3;
namespace rules = grammar::sheet;

inline Tokens tokens_of(grammar::token_range range) { return {range.begin(), range.end()}; }

inline Tokens tokens_of(std::vector<Token> const& tokens) { return {tokens.data(), tokens.data() + tokens.size()}; }

inline bool parse_opening(Builder const& builder, Token const*& at, rules::Opening& opening) {
    Token const* it = at;
    if (!x3::parse(it, builder.all.last, rules::opening, opening)) return false;
    at = it;
    return true;
}

/// False where no sheet can open, told before a rule is asked: of the nine lines that a heading and a name with all
/// their wraps may take, one has 施策名 for its label, or an office stands behind them.
inline bool may_open(Builder const& builder, Token const* at) {
    int lines = 9;
    for (; at != builder.all.last && lines > 0; ++at) {
        if (rules::is_furniture(*at)) continue;
        if (rules::is_name_label(*at) || rules::is_office_line(*at) || rules::is_office_label(*at)) return true;
        --lines;
    }
    return false;
}

/// True where a line with a mark may be a heading: it stands apart, and is no ① of a list unless it is numbered itself
/// in a series of sheets.
inline bool stands_apart(Builder const& builder, Token const* at) {
    if (at == builder.all.first || at->page_break || at->heading > 0) return true;
    bool const in_series = at->last >= U'①' && at->last <= U'⑳';
    return at->gap > 0 && (in_series || at->marker != Marker::circled);
}

/// True where a name's label is 施策名, or one that other forms use too (取組名) and a sheet's other labels follow.
inline bool names_sheet(Builder const& builder, rules::Opening const& opening, Token const* at) {
    constexpr int most = 40;
    if (opening.name.empty() || !rules::is_name_label(*opening.name.begin())) return true;
    chars::Folded const label = builder.reader.folded(opening.name.begin()->mark);
    if (label.chars().find(U'施') != std::u32string_view::npos) return true;
    Token const* const last = builder.all.last - at > most ? at + most : builder.all.last;
    return std::any_of(at, last, [](Token const& t) { return rules::is_header_label(t) || rules::is_box_label(t); });
}

class SheetReader {
public:
    SheetReader(Builder& builder, Token const* at) : builder_(builder), first_(at) {}

    Token const* read() {
        rules::Opening opening;
        Token const* at = first_;
        parse_opening(builder_, at, opening);
        find_end(at);
        Tokens name = tokens_of(opening.name), offices = tokens_of(opening.offices);
        if (offices.empty()) offices = {at, at};
        // lines that are offices by their words, not by their last letter: …参事官（総括担当）
        while (at != last_ && rules::is_line(*at) && phrases::is_office(reader().folded(at->span))) offices.last = ++at;
        Token const* const title_end = end_of_name(name);
        card_.kind = CardKind::policy_sheet;
        card_.section = builder_.path();
        read_heading(tokens_of(opening.heading));
        read_name({name.first, title_end});
        read_offices({title_end, name.last});
        read_offices(offices);

        Token const* const references = find_references(builder_.reader, {at, last_});
        auto const settled = settle_labels(builder_, {at, references});
        Tokens fields{at, references};
        if (!settled.empty()) fields = tokens_of(settled);
        TornHeader const torn = settle_torn_header(builder_, fields, card_.offices.empty());
        if (!torn.fields.empty()) fields = tokens_of(torn.fields);
        read_offices(tokens_of(torn.offices));
        Token const* const boxes = std::find_if(fields.first, fields.last, rules::is_box_label);
        read_policy_header(builder_, {fields.first, boxes}, card_);
        auto const untangled = settle_torn_boxes(builder_, {boxes, fields.last});
        read_policy_boxes(builder_, untangled.empty() ? Tokens{boxes, fields.last} : tokens_of(untangled), card_);
        last_ = read_references(builder_.reader, {references, last_}, card_.initiatives);
        card_.span = Reader::span(Tokens{first_, last_});
        complain();
        builder_.add_card(std::move(card_));
        return last_;
    }

private:
    Reader const& reader() const { return builder_.reader; }

    /// The sheet ends where the next one or another family begins.
    void find_end(Token const* at) {
        last_ = at;
        while (last_ != builder_.all.last &&
               !(last_->before == Break::line &&
                 (begins_policy_sheet(builder_, last_) || begins_numbered_measure(builder_, last_) ||
                  begins_priority_page(builder_, last_))))
            ++last_;
    }

    void read_heading(Tokens tokens) {
        if (tokens.empty()) return;
        // a mark that only sets the line off is none of its text: ■…
        bool const bullet = tokens.first->marker >= Marker::circle && tokens.first->kind == Kind::marked;
        chars::Folded const phrase = bullet ? reader().folded(tokens.first->text) : reader().folded(tokens);
        phrases::Title title = phrases::read_title(reader(), phrase);
        card_.reprint = title.reprint;
        // the ①② of a series of sheets under one heading
        std::size_t end = phrase.size();
        while (end > 0 && phrase.chars()[end - 1] == U' ') --end;
        if (char32_t const c = end > 0 ? phrase.chars()[end - 1] : 0; c >= U'①' && c <= U'⑳') {
            card_.series = static_cast<int>(c - U'①') + 1;
            title.text = reader().text(phrase, 0, end - 1);
        }
        card_.heading = std::move(title.text);
    }

    void read_name(Tokens tokens) {
        chars::Folded phrase;
        bool const labelled = rules::is_name_label(*tokens.first);
        for (Token const& token : tokens)
            reader().append(phrase, labelled && &token == tokens.first ? token.text : token.span);
        phrases::Title title = phrases::read_title(reader(), phrase);
        card_.name = std::move(title.text);
        card_.reprint |= title.reprint;
        if (!labelled)
            builder_.diagnose(Severity::warning, Code::missing_name,
                              "a sheet without 施策名: the line in its place is taken", Reader::span(tokens));
    }

    /// Where the lines below a name are an office already: no blank line parts them.
    [[nodiscard]] Token const* end_of_name(Tokens name) const {
        for (Token const* at = name.first + 1; at < name.last; ++at) {
            if (at->last != U')') continue;
            chars::Folded const folded = reader().folded(at->span);
            if (phrases::names_bureau(folded) && phrases::is_office(folded)) return at;
        }
        return name.last;
    }

    /// An office printed on two lines, bureau and division or division and room, is one.
    void read_offices(Tokens tokens) {
        struct Line {
            Label label;
            std::uint32_t line;
            chars::Folded text;
        };
        std::vector<Line> lines;
        Label label = Label::none; // that stands in front of the next line
        for (Token const& token : tokens) {
            if (rules::is_furniture(token) || token.kind == Kind::empty) continue;
            bool const labelled = token.kind == Kind::label;
            if (labelled) label = token.label;
            tokens::Range const range = labelled ? token.text : token.span;
            if (range.empty()) continue;
            chars::Folded const folded = reader().folded(range);
            bool const goes_on =
                label == Label::none && !lines.empty() &&
                (phrases::is_room(folded) || (!phrases::names_bureau(folded) && bare_bureau(lines.back().text)));
            if (!goes_on) lines.push_back({label, token.line, {}});
            reader().append(lines.back().text, range);
            label = Label::none;
        }
        for (Line const& line : lines) {
            std::size_t const before = card_.offices.size();
            read_responsible(reader(), line.label, line.text, line.line, card_);
            // a line without a ministry is of the one above it, as in a list
            for (std::size_t i = std::max<std::size_t>(before, 1); i < card_.offices.size(); ++i)
                phrases::inherit(card_.offices[i], card_.offices[i - 1]);
        }
    }

    [[nodiscard]] bool bare_bureau(chars::Folded const& text) const {
        auto const offices = phrases::read_offices(reader(), text, 0);
        return !offices.empty() && !offices.back().division;
    }

    void complain() {
        auto missing = [&](bool absent, char const* label) {
            if (absent)
                builder_.diagnose(Severity::warning, Code::missing_field, std::string("a sheet without ") + label,
                                  Reader::span(*first_));
        };
        missing(card_.classification.empty(), "施策分類");
        missing(card_.purpose.empty(), "目的");
        missing(card_.overview.empty(), "概要");
    }

    Builder& builder_;
    Token const* const first_;
    Token const* last_ = nullptr;
    Card card_;
};

} // namespace detail_policy_sheet

SHISAKU_INLINE bool begins_policy_sheet(Builder const& builder, Token const* at) {
    using namespace detail_policy_sheet;
    if (!rules::is_title(*at) && !rules::is_name_label(*at) &&
        !(rules::is_marked_title(*at) && stands_apart(builder, at)))
        return false;
    if (!may_open(builder, at)) return false;
    rules::Opening opening;
    return parse_opening(builder, at, opening) && names_sheet(builder, opening, at);
}

SHISAKU_INLINE Token const* read_policy_sheet(Builder& builder, Token const* at) {
    return detail_policy_sheet::SheetReader(builder, at).read();
}

} // namespace shisaku::tree

#endif
