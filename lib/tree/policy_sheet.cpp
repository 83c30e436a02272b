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
#include "lib/tree/strategy_reference.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_policy_sheet {

namespace x3 = grammar::x3;
namespace rules = grammar::sheet;

inline Tokens tokens_of(grammar::token_range range) { return {range.begin(), range.end()}; }

inline bool parse_opening(Builder const& builder, Token const*& at, rules::Opening& opening) {
    // a line amid text is no heading: it stands apart, or a label follows at once
    Token const* it = at;
    if (!x3::parse(it, builder.all.last, rules::opening, opening)) return false;
    at = it;
    return true;
}

class SheetReader {
public:
    SheetReader(Builder& builder, Token const* at) : builder_(builder), first_(at) {}

    Token const* read() {
        rules::Opening opening;
        Token const* at = first_;
        parse_opening(builder_, at, opening);
        find_end(at);
        card_.kind = CardKind::policy_sheet;
        card_.section = builder_.path();
        card_.span = Reader::span(Tokens{first_, last_});
        read_heading(tokens_of(opening.heading));
        read_name(tokens_of(opening.name));
        read_offices(tokens_of(opening.offices));

        Token const* const references = find_references(builder_.reader, {at, last_});
        Token const* const boxes = std::find_if(at, references, rules::is_box_label);
        read_policy_header(builder_, {at, boxes}, card_);
        read_policy_boxes(builder_, {boxes, references}, card_);
        read_references(builder_.reader, {references, last_}, card_.initiatives);
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
        chars::Folded const phrase = reader().folded(tokens);
        phrases::Title title = phrases::read_title(reader(), phrase);
        card_.reprint = title.reprint;
        // the ①② of a series of sheets under one heading
        std::size_t end = phrase.size();
        while (end > 0 && phrase.chars[end - 1] == U' ') --end;
        if (char32_t const c = end > 0 ? phrase.chars[end - 1] : 0; c >= U'①' && c <= U'⑳') {
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

    /// An office printed on two lines, bureau and division or division and room, is one.
    void read_offices(Tokens tokens) {
        std::vector<Tokens> lines;
        for (Token const& token : tokens) {
            auto const folded = reader().folded(token.span).chars;
            bool const goes_on = !lines.empty() && (phrases::is_room(folded) ||
                                                    (!phrases::names_bureau(folded) && bare_bureau(lines.back())));
            if (goes_on)
                lines.back().last = &token + 1;
            else
                lines.push_back({&token, &token + 1});
        }
        for (Tokens const& line : lines)
            for (Office& office : phrases::read_offices(reader(), reader().folded(line), line.first->line))
                card_.offices.push_back(std::move(office));
    }

    [[nodiscard]] bool bare_bureau(Tokens line) const {
        auto const offices = phrases::read_offices(reader(), reader().folded(line), line.first->line);
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
    if (!rules::is_title(*at) && !rules::is_name_label(*at)) return false;
    rules::Opening opening;
    return parse_opening(builder, at, opening);
}

SHISAKU_INLINE Token const* read_policy_sheet(Builder& builder, Token const* at) {
    return detail_policy_sheet::SheetReader(builder, at).read();
}

} // namespace shisaku::tree

#endif
