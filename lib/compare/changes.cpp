// Boost Software License 1.0
// Two documents to what is different: `2024 initial 30000000 → 33000000`, `offices − A課 + B課`.
#ifndef SHISAKU_LIB_COMPARE_CHANGES
#define SHISAKU_LIB_COMPARE_CHANGES

#include "lib/compare/match.hpp"
#include "lib/compare/texts.hpp"
#include "lib/tree/describe.hpp"
#include <shisaku/compare/changes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace shisaku {

namespace comparison::detail_changes {

inline void compare_texts_of(std::vector<TextChange>& out, std::string_view field, std::string before,
                             std::string after) {
    if (key_of(before) != key_of(after)) out.push_back({std::string(field), std::move(before), std::move(after)});
}

/// Entries that stand in one list only, in its order; an entry that stands twice is two.
inline void compare_lists_of(std::vector<ListChange>& out, std::string_view field,
                             std::vector<std::string> const& before, std::vector<std::string> const& after) {
    std::map<std::u32string, std::ptrdiff_t> surplus;
    for (auto const& entry : before) ++surplus[key_of(entry)];
    ListChange change{std::string(field), {}, {}};
    for (auto const& entry : after)
        if (--surplus[key_of(entry)] < 0) change.added.push_back(entry);
    for (auto entry = before.rbegin(); entry != before.rend(); ++entry)
        if (auto& left = surplus[key_of(*entry)]; left > 0) {
            --left;
            change.removed.push_back(*entry);
        }
    std::reverse(change.removed.begin(), change.removed.end());
    if (!change.removed.empty() || !change.added.empty()) out.push_back(std::move(change));
}

template <class T>
std::vector<std::string> entries(std::vector<T> const& list) {
    std::vector<std::string> lines;
    lines.reserve(list.size());
    for (auto const& entry : list) lines.push_back(plain(entry));
    return lines;
}

/// What amounts are told apart by: name as matched, year, stage, round.
using AmountKey = std::tuple<std::u32string, std::optional<int>, Stage, std::optional<int>>;
struct NamedAmount {
    std::optional<Text> name;
    Amount amount;
};

/// A sum of amounts; the greatest or the least number where it does not fit.
inline std::int64_t sum_of(std::int64_t a, std::int64_t b) {
    using Limits = std::numeric_limits<std::int64_t>;
    if (b > 0 && a > Limits::max() - b) return Limits::max();
    if (b < 0 && a < Limits::min() - b) return Limits::min();
    return a + b;
}

/// A difference of amounts, bounded as `sum_of` is.
inline std::int64_t difference_of(std::int64_t a, std::int64_t b) {
    using Limits = std::numeric_limits<std::int64_t>;
    if (b < 0 && a > Limits::max() + b) return Limits::max();
    if (b > 0 && a < Limits::min() + b) return Limits::min();
    return a - b;
}

inline std::map<AmountKey, NamedAmount> amounts(std::vector<BudgetEntry> const& budget) {
    std::map<AmountKey, NamedAmount> sums;
    for (BudgetEntry const& entry : budget) {
        AmountKey key{key_of(entry.name.value_or("")), entry.fiscal_year, entry.stage, entry.round};
        auto& [name, sum] = sums.try_emplace(std::move(key), NamedAmount{entry.name, {}}).first->second;
        if (entry.yen) sum.yen = sum_of(sum.yen.value_or(0), *entry.yen);
        sum.part_of |= entry.part_of;
        sum.request_item |= entry.request_item;
    }
    return sums;
}

inline std::vector<BudgetChange> compare_budgets(std::vector<BudgetEntry> const& before,
                                                 std::vector<BudgetEntry> const& after) {
    std::map<AmountKey, BudgetChange> changes;
    auto const put = [&](auto const& sums, std::optional<Amount> BudgetChange::*side) {
        for (auto const& [key, named] : sums) {
            BudgetChange& change = changes[key];
            change.name = named.name;
            change.fiscal_year = std::get<1>(key);
            change.stage = std::get<2>(key);
            change.round = std::get<3>(key);
            change.*side = named.amount;
        }
    };
    put(amounts(before), &BudgetChange::before);
    put(amounts(after), &BudgetChange::after);
    std::vector<BudgetChange> result;
    for (auto& [key, change] : changes) {
        if (change.before == change.after) continue;
        if (change.before && change.after && change.before->yen && change.after->yen)
            change.difference = difference_of(*change.after->yen, *change.before->yen);
        result.push_back(std::move(change));
    }
    return result;
}

/// The newest year of which regular amounts are printed, and their sum.
inline std::optional<std::pair<int, std::int64_t>> newest(std::vector<BudgetEntry> const& budget) {
    std::optional<std::pair<int, std::int64_t>> best;
    for (BudgetEntry const& entry : budget) {
        bool const regular = entry.stage == Stage::initial || entry.stage == Stage::request;
        if (!regular || !entry.fiscal_year || !entry.yen) continue;
        if (!best || best->first < *entry.fiscal_year) best = {*entry.fiscal_year, 0};
        if (best->first == *entry.fiscal_year) best->second = sum_of(best->second, *entry.yen);
    }
    return best;
}

inline std::optional<YearOnYear> year_on_year(Card const& before, Card const& after) {
    auto const a = newest(before.budget), b = newest(after.budget);
    if (!a || !b || a->first == b->first) return {};
    return YearOnYear{a->first, b->first, a->second, b->second, b->second - a->second};
}

/// Fields that say where a measure stands, not what it is, and those that are compared on their own.
inline bool is_place(std::string_view field) {
    return field == "id" || field == "marker" || field == "name" || field == "series";
}

/// Labelled fields, by label.
inline void compare_fields(std::vector<TextChange>& out, std::vector<Field> const& before,
                           std::vector<Field> const& after) {
    std::map<std::u32string, std::size_t> at;
    std::vector<TextChange> fields;
    auto const put = [&](std::vector<Field> const& side, std::string TextChange::*text) {
        for (Field const& field : side) {
            auto const [place, is_new] = at.emplace(key_of(field.label), fields.size());
            if (is_new) fields.push_back({field.label.str(), {}, {}});
            std::string& value = fields[place->second].*text;
            value.append(value.empty() ? "" : "\n").append(plain(field.value));
        }
    };
    put(before, &TextChange::before);
    put(after, &TextChange::after);
    for (auto& field : fields) compare_texts_of(out, field.field, std::move(field.before), std::move(field.after));
}

/// Compares one member of two cards by what it is.
struct MemberComparison {
    MeasureChange& change;
    std::string_view field;

    void operator()(std::optional<Text> const& a, std::optional<Text> const& b) const {
        compare_texts_of(change.texts, field, plain(a), plain(b));
    }
    void operator()(bool a, bool b) const {
        if (a != b) change.texts.push_back({std::string(field), a ? "yes" : "no", b ? "yes" : "no"});
    }
    void operator()(std::vector<Block> const& a, std::vector<Block> const& b) const {
        compare_texts_of(change.texts, field, plain(a), plain(b));
    }
    void operator()(std::vector<Field> const& a, std::vector<Field> const& b) const {
        compare_fields(change.texts, a, b);
    }
    void operator()(std::vector<BudgetEntry> const& a, std::vector<BudgetEntry> const& b) const {
        change.budget = compare_budgets(a, b);
    }
    template <class T>
    void operator()(std::vector<T> const& a, std::vector<T> const& b) const {
        compare_lists_of(change.lists, field, entries(a), entries(b));
    }
    /// What is left says where or of what kind a card is.
    template <class T>
    void operator()(T const&, T const&) const {}
};

inline Measure measure(Card const& card) { return {card.id, card.name, card.span}; }

inline MeasureChange compare_cards(Card const& before, Card const& after, Match match) {
    MeasureChange change;
    change.before = measure(before);
    change.after = measure(after);
    change.match = match;
    change.renamed = key_of(before.name.value_or("")) != key_of(after.name.value_or(""));
    change.year_on_year = year_on_year(before, after);
    [&]<template <class...> class List, class... D>(List<D...>) {
        auto const each = [&](std::string_view field, auto const& a, auto const& b) {
            if (!is_place(field)) MemberComparison{change, field}(a, b);
        };
        (each(describe::written<D, describe::Spelling::member>.text, before.*D::pointer, after.*D::pointer), ...);
    }(boost::describe::describe_members<Card, boost::describe::mod_public>{});
    return change;
}

inline bool says_the_same(MeasureChange const& change) {
    return !change.renamed && !change.year_on_year && change.budget.empty() && change.texts.empty() &&
           change.lists.empty();
}

inline void add_titles(std::vector<std::string>& out, std::vector<OutlineNode> const& nodes) {
    for (OutlineNode const& node : nodes) {
        out.push_back(plain(node.title));
        add_titles(out, node.children);
    }
}

inline std::vector<std::string> titles(std::vector<OutlineNode> const& nodes) {
    std::vector<std::string> out;
    add_titles(out, nodes);
    return out;
}

/// Headings and blocks outside the measures. What contents, outline, title and date are is compared as that.
class Body {
public:
    explicit Body(Document const& document) : document_(document) {
        add_begins(document.contents);
        add_begins(document.outline);
        add(document.body);
    }
    std::vector<std::string> lines;

private:
    void add_begins(std::vector<OutlineNode> const& nodes) {
        for (OutlineNode const& node : nodes) {
            begins_.insert(node.span.begin);
            add_begins(node.children);
        }
    }

    [[nodiscard]] bool is_typed(Block const& block) const {
        Span const span = std::visit([](auto const& b) { return b.span; }, block);
        auto const begin = begins_.lower_bound(span.begin);
        return begin != begins_.end() && *begin < span.end;
    }

    void put(std::string text) {
        bool const front = text == document_.title || (document_.date && text == document_.date->text);
        if (!front && !text.empty()) lines.push_back(std::move(text));
    }

    void add(std::vector<Node> const& body) {
        for (Node const& node : body) {
            if (auto const* block = std::get_if<Block>(&node.value); block && !is_typed(*block)) put(plain(*block));
            if (auto const* section = std::get_if<Section>(&node.value)) {
                put(plain(section->title));
                add(section->body);
            }
        }
    }

    Document const& document_;
    std::set<std::uint32_t> begins_;
};

} // namespace comparison::detail_changes

SHISAKU_INLINE Changes compare(Document const& before, Document const& after) {
    using namespace comparison::detail_changes;
    using comparison::plain;
    Changes changes;
    changes.before = before.source;
    changes.after = after.source;
    auto const date = [](Document const& document) { return document.date ? plain(document.date->text) : ""; };
    compare_texts_of(changes.texts, "title", plain(before.title), plain(after.title));
    compare_texts_of(changes.texts, "date", date(before), date(after));
    compare_lists_of(changes.lists, "contents", titles(before.contents), titles(after.contents));
    compare_lists_of(changes.lists, "outline", titles(before.outline), titles(after.outline));
    compare_lists_of(changes.lists, "body", Body(before).lines, Body(after).lines);

    std::vector<bool> stays(before.cards.size(), false), was(after.cards.size(), false);
    for (auto const& pair : comparison::match(before.cards, after.cards)) {
        stays[pair.before] = was[pair.after] = true;
        auto change = compare_cards(before.cards[pair.before], after.cards[pair.after], pair.match);
        if (says_the_same(change))
            ++changes.unchanged;
        else
            changes.changed.push_back(std::move(change));
    }
    for (std::size_t i = 0; i < before.cards.size(); ++i)
        if (!stays[i]) changes.dropped.push_back(measure(before.cards[i]));
    for (std::size_t i = 0; i < after.cards.size(); ++i)
        if (!was[i]) changes.added.push_back(measure(after.cards[i]));
    return changes;
}

} // namespace shisaku

#endif
