// Boost Software License 1.0
// The logical order of a scrambled outline: runs of item numbers 16-20, 3-5, 1-2 … sorted, then given to Ⅰ, Ⅱ, Ⅲ.
#ifndef SHISAKU_LIB_TREE_OUTLINE_ORDER
#define SHISAKU_LIB_TREE_OUTLINE_ORDER

#include "lib/tree/outline_order.hpp"
#include "lib/tree/outline_bullets.hpp"
#include "lib/tree/shared_words.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace shisaku::tree {

namespace detail_outline_order {

using Element = OutlineElement;
using What = OutlineElement::What;

/// Items that stand in a row, a column of the page or a piece of one.
struct Run {
    std::vector<Element> items;
    std::u32string words;
    bool torn = false; ///< it goes on with the run before it
    [[nodiscard]] std::uint32_t first() const { return items.front().number; }
    /// Its lines on the page: headings and bullets.
    [[nodiscard]] long height() const {
        return std::accumulate(items.begin(), items.end(), 0L, [](long sum, Element const& item) {
            return sum + 1 + static_cast<long>(item.node.children.size());
        });
    }
};

/// Runs of one item each, for a page with more columns than runs.
inline std::vector<Run> single_items(std::vector<Run> runs) {
    std::vector<Run> result;
    for (Run& run : runs)
        for (Element& item : run.items) {
            Run& single = result.emplace_back();
            single.words = item.words;
            single.torn = &item != &run.items.front();
            single.items.push_back(std::move(item));
        }
    return result;
}

class Order {
public:
    Order(Builder& builder, std::vector<Element> elements) : builder_(builder), elements_(std::move(elements)) {}

    std::vector<OutlineNode> read() {
        // one page holds some sixty elements; comparing thousands with each other would not be linear
        return in_order() || elements_.size() > most ? as_it_stands() : by_numbers();
    }

private:
    static constexpr std::size_t most = 300;

    /// True where parts and items rise through the file, every item has its part above it and no part's heading stands
    /// right above the next one's.
    [[nodiscard]] bool in_order() const {
        auto const adjacent = [](Element const& a, Element const& b) {
            return a.what == What::part && b.what == What::part;
        };
        if (std::adjacent_find(elements_.begin(), elements_.end(), adjacent) != elements_.end()) return false;
        std::uint32_t part = 0, item = 0;
        bool const parted =
            std::any_of(elements_.begin(), elements_.end(), [](Element const& e) { return e.what == What::part; });
        for (Element const& element : elements_) {
            if (element.what == What::part && element.number <= std::exchange(part, element.number)) return false;
            if (element.what == What::item &&
                ((parted && part == 0) || element.number <= std::exchange(item, element.number)))
                return false;
        }
        return true;
    }

    std::vector<OutlineNode> as_it_stands() {
        std::vector<OutlineNode> roots;
        OutlineNode* part = nullptr;
        OutlineNode* group = nullptr;
        for (Element& element : elements_) {
            if (element.what == What::part) {
                part = &roots.emplace_back(std::move(element.node));
                group = nullptr;
                continue;
            }
            auto& siblings = part ? part->children : roots;
            if (element.what == What::item) {
                (group ? group->children : siblings).push_back(std::move(element.node));
            } else {
                siblings.push_back(std::move(element.node));
                group = element.what == What::group ? &siblings.back() : nullptr;
            }
        }
        return roots;
    }

    std::vector<OutlineNode> by_numbers() {
        std::vector<Element> parts, groups, aims;
        std::vector<Run> runs;
        for (Element& element : elements_) {
            switch (element.what) {
            case What::part: parts.push_back(std::move(element)); break;
            case What::group: groups.push_back(std::move(element)); break;
            case What::aim: aims.push_back(std::move(element)); break;
            case What::bullets: break; // they stand under their items by now
            case What::item:
                if (runs.empty() || runs.back().items.back().number + 1 != element.number) runs.emplace_back();
                runs.back().words += element.words + U'\n';
                runs.back().items.push_back(std::move(element));
                break;
            }
        }
        auto by_number = [](auto const& a, auto const& b) { return a.number < b.number; };
        std::stable_sort(parts.begin(), parts.end(), by_number);
        std::stable_sort(runs.begin(), runs.end(), [](Run const& a, Run const& b) { return a.first() < b.first(); });
        if (runs.size() < parts.size()) runs = single_items(std::move(runs));
        if (!parts.empty()) say_uncertain(parts);
        give_aims(parts, aims);
        auto const owner = owners(parts, runs, groups.size());
        std::vector<OutlineNode> roots;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            std::vector<Run*> own;
            for (std::size_t r = 0; r < runs.size(); ++r)
                if (owner[r] == p) own.push_back(&runs[r]);
            fill(parts[p].node, own, groups);
            roots.push_back(std::move(parts[p].node));
        }
        for (std::size_t r = 0; r < runs.size(); ++r)
            if (owner[r] >= parts.size())
                for (Element& item : runs[r].items) roots.push_back(std::move(item.node));
        for (Element& group : groups)
            if (!group.node.title.empty()) roots.push_back(std::move(group.node));
        return roots;
    }

    void say_uncertain(std::vector<Element> const& parts) {
        builder_.diagnose(Severity::note, Code::order_uncertain,
                          "columns were put in order by their item numbers; which part an item belongs to is inferred",
                          parts.front().node.span);
    }

    /// Aims stand anywhere; the words they share with a part's title tell whose they are.
    static void give_aims(std::vector<Element>& parts, std::vector<Element>& aims) {
        std::vector<bool> taken(aims.size());
        auto const part_pairs = all_pairs(parts), aim_pairs = all_pairs(aims);
        // titles of few ideographs, 海の恵み, share loose pairs only
        auto const loose_parts = all_pairs(parts, true), loose_aims = all_pairs(aims, true);
        for (std::size_t round = 0; round < std::min(parts.size(), aims.size()); ++round) {
            std::size_t best = 0, part = parts.size(), aim = 0;
            for (std::size_t p = 0; p < parts.size(); ++p) {
                if (!parts[p].node.children.empty()) continue;
                for (std::size_t a = 0; a < aims.size(); ++a)
                    if (std::size_t const s =
                            100 * shared(part_pairs[p], aim_pairs[a]) + shared(loose_parts[p], loose_aims[a]);
                        !taken[a] && (part == parts.size() || s > best)) {
                        best = s;
                        part = p;
                        aim = a;
                    }
            }
            if (part == parts.size()) break;
            taken[aim] = true;
            parts[part].node.children.push_back(aims[aim].node);
            parts[part].words += U'\n' + aims[aim].words;
        }
        for (std::size_t a = 0; a < aims.size(); ++a)
            if (!taken[a] && !parts.empty()) parts.back().node.children.push_back(aims[a].node);
    }

    /// Which part each run belongs to. Runs go to parts in order; where there are more runs than parts, shared words
    /// and columns of one height decide, and a part that sub-headings split takes as many runs as there are
    /// sub-headings.
    static std::vector<std::size_t> owners(std::vector<Element> const& parts, std::vector<Run> const& runs,
                                           std::size_t groups) {
        std::size_t const p = parts.size(), r = runs.size();
        std::vector<std::size_t> owner(r, p);
        if (p == 0 || r == 0) return owner;
        auto const part_pairs = all_pairs(parts), run_pairs = all_pairs(runs);
        constexpr long none_empty = 100'000, at_run = 200, a_word = 5, most_unlike = 10'000;
        // whole runs are columns: their words say whose they are; pieces of runs are columns of one height
        bool const torn = std::any_of(runs.begin(), runs.end(), [](Run const& run) { return run.torn; });
        bool const one_split = groups > 1 && r == p - 1 + groups;
        long const height =
            std::accumulate(runs.begin(), runs.end(), 0L, [](long sum, Run const& run) { return sum + run.height(); });
        // a column's height that is off by a fifth weighs as much as a few shared words
        auto const unlike = [&](long own) {
            return torn ? 100 * std::abs(own * static_cast<long>(p) - height) / height : 0L;
        };
        // best[i][j]: the most words shared by giving the first i runs to the first j parts
        std::vector<std::vector<long>> best(r + 1, std::vector<long>(p + 1, -1));
        std::vector<std::vector<std::size_t>> taken(r + 1, std::vector<std::size_t>(p + 1, 0));
        best[0][0] = 0;
        for (std::size_t j = 1; j <= p; ++j)
            for (std::size_t i = 0; i <= r; ++i) {
                long words = 0, own = 0;
                for (std::size_t count = 0; count <= i; ++count) {
                    if (count > 0) {
                        words += static_cast<long>(shared(part_pairs[j - 1], run_pairs[i - count]));
                        own += runs[i - count].height();
                    }
                    bool const fits = !one_split || count == 1 || count == groups;
                    // a part without items is worse than any words
                    long const full = count > 0 ? none_empty : 0;
                    long const whole = count > 0 && !runs[i - count].torn ? at_run : 0;
                    if (!fits || best[i - count][j - 1] < 0) continue;
                    long const value =
                        best[i - count][j - 1] + full + whole + a_word * words - unlike(own) + most_unlike;
                    if (value > best[i][j]) {
                        best[i][j] = value;
                        taken[i][j] = count;
                    }
                }
            }
        if (best[r][p] < 0) return owner;
        for (std::size_t i = r, j = p; j > 0; --j)
            for (std::size_t count = taken[i][j]; count > 0; --count) owner[--i] = j - 1;
        return owner;
    }

    /// Puts runs under a part, under its sub-headings where it has as many.
    static void fill(OutlineNode& part, std::vector<Run*> const& runs, std::vector<Element>& groups) {
        bool const split = runs.size() > 1 && runs.size() == groups.size();
        std::vector<std::size_t> group_of(runs.size(), groups.size());
        if (split) {
            std::vector<bool> used(groups.size());
            auto const group_pairs = all_pairs(groups);
            std::vector<Pairs> run_pairs;
            run_pairs.reserve(runs.size());
            for (Run const* run : runs) run_pairs.push_back(pairs_of(run->words));
            for (std::size_t round = 0; round < runs.size(); ++round) {
                std::size_t run = runs.size(), group = 0;
                long best = -1;
                for (std::size_t r = 0; r < runs.size(); ++r)
                    for (std::size_t g = 0; g < groups.size() && group_of[r] == groups.size(); ++g)
                        if (long const s = static_cast<long>(shared(run_pairs[r], group_pairs[g]));
                            !used[g] && s > best) {
                            best = s;
                            run = r;
                            group = g;
                        }
                group_of[run] = group;
                used[group] = true;
            }
        }
        for (std::size_t r = 0; r < runs.size(); ++r) {
            auto* siblings = &part.children;
            if (split) {
                part.children.push_back(std::move(groups[group_of[r]].node));
                groups[group_of[r]].node.title = {};
                siblings = &part.children.back().children;
            }
            for (Element& item : runs[r]->items) siblings->push_back(std::move(item.node));
        }
    }

    Builder& builder_;
    std::vector<Element> elements_;
};

} // namespace detail_outline_order

SHISAKU_INLINE std::vector<OutlineNode> order_outline(Builder& builder, std::vector<OutlineElement> elements) {
    give_bullets(builder, elements);
    return detail_outline_order::Order(builder, std::move(elements)).read();
}

} // namespace shisaku::tree

#endif
