// Boost Software License 1.0
// Two trees in JSON to the places where they differ: `cards[2] 森の学校.budget[0].yen: 100 → 200 (line 35)`.
#ifndef SHISAKU_LIB_COMPARE_DIFFERENCE
#define SHISAKU_LIB_COMPARE_DIFFERENCE

#include "lib/compare/json.hpp"
#include "lib/compare/texts.hpp"
#include "lib/write/terminal.hpp"
#include <shisaku/compare/difference.hpp>
#include <shisaku/config.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace shisaku {

namespace comparison::detail_difference {

/// A value as compact JSON.
inline std::string written(Json const& value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

/// What an entry of a list is, for pairing: its kind and what a reader would call it.
inline std::string called(Json const& entry) {
    if (!entry.IsObject()) return written(entry);
    std::string name;
    for (auto const* key : {"kind", "type", "code", "id", "marker", "name", "title", "label", "text"})
        name.append(text_of(at(entry, key))).append("\x1F");
    return name;
}

inline bool is_card(Json const& value) { return value.IsObject() && value.HasMember("kind"); }

/// Entries of two lists that belong together, by index; `none` where one has no partner.
constexpr std::size_t none = static_cast<std::size_t>(-1);
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Pairs the rests between two entries that were found in both lists: in order, what is too many alone.
inline void pair_rests(Pairs& pairs, std::size_t a, std::size_t a_end, std::size_t b, std::size_t b_end) {
    while (a < a_end || b < b_end) pairs.emplace_back(a < a_end ? a++ : none, b < b_end ? b++ : none);
}

inline Pairs pair_up(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    std::size_t from = 0, a_end = a.size(), b_end = b.size();
    Pairs pairs;
    while (from < std::min(a_end, b_end) && a[from] == b[from]) {
        pairs.emplace_back(from, from);
        ++from;
    }
    while (a_end > from && b_end > from && a[a_end - 1] == b[b_end - 1]) --a_end, --b_end;
    // the longest run of entries that both have in this order; lists that have little in common are paired as they are
    constexpr std::size_t most = 4'000'000;
    std::size_t const rows = a_end - from, columns = b_end - from;
    std::size_t i = from, j = from;
    if (rows != columns && (rows + 1) * (columns + 1) <= most) {
        std::vector<std::uint32_t> longest((rows + 1) * (columns + 1), 0);
        auto const cell = [&](std::size_t r, std::size_t c) -> std::uint32_t& {
            return longest[r * (columns + 1) + c];
        };
        for (std::size_t r = rows; r-- > 0;)
            for (std::size_t c = columns; c-- > 0;)
                cell(r, c) =
                    a[from + r] == b[from + c] ? cell(r + 1, c + 1) + 1 : std::max(cell(r + 1, c), cell(r, c + 1));
        for (std::size_t r = 0, c = 0; r < rows && c < columns;) {
            if (a[from + r] == b[from + c]) {
                pair_rests(pairs, i, from + r, j, from + c);
                pairs.emplace_back(from + r, from + c);
                i = from + ++r;
                j = from + ++c;
            } else if (cell(r + 1, c) >= cell(r, c + 1)) {
                ++r;
            } else {
                ++c;
            }
        }
    }
    pair_rests(pairs, i, a_end, j, b_end);
    for (; a_end < a.size(); ++a_end, ++b_end) pairs.emplace_back(a_end, b_end);
    return pairs;
}

class Comparison {
public:
    std::vector<Difference> found;

    void documents(Json const& a, Json const& b) {
        std::vector<Json const*> cards_a, cards_b;
        collect_cards(at(a, "body"), cards_a);
        collect_cards(at(b, "body"), cards_b);
        values("", 0, a, b);
        lists("cards", 0, cards_a, cards_b, true);
    }

private:
    static void collect_cards(Json const& body, std::vector<Json const*>& cards) {
        for (Json const& node : Entries(body)) {
            if (is_card(node))
                cards.push_back(&node);
            else
                collect_cards(at(node, "body"), cards);
        }
    }

    void differ(std::string const& path, std::uint32_t line, Json const* a, Json const* b) {
        found.push_back({path, line, a ? written(*a) : "", b ? written(*b) : ""});
    }

    void values(std::string const& path, std::uint32_t line, Json const& a, Json const& b) {
        if (a.IsObject() && b.IsObject()) {
            objects(path, line_of(a) ? line_of(a) : line, a, b);
        } else if (a.IsArray() && b.IsArray()) {
            std::vector<Json const*> list_a, list_b;
            for (Json const& entry : Entries(a)) list_a.push_back(&entry);
            for (Json const& entry : Entries(b)) list_b.push_back(&entry);
            lists(path, line, list_a, list_b, false);
        } else if (written(a) != written(b)) {
            differ(path, line, &a, &b);
        }
    }

    void objects(std::string const& path, std::uint32_t line, Json const& a, Json const& b) {
        auto const below = [&](Json const& key) {
            return (path.empty() ? "" : path + ".") + std::string(text_of(key));
        };
        for (auto const& member : a.GetObject()) {
            auto const other = b.FindMember(member.name);
            auto const* const value = other == b.MemberEnd() ? nullptr : &other->value;
            bool const span = text_of(member.name) == "span"; // one place, not four numbers
            if (!value || span) {
                if (!value || written(member.value) != written(*value))
                    differ(below(member.name), line, &member.value, value);
            } else {
                values(below(member.name), line, member.value, *value);
            }
        }
        for (auto const& member : b.GetObject())
            if (!a.HasMember(member.name)) differ(below(member.name), line, nullptr, &member.value);
    }

    /// `cards` are compared on their own; where they stand in the body only that they do counts.
    void lists(std::string const& path, std::uint32_t line, std::vector<Json const*> const& a,
               std::vector<Json const*> const& b, bool cards) {
        std::vector<std::string> names_a, names_b;
        for (auto const* entry : a) names_a.push_back(called(*entry));
        for (auto const* entry : b) names_b.push_back(called(*entry));
        for (auto const& [i, j] : pair_up(names_a, names_b)) {
            Json const* const x = i == none ? nullptr : a[i];
            Json const* const y = j == none ? nullptr : b[j];
            Json const& one = x ? *x : *y;
            if (!cards && is_card(one) && (!x || !y || is_card(*y))) continue;
            std::string here = path + "[" + std::to_string(i == none ? j : i) + "]";
            if (cards) here.append(" ").append(text_of(at(one, "name")));
            if (x && y)
                values(here, line_of(one) ? line_of(one) : line, *x, *y);
            else
                differ(here, line_of(one) ? line_of(one) : line, x, y);
        }
    }
};

/// A value of a difference as it is shown: objects by what they are called.
inline std::string shown(std::string const& json) {
    if (json.empty()) return "(nothing)";
    rapidjson::Document value;
    value.Parse(json.c_str(), json.size());
    if (!value.IsObject()) return json;
    for (auto const* key : {"name", "title", "text", "label"})
        if (auto const text = text_of(at(value, key)); !text.empty()) return "{" + std::string(text) + " …}";
    return json;
}

} // namespace comparison::detail_difference

SHISAKU_INLINE Result<std::vector<Difference>> differences(std::string_view expected, std::string_view given) {
    rapidjson::Document a, b;
    // strings of JSON are what they stand for, however they are escaped
    a.Parse(expected.data(), expected.size());
    if (a.HasParseError()) return Error{Error::Code::unreadable, "what is expected is no JSON"};
    b.Parse(given.data(), given.size());
    if (b.HasParseError()) return Error{Error::Code::unreadable, "what is given is no JSON"};
    comparison::detail_difference::Comparison comparison;
    comparison.documents(a, b);
    return std::move(comparison.found);
}

SHISAKU_INLINE void write_differences(std::vector<Difference> const& differences, Sink const& sink, bool colour) {
    using comparison::detail_difference::shown;
    constexpr std::size_t columns = 60; // of each value
    auto const cut = [](std::string const& text) {
        std::string out = write::fitted(text, columns);
        return out.erase(out.find_last_not_of(' ') + 1);
    };
    for (Difference const& difference : differences) {
        auto const [expected, given] = comparison::where_they_part(shown(difference.expected), shown(difference.given));
        std::string line = difference.path + ": " + write::painted(cut(expected), "31", colour) + " → " +
                           write::painted(cut(given), "32", colour);
        if (difference.line > 0) line += " (line " + std::to_string(difference.line) + ")";
        sink(line + "\n");
    }
}

} // namespace shisaku

#endif
