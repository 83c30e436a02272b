// Boost Software License 1.0
// A document against a careful reader's facts: what they are of is told by their keys.
#ifndef SHISAKU_LIB_COMPARE_SCORE
#define SHISAKU_LIB_COMPARE_SCORE

#include "lib/compare/score_families.hpp"
#include <shisaku/compare/score.hpp>
#include <shisaku/config.hpp>
#include <shisaku/write/json.hpp>
#include <shisaku/write/jsonl.hpp>

#include <algorithm>

namespace shisaku {

namespace comparison::detail_score {

inline rapidjson::Document document_of(Document const& document) {
    rapidjson::Document json;
    json.Parse(to_json(document).c_str());
    return json;
}

inline rapidjson::Document cards_of(Document const& document) {
    std::string list = to_jsonl(document);
    if (!list.empty()) list.pop_back();
    // a line feed in a text is escaped: those that are left stand between the cards
    std::replace(list.begin(), list.end(), '\n', ',');
    rapidjson::Document json;
    json.Parse(("[" + list + "]").c_str());
    return json;
}

} // namespace comparison::detail_score

SHISAKU_INLINE Result<Score> score(std::string_view facts, Document const& document) {
    using namespace comparison;
    rapidjson::Document gold;
    gold.Parse(facts.data(), facts.size());
    if (gold.HasParseError() || !(gold.IsArray() || gold.IsObject()))
        return Error{Error::Code::unreadable, "the facts are no JSON"};
    Score score;
    Tally tally(score);
    auto const has = [&](char const* key) { return gold.IsObject() && gold.HasMember(key); };
    if (gold.IsArray() || has("parts")) {
        score.facts = gold.IsArray() ? "contents" : "outline";
        (gold.IsArray() ? score_contents : score_outline)(gold, detail_score::document_of(document), tally);
        return score;
    }
    auto const cards = detail_score::cards_of(document);
    score.facts = has("measures") ? "priority-measure" : has("sections") ? "numbered-measure" : "policy-sheet";
    (has("measures") ? score_priority : has("sections") ? score_measures : score_sheets)(gold, cards, tally);
    return score;
}

} // namespace shisaku

#endif
