// Boost Software License 1.0
// A fiscal year (年度) in the Japanese or the Western count: `令和5年度`, `R5年度`, `5年度`, `2023年度`.
#pragma once

#include "grammars/lexicon/eras.hpp"
#include "grammars/lexicon/symbols.hpp"

#include <cstdint>

namespace shisaku::grammar {

/// A year as printed: the Western year before the era's first (0 where no era is printed) and the number.
struct EraYear {
    int base = 0;
    std::uint32_t number = 0;
};

inline auto const& era_word() {
    static auto const table = make_words<int>(
        lexicon::era_words, [](auto& w) { return w.word; }, [](auto& w) { return w.base; });
    return table;
}

using year_number_type = x3::rule<struct year_number_class, std::uint32_t>;
using era_year_type = x3::rule<struct era_year_class, EraYear>;
using fiscal_year_type = x3::rule<struct fiscal_year_class, EraYear>;
inline year_number_type const year_number = "year_number";
inline era_year_type const era_year = "era_year";
inline fiscal_year_type const fiscal_year = "fiscal_year";

inline auto const year_number_def = (lit(U'元') >> x3::attr(1u)) | x3::uint_parser<std::uint32_t, 10, 1, 4>{};
inline auto const era_year_def = (era_word() | x3::attr(0)) >> blanks >> year_number;
inline auto const fiscal_year_def = era_year >> blanks >> lit(U'年') >> blanks >> lit(U'度');

BOOST_SPIRIT_DEFINE(year_number, era_year, fiscal_year)

} // namespace shisaku::grammar

BOOST_FUSION_ADAPT_STRUCT(shisaku::grammar::EraYear, base, number)
