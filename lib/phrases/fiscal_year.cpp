// Boost Software License 1.0
// A fiscal year that begins a phrase: `令和5年度 当初予算額` is of 2023.
#ifndef SHISAKU_LIB_PHRASES_FISCAL_YEAR
#define SHISAKU_LIB_PHRASES_FISCAL_YEAR

#include "lib/phrases/fiscal_year.hpp"
#include "grammars/phrases/fiscal_year.hpp"
#include "lib/phrases/budget.hpp"
#include <shisaku/config.hpp>

namespace shisaku::phrases {

SHISAKU_INLINE std::optional<int> leading_fiscal_year(std::u32string_view folded, int near) {
    grammar::EraYear year;
    auto at = folded.data();
    if (!grammar::x3::parse(at, folded.data() + folded.size(), grammar::fiscal_year, year)) return {};
    return western_year(year.base, year.number, near);
}

} // namespace shisaku::phrases

#endif
