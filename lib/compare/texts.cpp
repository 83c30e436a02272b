// Boost Software License 1.0
// Nodes as plain text: `・ 木を植える。`, a table row with tabs, `1 予算`.
#ifndef SHISAKU_LIB_COMPARE_TEXTS
#define SHISAKU_LIB_COMPARE_TEXTS

#include "lib/compare/texts.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <utf8.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace shisaku::comparison {

namespace detail_texts {

inline void add_line(std::string& out, std::string_view line) {
    if (line.empty()) return;
    if (!out.empty()) out += '\n';
    out += line;
}

inline std::string marked(std::optional<Text> const& marker, Text const& text) {
    return marker && !marker->empty() ? *marker + " " + text : text.str();
}

inline std::string numbered(std::optional<int> number, Text const& label) {
    return number ? std::to_string(*number) + ' ' + label : label.str();
}

inline void add_items(std::string& out, std::vector<ListItem> const& items) {
    for (ListItem const& item : items) {
        add_line(out, marked(item.marker, item.text));
        add_items(out, item.items);
    }
}

struct Lines {
    std::string& out;

    void operator()(List const& list) const { add_items(out, list.items); }
    void operator()(Table const& table) const {
        add_line(out, table.caption.value_or(""));
        add_line(out, table.unit.value_or(""));
        for (auto const& row : table.rows) {
            std::string line;
            for (auto const& cell : row) line.append(line.empty() ? "" : "\t").append(cell);
            add_line(out, line);
        }
    }
    template <class T>
    void operator()(T const& text) const {
        add_line(out, text.text);
    }
};

} // namespace detail_texts

SHISAKU_INLINE std::u32string key_of(std::string_view text) {
    chars::Folded folded;
    folded.append(text, 0);
    std::u32string key;
    for (char32_t c : folded.chars())
        if (!chars::is_space(c) && c != U'\n' && c != U'\r' && c != U'\f') key.push_back(c);
    return key;
}

SHISAKU_INLINE std::string plain(Block const& block) {
    std::string out;
    std::visit(detail_texts::Lines{out}, block);
    return out;
}

SHISAKU_INLINE std::string plain(std::vector<Block> const& blocks) {
    std::string out;
    for (Block const& block : blocks) detail_texts::add_line(out, plain(block));
    return out;
}

SHISAKU_INLINE std::string plain(Text const& text) { return text.str(); }
SHISAKU_INLINE std::string plain(std::optional<Text> const& text) { return text ? text->str() : std::string(); }
SHISAKU_INLINE std::string plain(SectionTitle const& title) { return title.title.str(); }
SHISAKU_INLINE std::string plain(Office const& office) { return office.text.str(); }
SHISAKU_INLINE std::string plain(Position const& value) { return detail_texts::numbered(value.number, value.label); }

SHISAKU_INLINE std::string plain(Classification const& value) {
    std::string text = detail_texts::numbered(value.number, value.label);
    return value.note ? text + " (" + *value.note + ")" : text;
}

SHISAKU_INLINE std::string plain(Initiative const& initiative) {
    std::string out = detail_texts::marked(initiative.marker, initiative.title);
    detail_texts::add_line(out, plain(initiative.items));
    for (auto const& group : initiative.offices)
        for (Office const& office : group) detail_texts::add_line(out, office.text);
    return out;
}

SHISAKU_INLINE std::array<std::string, 2> where_they_part(std::string_view before, std::string_view after) {
    constexpr std::size_t lead = 4;
    std::u32string a, b;
    utf8::unchecked::utf8to32(before.begin(), before.end(), std::back_inserter(a));
    utf8::unchecked::utf8to32(after.begin(), after.end(), std::back_inserter(b));
    auto const same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    std::size_t const from = same > lead ? same - lead : 0;
    auto const rest = [&](std::u32string const& text) {
        std::string out = from > 0 ? "…" : "";
        for (std::size_t i = from; i < text.size(); ++i) utf8::append(text[i] == U'\n' ? U' ' : text[i], out);
        return out;
    };
    return {rest(a), rest(b)};
}

} // namespace shisaku::comparison

#endif
