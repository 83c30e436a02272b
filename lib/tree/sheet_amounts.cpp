// Boost Software License 1.0
// Amounts in the cells of a sheet: `12,345` under （単位：千円） and `令和6年度当初予算`.
#ifndef SHISAKU_LIB_TREE_SHEET_AMOUNTS
#define SHISAKU_LIB_TREE_SHEET_AMOUNTS

#include "lib/tree/sheet_fields.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku::tree {

SHISAKU_INLINE std::optional<phrases::AmountMeaning> read_year_head(Builder const& builder, Token const& token,
                                                                    phrases::BudgetContext const& context) {
    constexpr std::uint16_t widest = 40;
    if (token.width > widest || token.kind == Kind::empty) return {};
    chars::Folded const phrase = builder.reader.folded(token.span);
    std::u32string_view const text = phrase.chars();
    // 予算額 alone heads a column, too, but of no year
    if (text.find(U"年度") == text.npos && std::none_of(text.begin(), text.end(), chars::is_digit)) return {};
    auto head = phrases::read_amount_head(text, context);
    if (!head || !head->fiscal_year) return {};
    // a bare year leaves it to the row what its amounts are
    char32_t const last = text.back();
    if (last == U'度' || last == U'年' || chars::is_digit(last)) head->stage = Stage::unspecified;
    return head;
}

SHISAKU_INLINE std::vector<BudgetEntry> read_amounts(Builder const& builder, Range text, std::uint32_t line,
                                                     phrases::BudgetContext const& context) {
    if (text.empty()) return {};
    return phrases::read_budget_cell(builder.reader, builder.reader.folded(text), context, line).entries;
}

} // namespace shisaku::tree

#endif
