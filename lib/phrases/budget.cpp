// Boost Software License 1.0
// Budget phrases to entries: `令和4年度第二次補正：789百万円` is 2022, supplementary, round 2, 789,000,000 yen.
#ifndef SHISAKU_LIB_PHRASES_BUDGET
#define SHISAKU_LIB_PHRASES_BUDGET

#include "lib/phrases/budget.hpp"
#include "grammars/phrases/budget_line.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace shisaku::phrases {

namespace detail_budget {

using grammar::char_iterator;

/// `2,500.5` times a unit, exact; none where it is no whole number of yen or too large.
inline std::optional<std::int64_t> term_yen(grammar::YenTerm const& term) {
    std::int64_t value = 0, scale = 1;
    bool fraction = false;
    for (char32_t c : term.digits) {
        if (c == U'.') fraction = true;
        if (c < U'0' || c > U'9') continue;
        if (value > (std::numeric_limits<std::int64_t>::max() - 9) / 10) return {};
        value = value * 10 + (c - U'0');
        if (fraction) scale *= 10;
        if (scale > term.unit) return {};
    }
    std::int64_t const factor = term.unit / scale;
    if (value > std::numeric_limits<std::int64_t>::max() / factor) return {};
    return value * factor;
}

inline std::optional<std::int64_t> yen_of(std::vector<grammar::YenTerm> const& terms) {
    std::int64_t sum = 0, unit_before = std::numeric_limits<std::int64_t>::max();
    for (auto const& term : terms) {
        auto const yen = term_yen(term);
        // units fall: 1兆2,500億円; anything else is two numbers that came together
        if (!yen || term.unit >= unit_before || sum > std::numeric_limits<std::int64_t>::max() - *yen) return {};
        sum += *yen;
        unit_before = term.unit;
    }
    if (terms.empty()) return {};
    return sum;
}

inline void apply(std::vector<lexicon::AmountMark> const& marks, BudgetEntry& entry) {
    for (auto mark : marks) {
        entry.new_ |= mark == lexicon::AmountMark::new_;
        entry.reprint |= mark == lexicon::AmountMark::reprint;
        entry.part_of |= mark == lexicon::AmountMark::part_of;
    }
}

inline void apply(grammar::AmountValue const& value, BudgetEntry& entry) {
    entry.yen = yen_of(value.terms);
    entry.request_item = value.terms.empty();
    apply(value.marks, entry);
}

inline BudgetEntry dated_entry(grammar::DatedAmount const& amount, BudgetContext const& context) {
    BudgetEntry entry;
    auto const& head = amount.head;
    entry.fiscal_year = western_year(head.year.base, head.year.number, context.near);
    // a bare earlier year is that year's first budget
    entry.stage = head.stage == Stage::unspecified ? Stage::initial : head.stage;
    entry.draft = head.draft;
    if (head.round) entry.round = static_cast<int>(head.round);
    apply(amount.value, entry);
    return entry;
}

/// Text and place of a part of a phrase, set into an entry.
struct Placer {
    tree::Reader const& reader;
    chars::Folded const& phrase;
    std::uint32_t line;

    void operator()(BudgetEntry& entry, char_iterator first, char_iterator last) const {
        auto const* base = phrase.chars().data();
        auto const begin = static_cast<std::size_t>(first - base), end = static_cast<std::size_t>(last - base);
        entry.text = reader.text(phrase, begin, end);
        auto const range = reader.range(phrase, begin, end);
        auto const source = reader.source();
        auto lines_to = [&](std::uint32_t at) {
            return line +
                   static_cast<std::uint32_t>(std::count(source.begin() + phrase.offset(0), source.begin() + at, '\n'));
        };
        entry.span = {range.begin, range.end, lines_to(range.begin), lines_to(range.end)};
    }
};

inline char_iterator trimmed(char_iterator first, char_iterator last) {
    while (last != first && (last[-1] == U' ' || last[-1] == U'\n' || last[-1] == U'\t')) --last;
    return last;
}

} // namespace detail_budget

SHISAKU_INLINE std::optional<int> western_year(int era_base, std::uint32_t number, int near) {
    if (number >= 1900) return static_cast<int>(number);
    if (number == 0 || number > 99) return {};
    int const n = static_cast<int>(number);
    if (era_base) return era_base + n;
    // no era printed: the count of 令和 or 平成 that comes nearer to the document's own year
    int const reiwa = 2018 + n, heisei = 1988 + n;
    return std::abs(reiwa - near) <= std::abs(heisei - near) ? reiwa : heisei;
}

SHISAKU_INLINE bool holds_amount(std::u32string_view folded) {
    using namespace grammar;
    char_iterator const last = folded.data() + folded.size();
    for (char_iterator at = folded.data(); at != last; ++at) {
        bool const digit = *at >= U'0' && *at <= U'9';
        if (!digit && *at != U'事') continue;
        char_iterator after = at;
        if (x3::parse(after, last, x3::omit[amount_value])) return true;
        // the rest of a number is no number of its own
        while (digit && at + 1 != last && at[1] >= U'0' && at[1] <= U'9') ++at;
    }
    return false;
}

SHISAKU_INLINE BudgetPhrase read_budget_cell(tree::Reader const& reader, chars::Folded const& phrase,
                                             BudgetContext const& context, std::uint32_t line) {
    using namespace grammar;
    BudgetPhrase result;
    detail_budget::Placer const place{reader, phrase, line};
    auto const skip = x3::omit[*one_of(U" \t\n()、,+;/・")];
    char_iterator at = phrase.chars().data();
    char_iterator const last = at + phrase.chars().size();
    while (true) {
        x3::parse(at, last, skip);
        if (at == last) break;
        char_iterator const first = at;
        if (DatedAmount dated; x3::parse(at, last, dated_amount, dated)) {
            auto& entry = result.entries.emplace_back(detail_budget::dated_entry(dated, context));
            place(entry, first, detail_budget::trimmed(first, at));
        } else if (AmountValue value; at = first, x3::parse(at, last, amount_value, value)) {
            BudgetEntry entry;
            entry.fiscal_year = context.fiscal_year;
            entry.stage = context.stage;
            entry.draft = context.draft;
            detail_budget::apply(value, entry);
            place(entry, first, detail_budget::trimmed(first, at));
            result.entries.push_back(std::move(entry));
        } else {
            at = first + 1;
            // `-` says that there is none
            result.complete &= *first == U'-' || *first == U'ー';
        }
    }
    return result;
}

SHISAKU_INLINE BudgetPhrase read_budget_line(tree::Reader const& reader, chars::Folded const& phrase,
                                             BudgetContext const& context, std::uint32_t line,
                                             std::optional<std::string> const& fallback_name) {
    using namespace grammar;
    BudgetPhrase result;
    detail_budget::Placer const place{reader, phrase, line};
    char_iterator at = phrase.chars().data();
    char_iterator const base = at, last = at + phrase.chars().size();
    while (at != last) {
        char_iterator const first = at;
        NamedAmount named;
        if (!x3::parse(at, last, named_amount, named) || at == first) break;
        if (!named.value && named.prior.empty()) {
            at = first;
            break; // text behind the last amount
        }
        auto begin = static_cast<std::size_t>(named.name.begin() - base);
        auto const end = static_cast<std::size_t>(detail_budget::trimmed(named.name.begin(), named.name.end()) - base);
        while (begin < end && (phrase.chars()[begin] == U' ' || phrase.chars()[begin] == U'\n')) ++begin;
        std::optional<std::string> name = fallback_name;
        if (begin < end) name = reader.text(phrase, begin, end);

        BudgetEntry current;
        current.name = name;
        detail_budget::apply(named.before, current);
        detail_budget::apply(named.after, current);
        bool const reprint = current.reprint;
        if (named.value) {
            current.fiscal_year = context.fiscal_year;
            current.stage = context.stage;
            current.draft = context.draft;
            detail_budget::apply(*named.value, current);
        }
        // a name without an amount of its own year is an entry too: its earlier amounts alone would hide it
        if (!named.value) {
            current.fiscal_year = context.fiscal_year;
            current.stage = context.stage;
        }
        place(current, first, detail_budget::trimmed(first, at));
        result.entries.push_back(current);
        for (auto const& prior : named.prior) {
            auto& entry = result.entries.emplace_back(detail_budget::dated_entry(prior, context));
            entry.name = name;
            entry.reprint = reprint;
            entry.text = current.text;
            entry.span = current.span;
        }
    }
    result.consumed = static_cast<std::size_t>(at - base);
    result.complete = at == last;
    return result;
}

} // namespace shisaku::phrases

#endif
