// Boost Software License 1.0
// Choices of a form: `①予算` is a class, `①デジタル実装による…` the pillar of a strategy.
#ifndef SHISAKU_LIB_PHRASES_CHOICE
#define SHISAKU_LIB_PHRASES_CHOICE

#include "grammars/phrases/choice.hpp"
#include "lib/phrases/choice.hpp"
#include <shisaku/config.hpp>

namespace shisaku::phrases {

namespace detail_choice {

using grammar::char_iterator;

inline std::u32string_view trimmed(std::u32string_view text) {
    while (!text.empty() && (text.front() == U' ' || text.front() == U'\n')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == U' ' || text.back() == U'\n' || text.back() == U'、'))
        text.remove_suffix(1);
    return text;
}

/// The class that a text is, up to a bracket behind it; its length, or 0.
inline std::size_t class_length(std::u32string_view text, std::span<std::u32string const> classes) {
    std::size_t end = 0;
    while (true) {
        std::size_t longest = 0;
        for (auto const& word : classes)
            if (word.size() > longest && text.substr(end).starts_with(word)) longest = word.size();
        if (longest == 0) return 0;
        end += longest;
        if (end == text.size() || text[end] == U'(' || text[end] == U' ' || text[end] == U'\n') return end;
        if (text[end] != U'・') return 0;
        ++end; // a class may name several: 規制・制度
    }
}

} // namespace detail_choice

SHISAKU_INLINE Choices read_choices(tree::Reader const& reader, chars::Folded const& phrase,
                                    std::span<std::u32string const> classes, std::uint32_t line) {
    using namespace detail_choice;
    Choices result;
    char_iterator const base = phrase.chars().data();
    auto add = [&](std::optional<int> number, std::u32string_view text, char_iterator from) {
        text = trimmed(text);
        auto const at = static_cast<std::size_t>(text.data() - base), end = at + text.size();
        auto const place = reader.range(phrase, static_cast<std::size_t>(from - base), end);
        Span const span{place.begin, place.end, line, line};
        if (std::size_t const length = class_length(text, classes)) {
            std::optional<Text> note;
            if (length < text.size() && text[text.find_first_not_of(U" \n", length)] == U'(')
                note = reader.text(phrase, at + length, end);
            result.classification.push_back({number, reader.text(phrase, at, at + length), note, span});
        } else if (number) {
            result.position.push_back({number, reader.text(phrase, at, end), span});
        }
    };
    char_iterator first = base;
    std::vector<grammar::Choice> choices;
    if (grammar::x3::parse(first, base + phrase.size(), grammar::choices, choices)) {
        for (auto const& choice : choices)
            add(static_cast<int>(choice.number), {choice.label.begin(), static_cast<std::size_t>(choice.label.size())},
                choice.label.begin() - 1);
    } else if (!trimmed(phrase.chars()).empty()) {
        std::optional<int> number;
        std::u32string_view label = phrase.chars();
        char_iterator rest = base;
        if (std::uint32_t n = 0; grammar::x3::parse(rest, base + phrase.size(), grammar::plain_number, n)) {
            auto const behind = label.substr(static_cast<std::size_t>(rest - base));
            if (class_length(trimmed(behind), classes) > 0) {
                number = static_cast<int>(n);
                label = behind;
            }
        }
        add(number, label, base);
    }
    return result;
}

} // namespace shisaku::phrases

#endif
