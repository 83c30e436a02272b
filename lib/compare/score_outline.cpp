// Boost Software License 1.0
// An outline and a table of contents against a careful reader's facts: `bullets 0.9800 (expected 50, given 50)`.
#ifndef SHISAKU_LIB_COMPARE_SCORE_OUTLINE
#define SHISAKU_LIB_COMPARE_SCORE_OUTLINE

#include "lib/compare/score_families.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace shisaku::comparison {

namespace detail_score_outline {

/// Bullets, by item and text, of which the text cannot tell whether they bear a ○.
using Unsure = std::set<std::pair<Fact, Fact>>;

inline bool is_made_of(Fact const& text, std::u32string_view letters) {
    return !text.empty() && text.find_first_not_of(letters) == text.npos;
}

inline Fact upper(Fact text) {
    for (char32_t& c : text)
        if (c >= U'a' && c <= U'z') c = c - U'a' + U'A';
    return text;
}

inline Fact bullet_fact(Fact const& item, Json const& marks, bool unsure, Fact const& title) {
    Facts parts{item};
    for (auto const& mark : Entries(marks))
        if (!unsure || text_of(mark) != "budget") parts.push_back(literal(mark));
    parts.push_back(title);
    return joined(parts);
}

/// Parts, items and bullets of an outline.
struct Rows {
    Facts parts, items, bullets, order;
};

inline Rows rows_of_gold(Json const& gold, Unsure& unsure) {
    Rows rows;
    for (auto const& part : Entries(at(gold, "parts"))) {
        auto const number = upper(folded(at(part, "number")));
        rows.parts.push_back(joined({number, folded(at(part, "title"))}));
        std::set<Fact> seen;
        for (auto const& item : Entries(at(part, "items"))) {
            auto const item_number = literal(at(item, "number"));
            if (!seen.insert(item_number).second) continue;
            rows.items.push_back(joined({number, item_number, folded(at(item, "title"))}));
            rows.order.push_back(item_number);
            for (auto const& bullet : Entries(at(item, "bullets"))) {
                bool const ambiguous = is_true(at(bullet, "marks_ambiguous"));
                auto const text = folded(at(bullet, "text"));
                rows.bullets.push_back(bullet_fact(item_number, at(bullet, "marks"), ambiguous, text));
                if (ambiguous) unsure.emplace(item_number, text);
            }
        }
    }
    return rows;
}

/// Walks what is given: a part is marked by a Roman numeral, an item by a number.
struct Walk {
    Unsure const& unsure;
    Rows rows;

    void operator()(Json const& nodes, std::optional<Fact> const& part, std::optional<Fact> const& item) {
        for (auto const& node : Entries(nodes)) {
            auto const marker = folded(at(node, "marker")), title = folded(at(node, "title"));
            Json const& children = at(node, "children");
            if (is_made_of(marker, U"IVX") && !item) {
                rows.parts.push_back(joined({marker, title}));
                (*this)(children, marker, {});
            } else if (is_made_of(marker, U"0123456789")) {
                rows.items.push_back(joined({part.value_or(U"-"), marker, title}));
                rows.order.push_back(marker);
                (*this)(children, part, marker);
            } else {
                if (item)
                    rows.bullets.push_back(
                        bullet_fact(*item, at(node, "marks"), unsure.contains({*item, title}), title));
                (*this)(children, part, item);
            }
        }
    }
};

inline void add_entries(Facts& facts, Json const& nodes) {
    for (auto const& node : Entries(nodes)) {
        if (!at(node, "page").IsNull())
            facts.push_back(joined({folded(at(node, "title")), literal(at(node, "page")), truth(at(node, "reprint"))}));
        add_entries(facts, at(node, "children"));
    }
}

} // namespace detail_score_outline

SHISAKU_INLINE void score_outline(Json const& gold, Json const& document, Tally& tally) {
    using namespace detail_score_outline;
    tally.same("title", folded(at(gold, "title")), folded(at(document, "title")), "title");
    tally.same("date", literal(at(gold, "date")), literal(at(at(document, "date"), "iso")), "date");
    Unsure unsure;
    auto const wanted = rows_of_gold(gold, unsure);
    Walk walk{unsure, {}};
    walk(at(document, "outline"), {}, {});
    tally.bag("parts", wanted.parts, walk.rows.parts, "outline");
    tally.bag("items", wanted.items, walk.rows.items, "outline");
    tally.bag("bullets", wanted.bullets, walk.rows.bullets, "outline");
    tally.same("item order", joined(wanted.order), joined(walk.rows.order), "outline");
}

SHISAKU_INLINE void score_contents(Json const& gold, Json const& document, Tally& tally) {
    Facts wanted, given;
    for (auto const& entry : Entries(gold))
        wanted.push_back(joined({folded(at(entry, "title")), literal(at(entry, "page")), truth(at(entry, "reprint"))}));
    detail_score_outline::add_entries(given, at(document, "contents"));
    tally.bag("contents", wanted, given, "contents");
}

} // namespace shisaku::comparison

#endif
