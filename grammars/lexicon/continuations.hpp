// Boost Software License 1.0
// What stands behind a title that was printed before: `…の推進（続き）`, `…の推進【再掲】`.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

inline constexpr std::array<std::u32string_view, 5> continued_words{U"(続き)", U"(つづき)", U"(続)", U"【続き】",
                                                                    U"[続き]"};

} // namespace shisaku::lexicon
