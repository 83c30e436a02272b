// Boost Software License 1.0
// Offices as typed values: `総務省情報流通行政局A課、B課` are two of one bureau.
#ifndef SHISAKU_LIB_PHRASES_OFFICE
#define SHISAKU_LIB_PHRASES_OFFICE

#include "grammars/phrases/office.hpp"
#include "lib/phrases/office.hpp"
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::phrases {

namespace detail_office {

using grammar::char_iterator;
using grammar::char_range;

inline bool is_blank(char32_t c) { return c == U' ' || c == U'\t' || c == U'\n'; }

inline std::u32string_view trimmed(std::u32string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// The text without a bracket that is around all of it, or opens it and is not closed.
inline std::u32string_view without_bracket(std::u32string_view text) {
    text = trimmed(text);
    if (text.empty() || text.front() != U'(') return text;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == U'(' ? 1 : text[i] == U')' ? -1 : 0;
        if (depth > 0) continue;
        return i + 1 == text.size() ? trimmed(text.substr(1, i - 1)) : text;
    }
    return trimmed(text.substr(1));
}

inline grammar::OfficeParts parts_of(std::u32string_view text) {
    grammar::OfficeParts parts;
    char_iterator first = text.data();
    grammar::x3::parse(first, text.data() + text.size(), grammar::office_parts, parts);
    return parts;
}

template <class Words>
bool ends_with_one(std::u32string_view text, Words const& words) {
    // a bracket behind the name is not its end: 参事官（地域振興担当）
    if (text.ends_with(U')')) {
        auto const open = text.rfind(U'(');
        if (open == text.npos) return false;
        text = trimmed(text.substr(0, open));
    }
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view w) { return text.ends_with(w); });
}

} // namespace detail_office

SHISAKU_INLINE std::vector<Office> read_offices(tree::Reader const& reader, chars::Folded const& phrase,
                                                std::uint32_t line) {
    using namespace detail_office;
    std::vector<Office> offices;
    auto const list = without_bracket(phrase.chars());
    char_iterator first = list.data();
    std::vector<char_range> items;
    grammar::x3::parse(first, list.data() + list.size(), grammar::office_list, items);
    char_iterator const base = phrase.chars().data();
    auto text = [&](auto begin, auto end) -> Text {
        return reader.text(phrase, static_cast<std::size_t>(begin - base), static_cast<std::size_t>(end - base));
    };
    auto part = [&](char_range range) -> std::optional<Text> {
        if (range.empty()) return {};
        return text(range.begin(), range.end());
    };
    char_iterator counted = base; // line feeds before it are in `line`
    for (auto const& item : items) {
        auto const name = trimmed({item.begin(), static_cast<std::size_t>(item.size())});
        if (name.empty()) continue;
        auto const parts = parts_of(name);
        Office office;
        office.text = text(name.data(), name.data() + name.size());
        office.ministry = part(parts.ministry);
        office.bureau = part(parts.bureau);
        office.division = part(parts.division);
        office.unit = part(parts.unit);
        if (!offices.empty()) inherit(office, offices.back());
        auto const place = reader.range(phrase, static_cast<std::size_t>(name.data() - base),
                                        static_cast<std::size_t>(name.data() + name.size() - base));
        line += static_cast<std::uint32_t>(std::count(counted, name.data(), U'\n'));
        counted = name.data();
        auto const within = static_cast<std::uint32_t>(std::count(name.begin(), name.end(), U'\n'));
        office.span = {place.begin, place.end, line, line + within};
        offices.push_back(std::move(office));
    }
    return offices;
}

SHISAKU_INLINE void inherit(Office& office, Office const& before) {
    if (office.ministry) return;
    office.ministry = before.ministry;
    if (!office.bureau) office.bureau = before.bureau;
}

SHISAKU_INLINE bool is_office(std::u32string_view folded) {
    using namespace detail_office;
    auto const text = trimmed(folded);
    return ends_with_one(text, lexicon::division_endings) || ends_with_one(text, lexicon::bureau_endings);
}

SHISAKU_INLINE bool is_room(std::u32string_view folded) {
    return !names_bureau(folded) && detail_office::ends_with_one(detail_office::trimmed(folded), lexicon::room_endings);
}

SHISAKU_INLINE bool names_bureau(std::u32string_view folded) {
    auto const parts = detail_office::parts_of(detail_office::trimmed(folded));
    return !parts.ministry.empty() || !parts.bureau.empty();
}

SHISAKU_INLINE bool is_office_list(std::u32string_view folded) {
    using namespace detail_office;
    auto const text = trimmed(folded);
    if (text.empty() || text.front() != U'(') return false;
    auto inner = without_bracket(text);
    char_iterator first = inner.data();
    if (grammar::x3::parse(first, inner.data() + inner.size(), grammar::x3::omit[grammar::ministry_word()]))
        return true;
    // a list that goes on in the next line is told by its first office
    if (!text.ends_with(U')')) inner = inner.substr(0, inner.find(U'、'));
    return is_office(inner) && inner.find(U'。') == inner.npos;
}

} // namespace shisaku::phrases

#endif
