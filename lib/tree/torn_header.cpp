// Boost Software License 1.0
// A header row whose cells came behind the boxes' labels: `目的` / `概要` / `令和5年度予算(案)：95百万円` / `予算額` ….
#ifndef SHISAKU_LIB_TREE_TORN_HEADER
#define SHISAKU_LIB_TREE_TORN_HEADER

#include "lib/tree/torn_header.hpp"
#include "grammars/tree/policy_sheet.hpp"
#include "lib/phrases/budget.hpp"
#include "lib/phrases/choice.hpp"
#include "lib/phrases/office.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_torn_header {

namespace rules = grammar::sheet;

enum class Part : std::uint8_t { box, header, choice, office, taken };

class TornReader {
public:
    TornReader(Builder const& builder, Tokens tokens, bool offices)
        : builder_(builder), tokens_(tokens), offices_(offices), parts_(tokens.size(), Part::box) {}

    TornHeader read() {
        TornHeader result;
        auto const begin = tokens_.first;
        auto const boxes = static_cast<std::size_t>(std::find_if(begin, tokens_.last, rules::is_box_label) - begin);
        // 詳細 tells of amounts, too
        auto const end = static_cast<std::size_t>(
            std::find_if(begin + boxes, tokens_.last,
                         [](Token const& t) {
                             return t.kind == Kind::label && (t.label == Label::details || t.label == Label::roadmap);
                         }) -
            begin);
        // a label of the header behind one of a box proves that the row was torn; so does 施策分類 without a class
        bool const torn = std::any_of(begin + boxes, begin + end, rules::is_header_label);
        bool const lacking = lacks_class({begin, begin + boxes});
        if (!torn && !lacking) return result;
        for (std::size_t i = boxes; i < end;) {
            std::size_t group = i + 1;
            while (group < end && begin[group].gap == 0 && !rules::is_box_label(begin[group])) ++group;
            mark(i, group);
            i = group;
        }
        for (std::size_t i = end; lacking && i < tokens_.size(); ++i)
            if (is_choice(begin[i])) parts_[i] = Part::choice;
        std::fill_n(parts_.begin(), boxes, Part::taken);
        bool const classed = std::any_of(begin, begin + boxes, is_class_label);
        for (std::size_t i = 0; i < boxes; ++i) {
            result.fields.push_back(begin[i]);
            if (is_class_label(begin[i])) take(Part::choice, result.fields);
        }
        if (!classed) take(Part::choice, result.fields);
        take(Part::header, result.fields);
        take(Part::box, result.fields);
        take(Part::office, result.offices);
        return result;
    }

private:
    static constexpr std::uint32_t widest = 40; ///< columns of a piece of a header's cell
    static constexpr std::uint32_t scrap = 4;   ///< columns of what is left of a label: け

    /// Marks what is the header's of the lines `[first, last)`, which no blank line parts: from the first value to
    /// the last, and the pieces of labels around them.
    void mark(std::size_t first, std::size_t last) {
        std::size_t from = last, to = first;
        for (std::size_t i = first; i < last; ++i) {
            if (offices_ && is_office(tokens_.first[i])) parts_[i] = Part::office;
            if (is_choice(tokens_.first[i])) parts_[i] = Part::choice;
            if (!is_typed(tokens_.first[i])) continue;
            from = std::min(from, i);
            to = i + 1;
        }
        if (from == last) return;
        while (from > first && is_piece(tokens_.first[from - 1], widest)) --from;
        while (to < last && is_piece(tokens_.first[to], scrap)) ++to;
        for (std::size_t i = from; i < to; ++i)
            if (parts_[i] == Part::box && (is_typed(tokens_.first[i]) || is_piece(tokens_.first[i], widest)))
                parts_[i] = Part::header;
    }

    [[nodiscard]] bool is_typed(Token const& token) const {
        return rules::is_header_label(token) || is_dated_amount(builder_, token) || is_choice(token) ||
               (is_piece(token, widest) && token.kind == Kind::text && holds_number(builder_.reader, token));
    }

    static bool is_class_label(Token const& token) {
        return token.kind == Kind::label && token.label == Label::classification;
    }

    /// `施策分類` that no class stands behind.
    [[nodiscard]] bool lacks_class(Tokens header) const {
        return std::any_of(header.first, header.last,
                           [](Token const& t) { return is_class_label(t) && t.text.empty(); }) &&
               std::none_of(header.first, header.last, [&](Token const& t) { return is_choice(t); });
    }

    /// Puts the tokens of a part behind others; a token taken out in front of another leaves it its blank line.
    void take(Part part, std::vector<Token>& to) const {
        std::uint8_t gap = 0;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            gap = std::max(gap, tokens_.first[i].gap);
            if (parts_[i] != part) continue;
            to.push_back(tokens_.first[i]);
            to.back().gap = std::exchange(gap, std::uint8_t{0});
        }
    }

    /// `①予算`: a class of the vocabulary, alone on its line.
    [[nodiscard]] bool is_choice(Token const& token) const {
        if (token.kind != Kind::marked || token.marker != Marker::circled || token.width > widest) return false;
        return !phrases::read_choices(builder_.reader, builder_.reader.folded(token.span), builder_.words.classes, 0)
                    .classification.empty();
    }

    static bool is_piece(Token const& token, std::uint32_t width) {
        bool const circled = token.kind == Kind::marked && token.marker == Marker::circled;
        return (token.kind == Kind::text || circled) && token.last != U'。' && token.width <= width;
    }

    [[nodiscard]] bool is_office(Token const& token) const {
        return rules::is_office_line(token) && phrases::is_office(builder_.reader.folded(token.span));
    }

    Builder const& builder_;
    Tokens const tokens_;
    bool const offices_;
    std::vector<Part> parts_;
};

} // namespace detail_torn_header

SHISAKU_INLINE bool is_dated_amount(Builder const& builder, Token const& token) {
    constexpr std::uint32_t widest = 80;
    if (token.kind == Kind::label || token.width > widest || tokens::is_furniture(token)) return false;
    auto const found =
        phrases::read_budget_cell(builder.reader, builder.reader.folded(token.span), builder.budget_context(), 0);
    return found.complete && !found.entries.empty() && found.entries.front().fiscal_year.has_value();
}

SHISAKU_INLINE bool holds_number(Reader const& reader, Token const& token) {
    chars::Folded const folded = reader.folded(token.span);
    auto const text = folded.chars();
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i] >= U'①' && text[i] <= U'⑳' && text[i - 1] == U' ') return true;
    return false;
}

SHISAKU_INLINE TornHeader settle_torn_header(Builder const& builder, Tokens tokens, bool offices_missing) {
    return detail_torn_header::TornReader(builder, tokens, offices_missing).read();
}

} // namespace shisaku::tree

#endif
