// Boost Software License 1.0
// The boxes of a policy sheet: a label, in a line or a cell, and what stands behind it up to the next.
#ifndef SHISAKU_LIB_TREE_POLICY_BOXES
#define SHISAKU_LIB_TREE_POLICY_BOXES

#include "lib/tree/policy_boxes.hpp"
#include "grammars/phrases/fiscal_year.hpp"
#include "grammars/tree/policy_sheet.hpp"
#include "lib/phrases/budget.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/policy_labels.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace shisaku::tree {

namespace detail_policy_boxes {

namespace rules = grammar::sheet;

/// One label and what stands behind it.
struct Box {
    Token const* label = nullptr; ///< null for what stands before the first
    Tokens body;
};

inline std::vector<Box> split(Tokens tokens) {
    std::vector<Box> boxes{{nullptr, {tokens.first, tokens.first}}};
    for (Token const& token : tokens) {
        if (rules::is_box_label(token) || rules::is_office_label(token))
            boxes.push_back({&token, {&token + 1, &token + 1}});
        else
            boxes.back().body.last = &token + 1;
    }
    return boxes;
}

/// One past the first tight group of a box: what stands together without a blank line.
inline Token const* first_group(Builder const& builder, Box const& box) {
    bool begun = !box.label->text.empty();
    char32_t before = begun ? box.label->last : U'\0';
    for (Token const& token : box.body) {
        if (is_furniture(token) || token.kind == Kind::empty) continue;
        bool const heading = token.kind == Kind::angle || (token.kind == Kind::tag && token.text.empty());
        // without blank lines to go by, a sentence that a line ends is the end of its group, unless items follow
        bool const item = token.dash || token.kind == Kind::marked;
        bool const apart = token.gap > 0 || (before == U'。' && !item && builder.stands_apart(token));
        if (begun && token.before == Break::line && (apart || heading || is_row(&token, box.body.last))) return &token;
        begun = true;
        before = token.last;
    }
    return box.body.last;
}

/// True for a header of years that lie ahead: 令和4年度 | 令和5年度 | 令和6年度以降. Years that ended before the
/// document's own (`near`) head statistics.
inline bool is_plan(std::vector<Text> const& header, int near) {
    std::size_t years = 0, others = 0;
    int latest = 0;
    for (auto const& cell : header) {
        chars::Folded folded;
        folded.append(cell, 0);
        if (folded.size() == 0) continue;
        using namespace grammar;
        char_iterator first = folded.chars().data(), last = first + folded.size();
        // an era-less year heads statistics of the past
        auto const year =
            (era_word() >> blanks >> year_number) | (x3::attr(0) >> x3::uint_parser<std::uint32_t, 10, 4, 4>{});
        EraYear found;
        bool const is_year = x3::parse(
            first, last, year >> x3::omit[*one_of(U"年度0123456789~-～・以降まで末頃予定 ")] >> x3::eoi, found);
        (is_year ? years : others) += 1;
        if (is_year) latest = std::max(latest, phrases::western_year(found.base, found.number, near).value_or(0));
    }
    return years >= 2 && others == 0 && latest >= near;
}

class BoxReader {
public:
    BoxReader(Builder& builder, Card& card) : builder_(builder), card_(card) {}

    void read(Tokens tokens) {
        auto const boxes = split(tokens);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            Box const& box = boxes[i];
            if (!box.label) {
                add(card_.details, box.body);
                continue;
            }
            if (rules::is_office_label(*box.label)) {
                read_offices(box);
                continue;
            }
            std::vector<Block>& field = field_of(box.label->label);
            if (!box.label->text.empty() && !says_none(box.label->text))
                field.push_back(read_paragraph(builder_.reader, *box.label, box.label->text));
            if (box.label->label != Label::overview) {
                add(field, box.body);
                continue;
            }
            // the overview is its box; what stands behind it belongs to 詳細, wherever that label was printed
            Token const* const end = first_group(builder_, box);
            add(field, {box.body.first, end});
            add(card_.details, {end, box.body.last});
        }
        take_plans_out();
    }

private:
    std::vector<Block>& field_of(Label label) {
        switch (label) {
        case Label::effect: return card_.effect;
        case Label::purpose: return card_.purpose;
        case Label::overview: return card_.overview;
        case Label::roadmap: return card_.roadmap;
        default: return card_.details;
        }
    }

    [[nodiscard]] bool says_none(Range range) const {
        chars::Folded const text = builder_.reader.folded(range);
        return text.chars().find_first_not_of(U"-ー ") == std::u32string_view::npos;
    }

    void add(std::vector<Block>& field, Tokens tokens) {
        for (Block& block : read_blocks(builder_.reader, tokens)) field.push_back(std::move(block));
    }

    /// A label of offices below the header: its value stands behind it or in the first group below.
    void read_offices(Box const& box) {
        bool const beside = !box.label->text.empty();
        Token const* const end = beside ? box.body.first : first_group(builder_, box);
        auto const value =
            beside ? builder_.reader.folded(box.label->text) : builder_.reader.folded(Tokens{box.body.first, end});
        read_responsible(builder_.reader, box.label->label, value, box.label->line, card_);
        add(card_.details, {end, box.body.last});
    }

    /// Tables of coming years belong to the roadmap, with a label of their own or not.
    void take_plans_out() {
        int const near = builder_.budget_context().near.value_or(0);
        auto const plan = std::stable_partition(card_.details.begin(), card_.details.end(), [&](Block const& block) {
            auto const* table = std::get_if<Table>(&block);
            return !table || table->rows.empty() || !is_plan(table->rows.front(), near);
        });
        card_.roadmap.insert(card_.roadmap.end(), std::make_move_iterator(plan),
                             std::make_move_iterator(card_.details.end()));
        card_.details.erase(plan, card_.details.end());
    }

    Builder& builder_;
    Card& card_;
};

} // namespace detail_policy_boxes

SHISAKU_INLINE void read_policy_boxes(Builder& builder, Tokens tokens, Card& card) {
    detail_policy_boxes::BoxReader(builder, card).read(tokens);
}

} // namespace shisaku::tree

#endif
