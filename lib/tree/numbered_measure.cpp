// Boost Software License 1.0
// Numbered measures to cards: `○[No.1-4] …`, its paragraphs, goals and agencies, hard wraps and page breaks undone.
#ifndef SHISAKU_LIB_TREE_NUMBERED_MEASURE
#define SHISAKU_LIB_TREE_NUMBERED_MEASURE

#include "grammars/tree/numbered_measure.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/goals.hpp"
#include "lib/tree/wrap.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace shisaku::tree {

namespace detail_numbered {

namespace x3 = grammar::x3;
namespace rules = grammar::numbered;

inline Tokens tokens_of(grammar::token_range range) { return {range.begin(), range.end()}; }

/// Reads one card.
class CardReader {
public:
    CardReader(Builder& builder, Token const* at) : builder_(builder), first_(at) {}

    Token const* read() {
        find_end();
        rules::CardParts parts;
        Token const* it = first_;
        x3::parse(it, last_, rules::card_parts, parts);

        card_.kind = CardKind::numbered_measure;
        card_.id = std::to_string(first_->chapter()) + "-" + std::to_string(first_->number);
        if (!builder_.is_new_id(*card_.id))
            builder_.diagnose(Severity::warning, Code::duplicate_id, "a second card No." + *card_.id,
                              Reader::span(*first_));
        card_.section = builder_.path();
        card_.span = Reader::span(Tokens{first_, last_});
        measure_columns();
        read_head(tokens_of(parts.head));
        bool goals = false, agencies = false;
        for (auto const& part : parts.fields) {
            Tokens const value{part.label, part.value.end()};
            if (part.label->label == Label::goals) {
                read_goals(value);
                goals = true;
            } else if (part.label->label == Label::agencies) {
                read_agencies(value);
                agencies = true;
            } else {
                read_field(value);
            }
        }
        if (!goals) missing("具体的な目標");
        if (!agencies) missing("主担当省庁");
        builder_.add_card(std::move(card_));
        return last_;
    }

private:
    Reader const& reader() const { return builder_.reader; }

    void find_end() {
        last_ = first_ + 1;
        while (last_ != builder_.all.last &&
               !(last_->before == Break::line &&
                 (begins_numbered_measure(builder_, last_) || begins_policy_sheet(builder_, last_))))
            ++last_;
    }

    void missing(std::string_view label) {
        builder_.diagnose(Severity::warning, Code::missing_field,
                          "card No." + *card_.id + " has no " + std::string(label), Reader::span(*first_));
    }

    /// The widths of the card's columns: its text, and its goals, which are set in behind their label.
    void measure_columns() {
        auto& columns = builder_.columns();
        if (columns.measured) return;
        columns.measured = true;
        bool in_goals = false;
        for (Token const& token : builder_.all) {
            if (token.before != Break::line || rules::is_furniture(token)) continue;
            columns.spaced |= is_dot(token) && token.text.begin > token.mark.end;
            bool const opens = token.kind == Kind::card_number || rules::is_label(token);
            if (opens) in_goals = token.kind == Kind::label && token.label == Label::goals;
            (opens ? columns.labels : in_goals ? columns.fields : columns.text).add(token.width);
        }
    }

    /// Title and body.
    void read_head(Tokens head) {
        std::uint32_t const full = builder_.columns().text.full();
        Token const* at = head.first;
        JoinedText title(reader());
        title.add(at->text);
        int open = at->open;
        Token const* before = at++;
        Token const* const rest = end_of_rest({at, head.last});
        // a bracket that stands below a title belongs to it
        while (at != head.last &&
               (rules::is_furniture(*at) || at < rest ||
                (!opens_paragraph(*at) && (at->kind == Kind::bracketed || goes_on(*before, full, open))))) {
            if (!rules::is_furniture(*at)) {
                title.add(at->span);
                open += at->open;
                before = at;
            }
            ++at;
        }
        card_.name = title.take();
        read_body({at, head.last}, full);
    }

    /// One past the line between a title and the first ・: the title's second, which is set larger than the text.
    [[nodiscard]] Token const* end_of_rest(Tokens body) const {
        if (body.size() < 2 || body.first->kind != Kind::text || body.first->gap > 0 || body.first->last == U'。')
            return body.first;
        return body.first->before == Break::line && opens_paragraph(body.first[1]) ? body.first + 1 : body.first;
    }

    /// `・ `: a paragraph; without the space behind it a sub-bullet, if it opens its line and not a wrapped word.
    /// Where no ・ has one, the extractor lost it.
    [[nodiscard]] bool opens_paragraph(Token const& token) const {
        return token.dash || (is_dot(token) && (token.text.begin > token.mark.end || !builder_.columns().spaced));
    }
    static bool is_dot(Token const& token) { return token.kind == Kind::marked && token.marker == Marker::dot; }

    void read_body(Tokens tokens, std::uint32_t full) {
        List list;
        Token const* before = nullptr;
        int open = 0;
        ListItem* item = nullptr;
        JoinedText text(reader()); // of the item
        auto end_item = [&] {
            if (item) item->text = text.take();
        };
        auto begin_item = [&](std::vector<ListItem>& items, Token const& token) {
            end_item();
            item = &items.emplace_back();
            bool const marked = token.kind == Kind::marked && token.marker == Marker::dot;
            if (marked) item->marker = reader().text(token.mark);
            text.add(marked ? token.text : token.span);
            item->span = Reader::span(token);
            open = token.open;
        };
        for (Token const& token : tokens) {
            if (rules::is_furniture(token) || token.kind == Kind::empty) continue;
            bool const sub = token.kind == Kind::marked && token.marker == Marker::dot && !opens_paragraph(token);
            bool const ended = !before || before->last == U'。' || !goes_on(*before, full, 0);
            // a sentence that white space ended, and text without a mark: a paragraph of its own
            bool const unmarked =
                before && before->trailing && before->last == U'。' && token.kind == Kind::text && open <= 0;
            bool const inside = !builder_.columns().spaced && !ended; // the ・ of a word that wraps
            if (!item || (opens_paragraph(token) && !inside) || unmarked) {
                begin_item(list.items, token);
            } else if (sub && ended) {
                begin_item(list.items.back().items, token);
                list.items.back().span = join(list.items.back().span, item->span);
            } else {
                text.add(token.span);
                item->span = join(item->span, Reader::span(token));
                list.items.back().span = join(list.items.back().span, item->span);
                open += token.open;
            }
            before = &token;
        }
        end_item();
        if (list.items.empty()) return;
        list.span = join(list.items.front().span, list.items.back().span);
        card_.body.push_back(std::move(list));
    }

    /// Reads the goals: one string an item, wraps undone.
    void read_goals(Tokens tokens) {
        GoalReader goals(reader(), builder_.columns());
        for (Token const& token : tokens)
            if (!rules::is_furniture(token)) goals.add(token, &token == tokens.first);
        card_.goals = goals.take();
    }

    void read_agencies(Tokens tokens) {
        std::string all;
        reader().append(all, tokens.first->text);
        for (Token const& token : Tokens{tokens.first + 1, tokens.last})
            if (!rules::is_furniture(token)) reader().append(all, token.span);
        std::string_view rest = all;
        while (!rest.empty()) {
            std::size_t const comma = rest.find("、");
            std::string_view name = rest.substr(0, comma);
            while (name.starts_with(' ')) name.remove_prefix(1);
            while (name.ends_with(' ')) name.remove_suffix(1);
            if (!name.empty() && name != "―" && name != "-") card_.agencies.push_back(reader().keep(name));
            if (comma == rest.npos) break;
            rest.remove_prefix(comma + std::string_view("、").size());
        }
    }

    void read_field(Tokens tokens) {
        Field field;
        Text const label = reader().text(tokens.first->mark);
        std::string_view word = label;
        while (word.ends_with(":") || word.ends_with(' ')) word.remove_suffix(1);
        if (word.ends_with("：")) word.remove_suffix(std::string_view("：").size());
        field.label = label.part(0, word.size());
        field.span = Reader::span(tokens);
        if (!tokens.first->text.empty())
            field.value.push_back(read_paragraph(reader(), *tokens.first, tokens.first->text));
        for (Block& block : read_blocks(reader(), {tokens.first + 1, tokens.last}))
            field.value.push_back(std::move(block));
        card_.fields.push_back(std::move(field));
    }

    Builder& builder_;
    Token const* const first_;
    Token const* last_ = nullptr;
    Card card_;
};

} // namespace detail_numbered

SHISAKU_INLINE bool begins_numbered_measure(Builder const& builder, Token const* at) {
    using namespace detail_numbered;
    return rules::is_card_number(*at) || x3::parse(at, builder.all.last, rules::chapter_heading);
}

SHISAKU_INLINE Token const* read_numbered_measure(Builder& builder, Token const* at) {
    using namespace detail_numbered;
    if (rules::is_card_number(*at)) return CardReader(builder, at).read();
    Token const* const first = at;
    grammar::token_range heading;
    x3::parse(at, builder.all.last, rules::chapter_heading, heading);
    chars::Folded title;
    for (Token const& token : Tokens{first, at})
        builder.reader.append(title, &token == first ? token.text : token.span);
    builder.open_section(first->marker == Marker::part ? 0 : 1, builder.reader.text(first->mark),
                         builder.reader.text(title, 0, title.size()), Reader::span(Tokens{first, at}));
    return at;
}

} // namespace shisaku::tree

#endif
