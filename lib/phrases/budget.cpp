// Boost Software License 1.0
// A budget cell to entries: `令和4年度第二次補正：789百万円` is 2022, supplementary, round 2, 789,000,000 yen.
#ifndef SHISAKU_LIB_PHRASES_BUDGET
#define SHISAKU_LIB_PHRASES_BUDGET

#include "lib/phrases/budget.hpp"
#include "lib/phrases/budget_entries.hpp"
#include <shisaku/config.hpp>

namespace shisaku::phrases {

namespace detail_budget {

namespace x3 = grammar::x3;

/// Reads a cell from amount to amount.
class CellReader {
public:
    CellReader(tree::Reader const& reader, chars::Folded const& phrase, BudgetContext const& context,
               std::uint32_t line)
        : place_{reader, phrase, line}, context_(context), begin_(phrase.chars().data()), at_(begin_),
          last_(begin_ + phrase.size()) {}

    BudgetPhrase read() {
        for (skip(); at_ != last_; skip()) {
            char_iterator const first = at_;
            if (read_chain()) continue;
            at_ = first + 1;
            // `-` says that there is none
            result_.complete &= *first == U'-' || *first == U'ー';
        }
        settle_stack();
        return std::move(result_);
    }

private:
    void skip() {
        for (; at_ != last_; ++at_) {
            if (*at_ == U'(')
                ++depth_;
            else if (*at_ == U')')
                depth_ = std::max(0, depth_ - 1);
            else if (std::u32string_view(U" \t\n、,+;/・").find(*at_) == std::u32string_view::npos)
                break;
        }
    }

    /// An amount, and those that arrows lead to.
    bool read_chain() {
        std::size_t const from = result_.entries.size(), undated_from = undated_.size();
        if (!read_figure()) return false;
        for (char_iterator before = at_; x3::parse(at_, last_, grammar::arrow); before = at_)
            if (!read_figure()) {
                at_ = before;
                break;
            }
        // of a longer chain only the last says what it is
        bool const pair = result_.entries.size() == from + 2;
        for (std::size_t i = undated_from; i < undated_.size(); ++i) {
            Undated& each = undated_[i];
            if (each.entry + 1 >= result_.entries.size()) continue;
            apply(pair ? context_.before_arrow().value_or(AmountMeaning{}) : AmountMeaning{},
                  result_.entries[each.entry]);
            each.settled = true;
        }
        return true;
    }

    /// An amount with its head or without.
    bool read_figure() {
        using namespace grammar;
        if (at_ == last_ || !figure_letters.may_hold(*at_)) return false;
        char_iterator const first = at_;
        if (DatedAmount dated; x3::parse(at_, last_, dated_amount, dated)) {
            add(first, meaning_of(dated.head, context_), dated.value, 1);
        } else {
            at_ = first;
            AmountValue value;
            std::int64_t unit = 1;
            AmountHead head;
            bool headed = false;
            if (!x3::parse(at_, last_, led_amount, value)) {
                at_ = first;
                headed = context_.unit != 0 && x3::parse(at_, last_, amount_head >> colon, head);
                value = {};
                if (context_.unit == 0 || !read_bare(value)) return at_ = first, false;
                unit = context_.unit;
            }
            auto const meaning = headed ? meaning_of(head, context_) : unheaded();
            if (is_among(value) && !result_.entries.empty()) {
                place_(result_.entries.back(), last_first_, trimmed(last_first_, at_));
                return true;
            }
            add(first, meaning, value, unit);
            if (!headed) undated_.push_back(Undated{result_.entries.size() - 1, false});
        }
        return true;
    }

    /// A number that counts the unit of the head, and that nothing else goes on from.
    bool read_bare(grammar::AmountValue& value) {
        using namespace grammar;
        auto const bare = amount_lead >> bare_yen >> amount_tail >> &(amount_stops | arrow_letter);
        return x3::parse(at_, last_, bare, value);
    }

    static bool is_among(grammar::AmountValue const& value) {
        return std::find(value.before.begin(), value.before.end(), lexicon::AmountMark::among) != value.before.end();
    }

    [[nodiscard]] AmountMeaning unheaded() const {
        // brackets around a whole cell say nothing; behind an amount they mean another one
        if (depth_ == 0 || (!context_.bracketed && result_.entries.empty())) return own_meaning(context_);
        return context_.bracketed.value_or(AmountMeaning{});
    }

    void add(char_iterator first, AmountMeaning const& meaning, grammar::AmountValue const& value, std::int64_t unit) {
        auto& entry = result_.entries.emplace_back();
        apply(meaning, entry);
        apply(value, entry, unit);
        last_first_ = first;
        place_(entry, first, trimmed(first, at_));
    }

    struct Undated {
        std::size_t entry;
        bool settled;
    };

    /// The lower of two figures, where the legend tells upper and lower apart.
    void settle_stack() {
        std::erase_if(undated_, [](Undated const& each) { return each.settled; });
        if (!context_.lower || undated_.size() != 2 || result_.entries.size() != 2) return;
        apply(*context_.lower, result_.entries[1]);
    }

    Placer place_;
    BudgetContext const& context_;
    char_iterator begin_, at_, last_;
    char_iterator last_first_ = nullptr;
    int depth_ = 0;
    std::vector<Undated> undated_;
    BudgetPhrase result_;
};

} // namespace detail_budget

SHISAKU_INLINE BudgetPhrase read_budget_cell(tree::Reader const& reader, chars::Folded const& phrase,
                                             BudgetContext const& context, std::uint32_t line) {
    return detail_budget::CellReader(reader, phrase, context, line).read();
}

} // namespace shisaku::phrases

#endif
