// Boost Software License 1.0
// A document that prints `令和6年度予算概算要求の概要` means requests for 2024 by its unmarked amounts.
#ifndef SHISAKU_LIB_TREE_BUDGET_CONTEXT
#define SHISAKU_LIB_TREE_BUDGET_CONTEXT

#include "lib/tree/budget_context.hpp"
#include "grammars/phrases/budget.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>
#include <shisaku/lines/markup.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace shisaku::tree {

namespace detail_budget_context {

/// Words that name a whole document's budget, strongest first.
struct Title {
    std::string_view word;
    Stage stage;
};
inline constexpr std::array titles{Title{"概算要求", Stage::request}};

/// The first fiscal year with its era in a line.
inline std::optional<int> year_in(std::string_view line) {
    chars::Folded folded;
    folded.append(line, 0);
    grammar::char_iterator const last = folded.chars().data() + folded.size();
    for (grammar::char_iterator at = folded.chars().data(); at != last; ++at) {
        grammar::EraYear year;
        if (auto it = at; grammar::x3::parse(it, last, grammar::fiscal_year, year) && (year.base || year.number > 1900))
            return phrases::western_year(year.base, year.number, 0);
    }
    return {};
}

/// The line around a place, as far as it lies within a few hundred bytes: a line of a megabyte names no budget.
inline std::string_view line_around(std::string_view text, std::size_t at) {
    auto const whole = [&](std::size_t place) { // not within a character
        while (place < text.size() && (text[place] & '\xC0') == '\x80') ++place;
        return place;
    };
    std::size_t const from = at > 400 ? whole(at - 400) : 0;
    std::string_view window = text.substr(from, whole(from + 800) - from);
    std::size_t const end = window.find('\n', at - from);
    window = window.substr(0, end);
    std::size_t const before = window.rfind('\n');
    return before == window.npos ? window : window.substr(before + 1);
}

} // namespace detail_budget_context

SHISAKU_INLINE bool take_legend(Reader const& reader, Token const& token, phrases::BudgetContext& context) {
    constexpr std::uint16_t widest = 120;
    return token.width <= widest && token.kind != Kind::label &&
           phrases::read_legend(reader.folded(token.span), context);
}

SHISAKU_INLINE std::optional<int> year_named_with(std::string_view text, std::string_view word) {
    using namespace detail_budget_context;
    // a document names its budget at its head; the first hundred mentions are more than that
    std::size_t at = text.find(word);
    for (int tries = 0; at != text.npos && tries < 100; ++tries) {
        if (auto const year = year_in(line_around(text, at))) return year;
        at = text.find(word, at + word.size());
    }
    // spelled in other forms of its letters, or with spaces of no width between them
    constexpr int most_lines = 30;
    chars::Folded wanted;
    wanted.append(word, 0);
    std::size_t from = 0;
    for (int lines = 0; from < text.size() && lines < most_lines; ++lines) {
        std::size_t const end = std::min(text.find('\n', from), text.size());
        std::string_view const line = line_around(text, from);
        chars::Folded folded;
        folded.append(line, 0);
        if (folded.chars().find(wanted.chars()) != std::u32string_view::npos)
            if (auto const year = year_in(line)) return year;
        from = end + 1;
    }
    return {};
}

SHISAKU_INLINE phrases::BudgetContext find_budget_context(std::string_view text, Options const& options) {
    using namespace detail_budget_context;
    phrases::BudgetContext context;
    // words are looked for as bytes: what is no text must not stand amid them
    std::string visible;
    if (text.find("\xE2\x80\x8B") != text.npos) {
        lines::append_plain(visible, text);
        text = visible;
    }
    for (auto const& title : titles) {
        context.fiscal_year = year_named_with(text, title.word);
        if (!context.fiscal_year) continue;
        context.stage = title.stage;
        break;
    }
    if (options.fiscal_year) context.fiscal_year = options.fiscal_year;
    if (context.fiscal_year) {
        context.near = *context.fiscal_year;
    } else {
        // any year with its era will do to settle an era-less one
        std::size_t at = text.find("年度");
        for (int tries = 0; at != text.npos && tries < 100; ++tries) {
            if (auto const year = year_in(line_around(text, at))) {
                context.near = *year;
                break;
            }
            at = text.find("年度", at + 6);
        }
    }
    // no year with its era anywhere: a document of these years
    if (!context.near) context.near = 2024;
    return context;
}

} // namespace shisaku::tree

#endif
