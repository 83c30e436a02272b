// Boost Software License 1.0
// Which lines of a 具体的な目標 are one goal: `2024年度末までに…の` / `整備` / `（2025年度：10件）`.
#ifndef SHISAKU_LIB_TREE_GOALS
#define SHISAKU_LIB_TREE_GOALS

#include "lib/tree/goals.hpp"
#include "grammars/phrases/fiscal_year.hpp"
#include "lib/tree/wrap.hpp"
#include <shisaku/config.hpp>

#include <utility>

namespace shisaku::tree {

namespace detail_goals {

/// True where a line gives the figure of a year: `2025年度：100％`.
inline bool is_figure_of_year(std::u32string_view text) {
    using namespace grammar;
    char_iterator first = text.data();
    return x3::parse(first, text.data() + text.size(),
                     x3::omit[fiscal_year] >> x3::omit[-one_of(U"末")] >> blanks >> lit(U':'));
}

/// True where a text ends as an indicator is called: …の件数, …の割合.
inline bool names_indicator(char32_t last) { return last == U'数' || last == U'率' || last == U'合' || last == U'額'; }

} // namespace detail_goals

SHISAKU_INLINE bool GoalReader::belongs(Token const& token, std::u32string_view text) const {
    if (goals_.empty() || goals_.back().none) return false;
    Goal const& goal = goals_.back();
    if (goal.open > 0 || goal.sentence) return true;
    // marks that open a goal whatever stands before
    if (token.kind == Kind::angle || token.marker == Marker::circled) return false;
    // a qualifier belongs to what stands before it
    if (token.kind == Kind::bracketed || token.marker == Marker::note || text.starts_with(U'(')) return true;
    if (goal.numbered || goal.reference) return true;
    if (token.marker == Marker::dot || token.dash) return false;
    if (detail_goals::names_indicator(goal.last) && detail_goals::is_figure_of_year(text)) return true;
    // inside a cell lines are not wrapped by a page's width: each is a goal
    if (token.before != Break::line) return false;
    return before_ && goes_on(*before_, before_labelled_ ? full_label_ : full_, 0, text.front());
}

SHISAKU_INLINE void GoalReader::add(Token const& token, bool labelled) {
    Range range = labelled || token.marker == Marker::dot || token.dash ? token.text : token.span;
    if (range.empty()) return;
    chars::Folded text = reader_.folded(range);
    // behind the label the first goal's ・ is not the line's mark
    if (labelled && text.chars().starts_with(U'・')) {
        std::size_t const from = text.chars().find_first_not_of(U"・ ");
        if (from == text.chars().npos) return;
        range.begin = text.offset(from);
        text = reader_.folded(range);
    }
    bool const whole_angle = labelled && text.chars().starts_with(U'<') && text.chars().ends_with(U'>');
    bool const circled = text.chars().front() >= U'①' && text.chars().front() <= U'⑳';
    if (belongs(token, text.chars())) {
        text_.add(range);
    } else {
        if (!goals_.empty()) goals_.back().text = text_.take();
        text_.add(range);
        goals_.push_back({{}, 0, circled, false, false, false, 0});
        goals_.back().none = text.chars() == U"-" || text.chars() == U"ー";
    }
    Goal& goal = goals_.back();
    goal.open += token.open;
    goal.last = text.chars().back();
    goal.sentence = goal.last == U'、' || (goal.sentence && goal.last != U'。');
    goal.reference |= text.chars().find(U"(参考") != text.chars().npos;
    // ＜…＞ stands alone, and so does what is below it
    before_ = token.kind == Kind::angle || whole_angle ? nullptr : &token;
    before_labelled_ = labelled;
}

SHISAKU_INLINE std::vector<Text> GoalReader::take() {
    if (!goals_.empty()) goals_.back().text = text_.take();
    std::vector<Text> result;
    for (Goal& goal : goals_)
        if (!goal.none) result.push_back(std::move(goal.text));
    return result;
}

} // namespace shisaku::tree

#endif
