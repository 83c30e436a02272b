// Boost Software License 1.0
// Cards against a careful reader's facts, field by field: `offices 1.0000 (expected 12, given 12)`.
#ifndef SHISAKU_LIB_COMPARE_SCORE_CARDS
#define SHISAKU_LIB_COMPARE_SCORE_CARDS

#include "lib/compare/score_families.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace shisaku::comparison {

namespace detail_score_cards {

using Cards = std::vector<Json const*>;
using Key = std::function<std::string_view(Json const&)>;
using Pairs = std::vector<std::pair<Json const*, Json const*>>;

inline std::int64_t gold_line(Json const& gold) {
    auto const& line = at(gold, "line");
    return line.IsInt64() ? line.GetInt64() : 0;
}

/// Pairs two lists of cards in their order, by the likeness of their names and near their lines.
inline Pairs align(Cards const& gold, Cards const& given, Key const& name_of_gold, Key const& name_of_given) {
    Facts gold_names, given_names;
    for (auto const* card : gold) gold_names.push_back(fold_for_score(name_of_gold(*card)));
    for (auto const* card : given) given_names.push_back(fold_for_score(name_of_given(*card)));
    std::size_t const n = gold.size(), m = given.size();
    std::vector<std::vector<double>> alike(n, std::vector<double>(m, -1)), best(n + 1, std::vector<double>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;) {
            // facts of a content that may stand in any form name no line
            std::int64_t const line = line_of(*given[j]), noted = gold_line(*gold[i]);
            if (line == 0 || noted == 0 || std::abs(noted - line) < 60) {
                double const r = gold_names[i] == given_names[j] ? 1.0 : ratio(gold_names[i], given_names[j]);
                if (r > 0.6) alike[i][j] = r;
            }
            double const pair = alike[i][j] > 0 ? best[i + 1][j + 1] + alike[i][j] : 0;
            best[i][j] = std::max({best[i + 1][j], best[i][j + 1], pair});
        }
    Pairs pairs;
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (alike[i][j] > 0 && std::abs(best[i][j] - (best[i + 1][j + 1] + alike[i][j])) < 1e-9)
            pairs.emplace_back(gold[i++], given[j++]);
        else if (best[i + 1][j] >= best[i][j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

inline Cards cards_of(Json const& list, std::string_view kind = {}) {
    Cards cards;
    for (auto const& card : Entries(list))
        if (kind.empty() || text_of(at(card, "kind")) == kind) cards.push_back(&card);
    return cards;
}

inline Pairs pair_cards(Tally& tally, Cards const& gold, Cards const& given, char const* gold_name) {
    Key const name_of_gold = [=](Json const& card) { return text_of(at(card, gold_name)); };
    Key const name_of_given = [](Json const& card) { return text_of(at(card, "name")); };
    auto pairs = align(gold, given, name_of_gold, name_of_given);
    tally.add("cards found", static_cast<double>(pairs.size()), static_cast<double>(gold.size()),
              static_cast<double>(given.size()));
    std::set<Json const*> taken;
    for (auto const& [a, b] : pairs) taken.insert({a, b});
    for (auto const* card : gold)
        if (!taken.contains(card))
            tally.miss("card missing, line " + std::to_string(gold_line(*card)) + ": " +
                       std::string(name_of_gold(*card)));
    for (auto const* card : given)
        if (!taken.contains(card))
            tally.miss("card extra, line " + std::to_string(line_of(*card)) + ": " + std::string(name_of_given(*card)));
    return pairs;
}

/// The facts of a list, one of each entry.
template <class F>
Facts facts_of(Json const& list, F fact) {
    Facts facts;
    for (auto const& entry : Entries(list)) facts.push_back(fact(entry));
    return facts;
}

inline Fact office_fact(Json const& office) { return office.IsObject() ? folded(at(office, "text")) : folded(office); }
inline Json const& entry_of(Json const& list, std::size_t index) {
    Entries const entries(list);
    return index < entries.size() ? entries.begin()[index] : null_json();
}
inline Fact number_of_pair(Json const& pair) { return literal(entry_of(pair, 0)); }

inline Fact budget_fact(Json const& entry) {
    auto const& year = entry.HasMember("fiscal_year") ? at(entry, "fiscal_year") : at(entry, "fy");
    return joined({literal(year), literal(at(entry, "stage")), literal(at(entry, "round")), literal(at(entry, "yen")),
                   truth(at(entry, "part_of")), truth(at(entry, "request_item"))});
}

inline Facts offices_of_groups(Json const& groups) {
    Facts facts;
    for (auto const& group : Entries(groups))
        for (auto const& office : Entries(group)) facts.push_back(office_fact(office));
    return facts;
}

inline Fact titled(Json const& initiative) {
    return joined({folded(at(initiative, "marker")), folded(at(initiative, "title"))});
}

inline void score_initiatives(Json const& gold, Json const& given, Tally& tally, std::string const& where) {
    tally.bag("initiatives", facts_of(gold, titled), facts_of(given, titled), where);
    Cards rest = cards_of(given);
    for (auto const& fact : Entries(gold)) {
        auto const twin = std::find_if(rest.begin(), rest.end(), [&](auto* i) { return titled(*i) == titled(fact); });
        if (twin == rest.end()) continue;
        Json const& found = **twin;
        rest.erase(twin);
        auto const here = where + " " + std::string(text_of(at(fact, "marker")));
        Facts path;
        if (holds_something(at(fact, "chapter"))) path.push_back(folded(at(fact, "chapter")));
        for (auto const& level : Entries(at(fact, "path"))) path.push_back(folded(level));
        tally.same("initiative path", joined(path), joined(facts_of(at(found, "path"), folded)), here);
        auto const count = std::to_string(count_texts(at(found, "items")));
        tally.same("initiative items", literal(at(fact, "items")), Fact(count.begin(), count.end()), here);
        tally.bag("initiative offices", offices_of_groups(at(fact, "offices")), offices_of_groups(at(found, "offices")),
                  here);
    }
}

inline std::string place(Json const& gold, char const* name) {
    return "line " + std::to_string(gold_line(gold)) + " " + std::string(text_of(at(gold, name)));
}

inline Fact presence(Json const& value) { return holds_something(value) ? U"true" : U"false"; }

/// Name, yen, 内数 and 事項要求 of every amount, those of earlier years with the name of the line they stand in. A
/// name's equally good reading counts as the name.
inline Facts flat_budget(Json const& entries, std::set<Fact> const& given_names) {
    Facts facts;
    for (auto const& entry : Entries(entries)) {
        Fact name = folded(at(entry, "name"));
        if (!given_names.contains(name))
            for (auto const& other : Entries(at(entry, "alt_names")))
                if (given_names.contains(folded(other))) {
                    name = folded(other);
                    break;
                }
        auto const put = [&](Json const& amount) {
            facts.push_back(joined(
                {name, literal(at(amount, "yen")), truth(at(amount, "part_of")), truth(at(amount, "request_item"))}));
        };
        put(entry);
        for (auto const& prior : Entries(at(entry, "prior"))) put(prior);
    }
    return facts;
}

inline Fact prior_fact(Json const& amount, char const* year) {
    return joined({literal(at(amount, year)), literal(at(amount, "stage")), literal(at(amount, "yen"))});
}

/// Names of the amounts that bear a mark.
inline Facts names_marked(Json const& entries, char const* mark) {
    Facts names;
    for (auto const& entry : Entries(entries))
        if (is_true(at(entry, mark))) names.push_back(folded(at(entry, "name")));
    return names;
}

} // namespace detail_score_cards

SHISAKU_INLINE void score_sheets(Json const& gold, Json const& cards, Tally& tally) {
    using namespace detail_score_cards;
    for (auto const& [g, p] : pair_cards(tally, cards_of(at(gold, "cards")), cards_of(cards, "policy-sheet"), "name")) {
        auto const where = place(*g, "name");
        tally.same("name", folded(at(*g, "name")), folded(at(*p, "name")), where);
        tally.same("heading", folded(at(*g, "heading")), folded(at(*p, "heading")), where);
        tally.same("series", literal(at(*g, "series")), literal(at(*p, "series")), where);
        tally.same("reprint", presence(at(*g, "reprint")), presence(at(*p, "reprint")), where);
        tally.bag("offices", facts_of(at(*g, "offices"), office_fact), facts_of(at(*p, "offices"), office_fact), where);
        auto const gold_class = [](Json const& pair) {
            return joined({number_of_pair(pair), folded(entry_of(pair, 1))});
        };
        auto const given_class = [](Json const& value) {
            return joined({literal(at(value, "number")), folded(at(value, "label"))});
        };
        tally.bag("classification", facts_of(at(*g, "classification"), gold_class),
                  facts_of(at(*p, "classification"), given_class), where);
        tally.bag("position", facts_of(at(*g, "position"), number_of_pair),
                  facts_of(at(*p, "position"), [](Json const& value) { return literal(at(value, "number")); }), where);
        tally.bag("budget", facts_of(at(*g, "budget"), budget_fact), facts_of(at(*p, "budget"), budget_fact), where);
        for (auto const* field : {"effect", "purpose", "overview"})
            tally.text(field, at(*g, field), body_text(at(*p, field)), where);
        for (auto const* field : {"details", "roadmap"})
            tally.same(field, presence(at(*g, field)), presence(at(*p, field)), where);
        score_initiatives(at(*g, "initiatives"), at(*p, "initiatives"), tally, where);
    }
}

SHISAKU_INLINE void score_measures(Json const& gold, Json const& all, Tally& tally) {
    using namespace detail_score_cards;
    std::map<std::string_view, Json const*> by_id;
    auto const cards = cards_of(all, "numbered-measure");
    for (auto const* card : cards) by_id.emplace(text_of(at(*card, "id")), card);
    std::map<Fact, Fact> titles;
    for (auto const& section : Entries(at(gold, "sections")))
        titles[literal(at(section, "number"))] = folded(at(section, "title"));
    Pairs hits;
    for (auto const& g : Entries(at(gold, "cards"))) {
        auto const found = by_id.find(text_of(at(g, "id")));
        if (found != by_id.end())
            hits.emplace_back(&g, found->second);
        else
            tally.miss("card missing: " + std::string(text_of(at(g, "id"))));
    }
    tally.add("cards found", static_cast<double>(hits.size()), static_cast<double>(Entries(at(gold, "cards")).size()),
              static_cast<double>(cards.size()));
    for (auto const& [g, p] : hits) {
        std::string const id(text_of(at(*g, "id"))), where = "No." + id;
        tally.same("title", folded(at(*g, "title")), folded(at(*p, "name")), where);
        auto const count = std::to_string(count_texts(at(*p, "body")));
        tally.same("paragraphs", literal(at(*g, "paragraphs")), Fact(count.begin(), count.end()), where);
        auto const body = fold_for_score(body_text(at(*p, "body")));
        auto const head = folded(at(*g, "body_head")), tail = folded(at(*g, "body_tail"));
        bool const begins = body.starts_with(head.substr(0, 18));
        bool const ends = body.ends_with(tail.substr(tail.size() - std::min<std::size_t>(18, tail.size())));
        tally.add("body", (begins + ends) / 2.0, 1, 1);
        if (!begins || !ends)
            tally.miss("body at " + where + ": " + (begins ? "" : "does not begin ") + (ends ? "" : "does not end ") +
                       "as expected");
        tally.bag("goals", facts_of(at(*g, "goals"), folded), facts_of(at(*p, "goals"), folded), where);
        tally.bag("agencies", facts_of(at(*g, "agencies"), folded), facts_of(at(*p, "agencies"), folded), where);
        auto const chapter = id.substr(0, id.find('-'));
        auto const title = titles.find(Fact(chapter.begin(), chapter.end()));
        if (title == titles.end() || title->second.empty()) continue;
        Json const& sections = at(*p, "section");
        auto const& innermost = entry_of(sections, Entries(sections).size() - 1);
        tally.same("section", title->second, folded(at(innermost, "title")), where);
    }
}

SHISAKU_INLINE void score_priority(Json const& gold, Json const& cards, Tally& tally) {
    using namespace detail_score_cards;
    for (auto const& [g, p] :
         pair_cards(tally, cards_of(at(gold, "measures")), cards_of(cards, "priority-measure"), "title")) {
        auto const where = place(*g, "title");
        tally.same("title", folded(at(*g, "title")), folded(at(*p, "name")), where);
        tally.same("marker", folded(at(*g, "marker")), folded(at(*p, "marker")), where);
        tally.same("continued", presence(at(*g, "continued")), presence(at(*p, "continued")), where);
        auto path = facts_of(at(*p, "section"), [](Json const& section) { return folded(at(section, "marker")); });
        if (path.size() > 2) path.erase(path.begin(), path.end() - 2);
        tally.same("section", joined({literal(at(*g, "theme")), U"[" + literal(at(*g, "item")) + U"]"}), joined(path),
                   where);
        Json const &wanted = at(*g, "budget"), &given = at(*p, "budget");
        std::set<Fact> names;
        for (auto const& entry : Entries(given)) names.insert(folded(at(entry, "name")));
        tally.bag("budget", flat_budget(wanted, names), flat_budget(given, names), where);

        Facts prior, given_prior;
        for (auto const& entry : Entries(wanted))
            for (auto const& amount : Entries(at(entry, "prior"))) prior.push_back(prior_fact(amount, "fy"));
        for (auto const& entry : Entries(given))
            if (auto const stage = text_of(at(entry, "stage")); stage == "initial" || stage == "supplementary")
                given_prior.push_back(prior_fact(entry, "fiscal_year"));
        tally.bag("prior years", prior, given_prior, where);
        tally.bag("new", names_marked(wanted, "new"), names_marked(given, "new"), where);
        // a name is reprinted once, however many amounts it has
        auto const reprinted = names_marked(given, "reprint");
        std::set<Fact> const once(reprinted.begin(), reprinted.end());
        tally.bag("reprint", names_marked(wanted, "reprint"), Facts(once.begin(), once.end()), where);
    }
}

} // namespace shisaku::comparison

#endif
