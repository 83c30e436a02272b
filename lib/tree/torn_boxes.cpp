// Boost Software License 1.0
// The boxes of a sheet read line by line across: `施策効果の詳細 …` / `目的 …` / `概要 …` amid the lines of all three.
#ifndef SHISAKU_LIB_TREE_TORN_BOXES
#define SHISAKU_LIB_TREE_TORN_BOXES

#include "lib/tree/torn_boxes.hpp"
#include "lib/tree/box_lines.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace shisaku::tree {

namespace detail_torn_boxes {

inline std::optional<BoxName> name_of(Token const& token) {
    if (token.kind != Kind::label) return std::nullopt;
    switch (token.label) {
    case Label::effect: return BoxName::effect;
    case Label::purpose: return BoxName::purpose;
    case Label::overview: return BoxName::overview;
    default: return std::nullopt;
    }
}

class TornBoxes {
public:
    TornBoxes(Builder& builder, Tokens tokens) : builder_(builder), tokens_(tokens) {}

    std::vector<Token> read() {
        if (!take_lines()) return {};
        bool const has_effect = labels_[0] != nullptr;
        int const standing = cost_of(lines_, standing_, has_effect);
        if (standing < clear) return {};
        BoxOrder const best = best_order(lines_, has_effect, builder_.page_width());
        bool const torn = !best.boxes.empty() && best.cost + clear <= standing && best.cost < clear;
        if (torn && best.tied) say("the boxes' lines are mixed, and nothing tells which box each is of");
        if (!torn || best.tied) return {};
        say("the boxes' lines came mixed; each was given to the box in which its sentence goes on");
        return put(best.boxes);
    }

private:
    static constexpr int clear = 4;         ///< costs that make a difference
    static constexpr std::size_t most = 60; ///< lines of a page's boxes

    /// The lines of the three boxes up to what is none of them; false where they are no lines of text with both labels.
    bool take_lines() {
        BoxName box = BoxName::effect;
        std::size_t apart = 0;
        std::optional<BoxName> label; // of the token in front
        for (Token const* at = tokens_.first; at != tokens_.last; ++at) {
            if (is_furniture(*at)) continue;
            auto const name = name_of(*at);
            if (!name && !is_text(*at)) break;
            // what stands apart behind 概要 is of 詳細, or the text of a label that stands in front without one
            if (!name && at->gap > 0 && box == BoxName::overview && has_lines(box) && without_text() < ++apart) break;
            end_ = at + 1;
            bool const cell = at->before != Break::line; // the one beside its label is a line like others
            if ((cell && (name || !label)) || lines_.size() >= most) return false;
            if (name) {
                if (std::exchange(labels_[static_cast<std::size_t>(*name)], at)) return false;
                box = *name;
                if (!at->text.empty()) add(text_of(*at), box, box);
            } else {
                add(*at, box, cell ? label : std::nullopt);
            }
            label = name;
        }
        return labels_[1] && labels_[2] && lines_.size() >= 2 && (labels_[0] || first_is_label());
    }

    [[nodiscard]] bool first_is_label() const {
        return tokens_.first != tokens_.last && name_of(*tokens_.first).has_value();
    }
    [[nodiscard]] bool has_lines(BoxName box) const {
        return std::find(standing_.begin(), standing_.end(), box) != standing_.end();
    }

    [[nodiscard]] std::size_t without_text() const {
        std::size_t count = 0;
        for (BoxName const name : {BoxName::effect, BoxName::purpose})
            count += labels_[static_cast<std::size_t>(name)] != nullptr && !has_lines(name);
        return count;
    }

    static bool is_text(Token const& t) {
        if (t.dash || t.heading > 0) return false;
        return t.kind == Kind::text || t.kind == Kind::none || t.kind == Kind::bracketed || t.kind == Kind::marked ||
               t.kind == Kind::date || t.kind == Kind::amount;
    }

    /// What stands behind a label as a line of its own.
    [[nodiscard]] Token text_of(Token const& label) const {
        Token token = label;
        chars::Folded const folded = builder_.reader.folded(label.text);
        auto const text = folded.chars();
        token.span = token.text = label.text;
        token.mark = {label.text.begin, label.text.begin};
        token.label = Label::none;
        token.width = static_cast<std::uint16_t>(
            label.width - std::min<std::size_t>(label.width, 1 + 2 * builder_.reader.folded(label.mark).size()));
        bool const item = text.front() == U'・';
        bool const none = text.find_first_not_of(U"-ー ") == text.npos;
        token.kind = none ? Kind::none : item ? Kind::marked : Kind::text;
        if (item) {
            token.marker = Marker::dot;
            token.mark = builder_.reader.range(folded, 0, 1);
            token.text = builder_.reader.range(folded, 1, text.size());
        }
        return token;
    }

    void add(Token const& token, BoxName box, std::optional<BoxName> beside) {
        bool const none = token.kind == Kind::none;
        lines_.push_back({token.width, token.kind == Kind::marked, none || token.last == U'。', none,
                          token.gap > 0 && !lines_.empty() && !beside, beside});
        texts_.push_back(token);
        standing_.push_back(box);
    }

    std::vector<Token> put(std::vector<BoxName> const& boxes) const {
        std::vector<Token> result;
        for (BoxName const name : {BoxName::effect, BoxName::purpose, BoxName::overview}) {
            Token const* const label = labels_[static_cast<std::size_t>(name)];
            if (!label) continue;
            result.push_back(*label);
            result.back().text = {label->mark.end, label->mark.end};
            result.back().gap = 1;
            for (std::size_t i = 0; i < texts_.size(); ++i) {
                if (boxes[i] != name) continue;
                result.push_back(texts_[i]);
                result.back().gap = 0;
                result.back().before = Break::line;
            }
        }
        std::size_t const rest = result.size();
        result.insert(result.end(), end_, tokens_.last);
        if (result.size() > rest) result[rest].gap = std::max(result[rest].gap, std::uint8_t{1});
        return result;
    }

    void say(char const* message) {
        builder_.diagnose(Severity::note, Code::order_uncertain, message, Reader::span(Tokens{tokens_.first, end_}));
    }

    Builder& builder_;
    Tokens const tokens_;
    Token const* end_ = nullptr;
    std::array<Token const*, 3> labels_{};
    std::vector<BoxLine> lines_;
    std::vector<Token> texts_;
    std::vector<BoxName> standing_; ///< the boxes as they come
};

} // namespace detail_torn_boxes

SHISAKU_INLINE std::vector<Token> settle_torn_boxes(Builder& builder, Tokens boxes) {
    return detail_torn_boxes::TornBoxes(builder, boxes).read();
}

} // namespace shisaku::tree

#endif
