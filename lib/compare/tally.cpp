// Boost Software License 1.0
// Counts what is compared: `offices: 3 matched of 4 expected, 3 given`.
#ifndef SHISAKU_LIB_COMPARE_TALLY
#define SHISAKU_LIB_COMPARE_TALLY

#include "lib/compare/tally.hpp"
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace shisaku::comparison {

namespace detail_tally {

inline std::string shown(Fact const& fact) {
    std::string out;
    for (char32_t c : fact) utf8::append(c == U'\x1F' ? U'|' : c, out);
    return out.empty() ? "(nothing)" : out;
}

inline std::u32string_view head(std::u32string_view text, std::size_t size) { return text.substr(0, size); }
inline std::u32string_view tail(std::u32string_view text, std::size_t size) {
    return text.substr(text.size() - std::min(size, text.size()));
}

} // namespace detail_tally

SHISAKU_INLINE Fact literal(Json const& value) {
    std::string text = "-";
    if (value.IsString()) text = text_of(value);
    if (value.IsInt64()) text = std::to_string(value.GetInt64());
    if (value.IsDouble()) text = std::to_string(std::llround(value.GetDouble())); // 39.0 is 39
    if (value.IsBool()) text = value.GetBool() ? "true" : "false";
    Fact fact;
    utf8::unchecked::utf8to32(text.begin(), text.end(), std::back_inserter(fact));
    return fact;
}

SHISAKU_INLINE Fact truth(Json const& value) { return is_true(value) ? U"true" : U"false"; }

SHISAKU_INLINE Fact joined(Facts const& parts) {
    Fact fact;
    for (auto const& part : parts) fact.append(part).push_back(U'\x1F');
    return fact;
}

SHISAKU_INLINE std::string body_text(Json const& blocks) {
    if (blocks.IsString()) return std::string(text_of(blocks));
    std::string text;
    for (auto const& entry : Entries(blocks)) text += body_text(entry);
    if (!blocks.IsObject()) return text;
    for (auto const* key : {"caption", "text", "items", "blocks"}) text += body_text(at(blocks, key));
    for (auto const& row : Entries(at(blocks, "rows"))) text += body_text(row);
    return text;
}

SHISAKU_INLINE bool holds_something(Json const& value) {
    if (value.IsArray()) return !value.Empty();
    if (value.IsObject()) return !value.ObjectEmpty();
    if (value.IsNumber()) return value.GetDouble() != 0;
    return is_true(value) || !text_of(value).empty();
}

SHISAKU_INLINE std::size_t count_texts(Json const& blocks) {
    std::size_t count = 0;
    for (auto const& block : Entries(blocks)) {
        auto const type = text_of(at(block, "type"));
        if (type == "list")
            count += Entries(at(block, "items")).size();
        else
            count += type == "paragraph" || type.empty();
    }
    return count;
}

SHISAKU_INLINE void Tally::add(std::string_view field, double matched, double expected, double given) {
    auto found = std::find_if(score_.fields.begin(), score_.fields.end(), [&](auto& f) { return f.field == field; });
    if (found == score_.fields.end()) found = score_.fields.insert(found, FieldScore{std::string(field), 0, 0, 0});
    found->matched += matched;
    found->expected += expected;
    found->given += given;
}

SHISAKU_INLINE void Tally::same(std::string_view field, Fact const& expected, Fact const& given,
                                std::string const& where) {
    using detail_tally::shown;
    add(field, expected == given, 1, 1);
    if (expected != given)
        miss(std::string(field) + " at " + where + ": expected " + shown(expected) + ", got " + shown(given));
}

SHISAKU_INLINE void Tally::bag(std::string_view field, Facts const& expected, Facts given, std::string const& where) {
    std::size_t const count = given.size();
    std::size_t hits = 0;
    auto const tell = [&](char const* what, Fact const& fact) {
        miss(std::string(field) + " at " + where + ": " + what + " " + detail_tally::shown(fact));
    };
    for (Fact const& fact : expected) {
        auto const found = std::find(given.begin(), given.end(), fact);
        if (found == given.end()) {
            tell("missing", fact);
        } else {
            given.erase(found);
            ++hits;
        }
    }
    for (Fact const& fact : given) tell("extra", fact);
    add(field, static_cast<double>(hits), static_cast<double>(expected.size()), static_cast<double>(count));
}

SHISAKU_INLINE void Tally::text(std::string_view field, Json const& fact, std::string const& given,
                                std::string const& where) {
    using namespace detail_tally;
    constexpr std::size_t ends = 18; // letters of head and tail that are compared
    auto const got = fold_for_score(given);
    if (fact.IsNull()) {
        add(field, got.empty(), 1, 1);
        if (!got.empty()) miss(std::string(field) + " at " + where + ": expected none, got " + shown(got));
        return;
    }
    auto const first_letters = folded(at(fact, "head")), last_letters = folded(at(fact, "tail"));
    auto const first = head(first_letters, ends), last = tail(last_letters, ends);
    bool const loose = is_true(at(fact, "loose"));
    auto const& chars = at(fact, "chars");
    double const length = std::max(1.0, chars.IsNumber() ? chars.GetDouble() : 0.0);
    bool const a = got.starts_with(first) || alike(head(got, first.size()), first) > 0.9;
    bool const b = loose || got.ends_with(last) || alike(tail(got, last.size()), last) > 0.9;
    bool const c = loose || std::abs(static_cast<double>(got.size()) - length) <= std::max(4.0, 0.12 * length);
    add(field, (a + b + c) / 3.0, 1, 1);
    if (a && b && c) return;
    miss(std::string(field) + " at " + where + ": head " + (a ? "ok" : "no") + ", tail " + (b ? "ok" : "no") +
         ", length " + std::to_string(got.size()) + " for " + std::to_string(std::llround(length)) + " | " +
         shown(Fact(head(got, ends))) + "…" + shown(Fact(tail(got, ends))));
}

} // namespace shisaku::comparison

#endif
