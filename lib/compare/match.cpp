// Boost Software License 1.0
// Pairs measures by name, number and likeness: `[No.1-4] 森の学校` is last year's `[No.1-3] 森の学校`.
#ifndef SHISAKU_LIB_COMPARE_MATCH
#define SHISAKU_LIB_COMPARE_MATCH

#include "lib/compare/match.hpp"
#include "lib/compare/texts.hpp"
#include "lib/phrases/similar.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace shisaku::comparison {

namespace detail_match {

using Indices = std::vector<std::size_t>;

// Two measures of one plan share a third of their letter pairs, seldom half; a measure and its next year's text more.
constexpr double alike_enough = 0.5;
// A number is reused when measures are renumbered: it proves something only where the texts do not say otherwise.
constexpr double alike_with_id = 0.3;
// A measure's rarest letter pairs are looked up until so many holders were seen: what all have in common tells nothing.
constexpr std::size_t most_holders = 2000;
constexpr std::size_t candidates = 6;

/// A measure as it is matched.
struct Seen {
    std::u32string name; ///< of a measure without one, all that it says
    phrases::LetterPairs name_pairs, text_pairs;
};

inline Seen see(Card const& card) {
    Seen seen;
    seen.name = key_of(card.name.value_or(""));
    seen.name_pairs = phrases::letter_pairs(seen.name);
    std::string text = plain(card.heading);
    for (auto const* blocks : {&card.effect, &card.purpose, &card.overview, &card.details, &card.body})
        text += plain(*blocks);
    for (auto const& goal : card.goals) text += goal;
    for (auto const& entry : card.budget) text += entry.name.value_or("");
    for (auto const& field : card.fields) text += field.label + plain(field.value);
    std::u32string const all = key_of(text);
    seen.text_pairs = phrases::letter_pairs(all);
    if (!card.name) seen.name = U'\0' + all;
    return seen;
}

inline double alike(Seen const& a, Seen const& b) {
    double const name = a.name == b.name ? 1.0 : phrases::similarity(a.name_pairs, b.name_pairs);
    if (a.text_pairs.empty() || b.text_pairs.empty()) return name;
    return (name + phrases::similarity(a.text_pairs, b.text_pairs)) / 2;
}

class Matching {
public:
    Matching(std::vector<Card> const& before, std::vector<Card> const& after)
        : before_(before), after_(after), of_after_(after.size(), none), taken_(before.size(), false) {
        for (Card const& card : before) seen_before_.push_back(see(card));
        for (Card const& card : after) seen_after_.push_back(see(card));
    }

    std::vector<Pair> run() {
        by_name();
        by_id();
        by_likeness();
        std::vector<Pair> pairs;
        for (std::size_t i = 0; i < after_.size(); ++i)
            if (of_after_[i] != none) pairs.push_back({of_after_[i], i, how_[i]});
        return pairs;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void take(std::size_t before, std::size_t after, Match how) {
        of_after_[after] = before;
        how_[after] = how;
        taken_[before] = true;
    }

    /// Equal names. Of several measures of one name those of equal numbers go together, the others in their order.
    void by_name() {
        std::unordered_map<std::u32string, std::pair<Indices, Indices>> names;
        for (std::size_t i = 0; i < before_.size(); ++i) names[seen_before_[i].name].first.push_back(i);
        for (std::size_t i = 0; i < after_.size(); ++i) names[seen_after_[i].name].second.push_back(i);
        for (auto const& [name, both] : names) {
            if (name.empty()) continue;
            std::unordered_map<Text, std::size_t> ids;
            for (std::size_t i : both.first)
                if (before_[i].id) ids.emplace(*before_[i].id, i);
            for (std::size_t i : both.second) {
                auto const found = after_[i].id ? ids.find(*after_[i].id) : ids.end();
                if (found != ids.end() && !taken_[found->second]) take(found->second, i, Match::id);
            }
            auto at = both.first.begin();
            for (std::size_t i : both.second) {
                if (of_after_[i] != none) continue;
                while (at != both.first.end() && taken_[*at]) ++at;
                if (at == both.first.end()) break;
                take(*at, i, Match::name);
            }
        }
    }

    void by_id() {
        std::unordered_map<Text, std::size_t> ids;
        for (std::size_t i = 0; i < before_.size(); ++i)
            if (!taken_[i] && before_[i].id) ids.emplace(*before_[i].id, i);
        for (std::size_t i = 0; i < after_.size(); ++i) {
            if (of_after_[i] != none || !after_[i].id) continue;
            auto const found = ids.find(*after_[i].id);
            if (found == ids.end() || taken_[found->second]) continue;
            if (alike(seen_before_[found->second], seen_after_[i]) >= alike_with_id) take(found->second, i, Match::id);
        }
    }

    /// Measures that share rare letter pairs are looked at, the most alike are paired first.
    void by_likeness() {
        std::unordered_map<std::uint64_t, Indices> index;
        for (std::size_t i = 0; i < before_.size(); ++i)
            if (!taken_[i])
                each_pair(seen_before_[i], [&](std::uint64_t pair) {
                    auto& holders = index[pair];
                    if (holders.empty() || holders.back() != i) holders.push_back(i);
                });

        struct Edge {
            double alike;
            std::size_t before, after;
        };
        std::vector<Edge> edges;
        for (std::size_t i = 0; i < after_.size(); ++i) {
            if (of_after_[i] != none) continue;
            std::vector<Indices const*> shared;
            each_pair(seen_after_[i], [&](std::uint64_t pair) {
                if (auto const found = index.find(pair); found != index.end()) shared.push_back(&found->second);
            });
            std::sort(shared.begin(), shared.end(), [](auto* a, auto* b) { return a->size() < b->size(); });
            std::unordered_map<std::size_t, std::size_t> votes;
            std::size_t seen = 0;
            for (auto at = shared.begin(); at != shared.end() && seen < most_holders; seen += (*at++)->size())
                for (std::size_t holder : **at) ++votes[holder];
            std::vector<std::pair<std::size_t, std::size_t>> best; // votes, measure
            best.reserve(votes.size());
            for (auto const& [holder, count] : votes) best.emplace_back(count, holder);
            auto const end = best.begin() + static_cast<std::ptrdiff_t>(std::min(candidates, best.size()));
            std::partial_sort(best.begin(), end, best.end(), std::greater<>());
            for (auto at = best.begin(); at != end; ++at)
                if (double const a = alike(seen_before_[at->second], seen_after_[i]); a >= alike_enough)
                    edges.push_back({a, at->second, i});
        }
        std::sort(edges.begin(), edges.end(), [](Edge const& a, Edge const& b) {
            return std::tuple(-a.alike, a.after, a.before) < std::tuple(-b.alike, b.after, b.before);
        });
        for (Edge const& edge : edges)
            if (!taken_[edge.before] && of_after_[edge.after] == none) take(edge.before, edge.after, Match::similarity);
    }

    /// Each letter pair of a measure once.
    template <class F>
    static void each_pair(Seen const& seen, F f) {
        for (auto const* pairs : {&seen.name_pairs, &seen.text_pairs})
            for (std::size_t i = 0; i < pairs->size(); ++i)
                if (i == 0 || (*pairs)[i] != (*pairs)[i - 1]) f((*pairs)[i]);
    }

    std::vector<Card> const& before_;
    std::vector<Card> const& after_;
    std::vector<Seen> seen_before_, seen_after_;
    Indices of_after_;
    std::vector<bool> taken_;
    std::unordered_map<std::size_t, Match> how_;
};

} // namespace detail_match

SHISAKU_INLINE std::vector<Pair> match(std::vector<Card> const& before, std::vector<Card> const& after) {
    return detail_match::Matching(before, after).run();
}

} // namespace shisaku::comparison

#endif
