// Boost Software License 1.0
// Amounts in the cells of a sheet: `12,345` under （単位：千円） and `令和6年度当初予算`.
#ifndef SHISAKU_LIB_TREE_SHEET_AMOUNTS
#define SHISAKU_LIB_TREE_SHEET_AMOUNTS

#include "grammars/phrases/budget.hpp"
#include "lib/phrases/budget.hpp"
#include "lib/tree/sheet_fields.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

namespace shisaku::tree {

namespace detail_sheet_amounts {

namespace x3 = grammar::x3;

/// A number alone, `12,345`, `▲1,200`, `5.5`, times its unit; nothing where it is no whole number of yen.
inline std::optional<std::int64_t> number_times(std::u32string_view text, std::int64_t unit) {
    while (!text.empty() && chars::is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && chars::is_space(text.back())) text.remove_suffix(1);
    bool const negative =
        text.size() > 1 && (text.front() == U'▲' || text.front() == U'△' || text.front() == U'-');
    if (negative) text.remove_prefix(1);
    while (!text.empty() && chars::is_space(text.front())) text.remove_prefix(1);
    grammar::char_iterator at = text.data();
    grammar::char_iterator const last = at + text.size();
    if (!x3::parse(at, last, grammar::decimal >> x3::eoi)) return {};
    std::int64_t value = 0, scale = 1;
    bool fraction = false;
    for (char32_t const c : text) {
        fraction |= c == U'.';
        if (!chars::is_digit(c)) continue;
        if (value > 1'000'000'000'000'000) return {};
        value = value * 10 + (c - U'0');
        if (fraction) scale *= 10;
        if (scale > 1'000'000'000'000) return {};
    }
    if (__int128 const yen = static_cast<__int128>(value) * unit; yen % scale == 0 && yen / scale < (1LL << 62))
        return static_cast<std::int64_t>(negative ? -(yen / scale) : yen / scale);
    return {};
}

} // namespace detail_sheet_amounts

SHISAKU_INLINE std::optional<YearHead> read_year_head(Builder const& builder, Token const& token,
                                                      std::optional<int> own_year) {
    using namespace grammar;
    constexpr std::uint16_t widest = 36;
    if (token.width > widest || token.kind == Kind::empty) return {};
    chars::Folded const phrase = builder.reader.folded(token.span);
    char_iterator at = phrase.chars().data();
    char_iterator const last = at + phrase.size();
    EraYear year;
    YearHead head;
    auto const relative = [&](char32_t const* word, int years) {
        char_iterator it = at;
        if (!x3::parse(it, last, lit(word))) return false;
        at = it;
        if (own_year) head.fiscal_year = *own_year + years;
        return true;
    };
    if (x3::parse(at, last, fiscal_year, year) ||
        (at = phrase.chars().data(), x3::parse(at, last, era_word() >> blanks >> year_number >> -lit(U'年'), year))) {
        head.fiscal_year = phrases::western_year(year.base, year.number, builder.budget_context().near);
    } else {
        at = phrase.chars().data();
        if (!relative(U"前年度", -1) && !relative(U"本年度", 0) && !relative(U"今年度", 0) && !relative(U"翌年度", 1))
            return {};
    }
    // behind the year nothing but what the amounts are
    Stage stage = Stage::unspecified;
    auto const space = x3::omit[*one_of(U" \t\n()・")];
    x3::parse(at, last, space >> x3::omit[-(lit(U"第") >> number >> lit(U"次"))]);
    if (x3::parse(at, last, stage_word(), stage)) head.stage = stage;
    x3::parse(at, last, space >> x3::omit[*(lit(U"額") | lit(U"案") | lit(U"見込") | lit(U"予定") | lit(U"計画") |
                                           lit(U"実績") | lit(U"百万円") | lit(U"千円") | lit(U"円"))] >> space);
    return at == last ? std::optional(head) : std::nullopt;
}

SHISAKU_INLINE std::vector<BudgetEntry> read_amounts(Builder const& builder, Range text, std::uint32_t line,
                                                     AmountContext const& context) {
    if (text.empty()) return {};
    auto const& reader = builder.reader;
    chars::Folded const phrase = reader.folded(text);
    if (context.unit) {
        if (auto const yen = detail_sheet_amounts::number_times(phrase.chars(), *context.unit)) {
            BudgetEntry entry;
            entry.fiscal_year = context.fiscal_year;
            entry.stage = context.stage;
            entry.yen = yen;
            entry.text = reader.text(text);
            entry.span = {text.begin, text.end, line, line};
            return {std::move(entry)};
        }
    }
    phrases::BudgetContext said{context.fiscal_year, context.stage, false, builder.budget_context().near};
    return phrases::read_budget_cell(reader, phrase, said, line).entries;
}

} // namespace shisaku::tree

#endif
