// Boost Software License 1.0
// Money: the units in front of 円 and the words around an amount: `580百万円の内数`, `事項要求`.
#pragma once

#include <shisaku/tree/budget_entry.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace shisaku::lexicon {

/// A unit of an amount in yen.
struct UnitWord {
    std::u32string_view word;
    std::int64_t yen;
};

inline constexpr std::array unit_words{
    UnitWord{U"兆", 1'000'000'000'000},
    UnitWord{U"千億", 100'000'000'000},
    UnitWord{U"百億", 10'000'000'000},
    UnitWord{U"十億", 1'000'000'000},
    UnitWord{U"億", 100'000'000},
    UnitWord{U"千万", 10'000'000},
    UnitWord{U"百万", 1'000'000},
    UnitWord{U"万", 10'000},
    UnitWord{U"千", 1'000},
};

/// What an amount of a fiscal year is called. The longest match counts.
struct StageWord {
    std::u32string_view word;
    Stage stage;
};

inline constexpr std::array stage_words{
    StageWord{U"当初予算額", Stage::initial},     StageWord{U"当初予算", Stage::initial},
    StageWord{U"当初", Stage::initial},           StageWord{U"予算額", Stage::initial},
    StageWord{U"予算", Stage::initial},           StageWord{U"補正予算額", Stage::supplementary},
    StageWord{U"補正予算", Stage::supplementary}, StageWord{U"補正後予算", Stage::supplementary},
    StageWord{U"補正", Stage::supplementary},     StageWord{U"概算要求額", Stage::request},
    StageWord{U"概算要求", Stage::request},       StageWord{U"要求額", Stage::request},
    StageWord{U"要求", Stage::request},           StageWord{U"決算額", Stage::settlement},
    StageWord{U"決算", Stage::settlement},        StageWord{U"執行額", Stage::settlement},
    StageWord{U"当初要求額", Stage::request},     StageWord{U"当初予算要求額", Stage::request},
};

/// Numbers of a supplementary budget written in words: `第二次補正`.
struct RoundWord {
    std::u32string_view word;
    int number;
};

inline constexpr std::array round_words{
    RoundWord{U"一", 1}, RoundWord{U"二", 2}, RoundWord{U"三", 3}, RoundWord{U"四", 4}, RoundWord{U"五", 5},
};

/// Marks that stand behind a name or an amount.
enum class AmountMark : std::uint8_t { new_, reprint, part_of };

struct AmountMarkWord {
    std::u32string_view word;
    AmountMark mark;
};

inline constexpr std::array amount_mark_words{
    AmountMarkWord{U"【新規】", AmountMark::new_},  AmountMarkWord{U"(新規)", AmountMark::new_},
    AmountMarkWord{U"[新規]", AmountMark::new_},    AmountMarkWord{U"【再掲】", AmountMark::reprint},
    AmountMarkWord{U"(再掲)", AmountMark::reprint}, AmountMarkWord{U"[再掲]", AmountMark::reprint},
    AmountMarkWord{U"の内数", AmountMark::part_of}, AmountMarkWord{U"(内数)", AmountMark::part_of},
    AmountMarkWord{U"内数", AmountMark::part_of},
};

} // namespace shisaku::lexicon
