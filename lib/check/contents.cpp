// Boost Software License 1.0
// Do contents and cards agree? `・ 読書バリアフリーの推進 … 4` wants a sheet of that heading.
#ifndef SHISAKU_LIB_CHECK_CONTENTS
#define SHISAKU_LIB_CHECK_CONTENTS

#include "lib/check/findings.hpp"
#include "lib/compare/texts.hpp"
#include "lib/phrases/similar.hpp"
#include "lib/tree/walk.hpp"
#include <shisaku/config.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace shisaku::checking {

namespace detail_contents_check {

// one wrong character of a title of six leaves about half of its pairs; two titles of a plan share fewer
constexpr double alike = 0.7;
// comparisons of titles of one document that are not found as they are
constexpr std::size_t most_comparisons = 4'000'000;

/// Titles, found again though they are printed a little differently.
class Titles {
public:
    void add(std::string_view title) {
        // marks behind a title (再掲, 続き) are no part of it
        auto key = comparison::key_of(title);
        key.erase(std::min(key.find(U'【'), key.size()));
        if (!key.empty() && keys_.insert(key).second) pairs_.push_back(phrases::letter_pairs(key));
    }

    [[nodiscard]] bool has(std::string_view title) {
        auto key = comparison::key_of(title);
        key.erase(std::min(key.find(U'【'), key.size()));
        if (key.empty() || keys_.contains(key)) return true;
        comparisons_ += pairs_.size();
        if (comparisons_ > most_comparisons) return true; // not known: nothing is said
        auto const own = phrases::letter_pairs(key);
        return std::any_of(pairs_.begin(), pairs_.end(),
                           [&](auto const& other) { return phrases::similarity(own, other) >= alike; });
    }

private:
    std::unordered_set<std::u32string> keys_;
    std::vector<phrases::LetterPairs> pairs_;
    std::size_t comparisons_ = 0;
};

inline void check_entries(std::vector<OutlineNode const*> const& entries, Titles& titles, int last_page,
                          Findings& findings) {
    OutlineNode const* first_behind = nullptr;
    std::size_t behind = 0;
    for (auto const* entry : entries) {
        // 【再掲】: the card stands elsewhere, often under another title
        if (entry->reprint || titles.has(entry->title)) continue;
        if (*entry->page > last_page) {
            ++behind;
            if (!first_behind) first_behind = entry;
        } else {
            findings.push_back({Severity::warning, Code::contents_without_card,
                                "an entry of the contents without its card: " + entry->title, entry->span});
        }
    }
    // an excerpt ends before its contents do: said once
    if (first_behind)
        findings.push_back({Severity::warning, Code::contents_without_card,
                            std::to_string(behind) + " entries of the contents, from here on, are of pages behind " +
                                "the last card and have none: is the document an excerpt?",
                            first_behind->span});
}

/// The titles that a card may stand under in the contents.
inline std::vector<Text> titles_of(Card const& card) {
    std::vector<Text> titles;
    for (auto const* title : {&card.heading, &card.name})
        if (*title) titles.push_back(**title);
    for (auto section = card.section.rbegin(); section != card.section.rend(); ++section)
        titles.push_back(section->title);
    return titles;
}

/// The page of the last card that the contents list.
inline int last_page_of(Document const& document, std::vector<OutlineNode const*> const& entries) {
    std::unordered_map<std::u32string, int> pages;
    for (auto const* entry : entries) pages.emplace(comparison::key_of(entry->title), *entry->page);
    for (auto card = document.cards.rbegin(); card != document.cards.rend(); ++card)
        for (auto const& title : titles_of(*card))
            if (auto const found = pages.find(comparison::key_of(title)); found != pages.end()) return found->second;
    return std::numeric_limits<int>::max();
}

} // namespace detail_contents_check

SHISAKU_INLINE void check_contents(Document const& document, Findings& findings) {
    using namespace detail_contents_check;
    std::vector<OutlineNode const*> entries;
    Titles listed, titles;
    auto const entry = [&](OutlineNode const& node) {
        if (!node.page) return;
        entries.push_back(&node);
        listed.add(node.title);
    };
    tree::for_each_node<OutlineNode>(document.contents, entry);
    if (entries.empty() || document.cards.empty()) return;

    auto const section = [&](Section const& node) { titles.add(node.title); };
    auto const heading = [&](Heading const& node) { titles.add(node.text); };
    tree::for_each_node<Section>(document.body, section);
    tree::for_each_node<Heading>(document.body, heading);
    std::vector<Card const*> unlisted;
    std::unordered_set<std::u32string> headings;
    for (Card const& card : document.cards) {
        auto const own = titles_of(card);
        for (auto const& title : own) titles.add(title);
        bool const is_listed = std::any_of(own.begin(), own.end(), [&](auto& title) { return listed.has(title); });
        if (!is_listed && !own.empty() && headings.insert(comparison::key_of(own.front())).second)
            unlisted.push_back(&card);
    }
    check_entries(entries, titles, last_page_of(document, entries), findings);
    // contents that list chapters say nothing of the cards in them
    if (unlisted.size() * 2 > document.cards.size()) return;
    for (Card const* card : unlisted)
        findings.push_back({Severity::warning, Code::card_without_contents,
                            "a card that the contents do not list: " + card->heading.value_or(card->name.value_or("")),
                            card->span});
}

} // namespace shisaku::checking

#endif
