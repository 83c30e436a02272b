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
    StageWord{U"要求", Stage::request},
    StageWord{U"要求額", Stage::request},
    StageWord{U"要望額", Stage::request},
    StageWord{U"要求・要望額", Stage::request},
    StageWord{U"概算要求", Stage::request},
    StageWord{U"概算要求額", Stage::request},
    StageWord{U"概算要求・要望額", Stage::request},
    StageWord{U"概算決定額", Stage::initial},
    StageWord{U"予算要求", Stage::request},
    StageWord{U"予算要求額", Stage::request},
    StageWord{U"予算概算要求", Stage::request},
    StageWord{U"予算概算要求額", Stage::request},
    StageWord{U"当初要求額", Stage::request},
    StageWord{U"当初予算要求", Stage::request},
    StageWord{U"当初予算要求額", Stage::request},
    StageWord{U"当初", Stage::initial},
    StageWord{U"当初予算", Stage::initial},
    StageWord{U"当初予算額", Stage::initial},
    StageWord{U"予算", Stage::initial},
    StageWord{U"予算額", Stage::initial},
    StageWord{U"成立予算", Stage::initial},
    StageWord{U"政府", Stage::initial},
    StageWord{U"政府予算", Stage::initial},
    StageWord{U"補正", Stage::supplementary},
    StageWord{U"補正額", Stage::supplementary},
    StageWord{U"補正予算", Stage::supplementary},
    StageWord{U"補正予算額", Stage::supplementary},
    StageWord{U"補正後", Stage::supplementary},
    StageWord{U"補正後予算", Stage::supplementary},
    StageWord{U"補正後予算額", Stage::supplementary},
    StageWord{U"決算", Stage::settlement},
    StageWord{U"決算額", Stage::settlement},
    StageWord{U"執行額", Stage::settlement},
    StageWord{U"執行", Stage::settlement},
    StageWord{U"支出済歳出額", Stage::settlement},
};

/// Numbers of a supplementary budget written in words: `第二次補正`.
struct RoundWord {
    std::u32string_view word;
    int number;
};

inline constexpr std::array round_words{
    RoundWord{U"一", 1}, RoundWord{U"二", 2}, RoundWord{U"三", 3}, RoundWord{U"四", 4}, RoundWord{U"五", 5},
    RoundWord{U"六", 6}, RoundWord{U"七", 7}, RoundWord{U"八", 8}, RoundWord{U"九", 9},
};

/// What is said of an amount.
enum class AmountMark : std::uint8_t {
    none,
    new_,
    reprint,
    part_of,     ///< の内数
    outside,     ///< の外数
    among,       ///< うち…: a part of the amount before it
    negative,    ///< ▲
    approximate, ///< 約, 程度, 以上
    besides,     ///< +事項要求
    national,    ///< 国費
    project,     ///< 事業費
    required,    ///< 所要額
};

struct AmountMarkWord {
    std::u32string_view word;
    AmountMark mark;
};

/// Marks that stand behind a name or an amount.
inline constexpr std::array amount_mark_words{
    AmountMarkWord{U"【新規】", AmountMark::new_},
    AmountMarkWord{U"(新規)", AmountMark::new_},
    AmountMarkWord{U"[新規]", AmountMark::new_},
    AmountMarkWord{U"【再掲】", AmountMark::reprint},
    AmountMarkWord{U"(再掲)", AmountMark::reprint},
    AmountMarkWord{U"[再掲]", AmountMark::reprint},
    AmountMarkWord{U"の内数", AmountMark::part_of},
    AmountMarkWord{U"(内数)", AmountMark::part_of},
    AmountMarkWord{U"(の内数)", AmountMark::part_of},
    AmountMarkWord{U"【内数】", AmountMark::part_of},
    AmountMarkWord{U"内数", AmountMark::part_of},
    AmountMarkWord{U"の外数", AmountMark::outside},
    AmountMarkWord{U"(外数)", AmountMark::outside},
    AmountMarkWord{U"外数", AmountMark::outside},
    AmountMarkWord{U"(国費)", AmountMark::national},
    AmountMarkWord{U"(国費ベース)", AmountMark::national},
    AmountMarkWord{U"(事業費)", AmountMark::project},
    AmountMarkWord{U"(事業費ベース)", AmountMark::project},
    AmountMarkWord{U"(所要額)", AmountMark::required},
    AmountMarkWord{U"(事項要求)", AmountMark::besides},
    AmountMarkWord{U"(事項要求を含む)", AmountMark::besides},
    AmountMarkWord{U"(事項要求含む)", AmountMark::besides},
    AmountMarkWord{U"(うち事項要求)", AmountMark::besides},
};

/// Marks right behind an amount, where the text does not go on: 3億円強, but 3億円強靱化….
inline constexpr std::array amount_end_words{
    AmountMarkWord{U"程度", AmountMark::approximate}, AmountMarkWord{U"弱", AmountMark::approximate},
    AmountMarkWord{U"強", AmountMark::approximate},   AmountMarkWord{U"余", AmountMark::approximate},
    AmountMarkWord{U"余り", AmountMark::approximate}, AmountMarkWord{U"超", AmountMark::approximate},
    AmountMarkWord{U"以上", AmountMark::approximate}, AmountMarkWord{U"以内", AmountMark::approximate},
    AmountMarkWord{U"以下", AmountMark::approximate}, AmountMarkWord{U"未満", AmountMark::approximate},
    AmountMarkWord{U"前後", AmountMark::approximate}, AmountMarkWord{U"規模", AmountMark::approximate},
    AmountMarkWord{U"増", AmountMark::none},          AmountMarkWord{U"減", AmountMark::negative},
};

/// Words in front of an amount.
inline constexpr std::array amount_lead_words{
    AmountMarkWord{U"約", AmountMark::approximate},
    AmountMarkWord{U"概ね", AmountMark::approximate},
    AmountMarkWord{U"おおむね", AmountMark::approximate},
    AmountMarkWord{U"およそ", AmountMark::approximate},
    AmountMarkWord{U"ほぼ", AmountMark::approximate},
    AmountMarkWord{U"最大", AmountMark::approximate},
    AmountMarkWord{U"うち", AmountMark::among},
    AmountMarkWord{U"内", AmountMark::among},
    AmountMarkWord{U"うち国費", AmountMark::among},
    AmountMarkWord{U"国費", AmountMark::national},
    AmountMarkWord{U"事業費", AmountMark::project},
    AmountMarkWord{U"所要額", AmountMark::required},
    AmountMarkWord{U"総額", AmountMark::none},
    AmountMarkWord{U"計", AmountMark::none},
};

/// Signs in front of an amount.
inline constexpr std::array amount_sign_words{
    AmountMarkWord{U"▲", AmountMark::negative},
    AmountMarkWord{U"△", AmountMark::negative},
    AmountMarkWord{U"マイナス", AmountMark::negative},
};

/// What a cell says in place of an amount.
enum class AmountWord : std::uint8_t { none, appears, ends, request_item };

struct AmountWordEntry {
    std::u32string_view word;
    AmountWord says;
};

inline constexpr std::array amount_words{
    AmountWordEntry{U"-", AmountWord::none},
    AmountWordEntry{U"--", AmountWord::none},
    AmountWordEntry{U"ー", AmountWord::none},
    AmountWordEntry{U"なし", AmountWord::none},
    AmountWordEntry{U"皆増", AmountWord::appears},
    AmountWordEntry{U"皆減", AmountWord::ends},
    AmountWordEntry{U"事項要求", AmountWord::request_item},
    AmountWordEntry{U"事項", AmountWord::request_item},
};

/// What lies between an amount and the one that it becomes: `8.5億円 → 6.0億円`.
inline constexpr std::u32string_view arrows = U"→⇒➡⇨➔⟶";

/// How a legend names the amounts in brackets: `( )内は前年度予算額`.
inline constexpr std::array<std::u32string_view, 7> bracketed_words{U"( )",    U"()",     U"(  )",  U"括弧",
                                                                    U"カッコ", U"かっこ", U"丸括弧"};
/// What stands between a name of places and what stands there: `(…)内は、`, `上段：`.
inline constexpr std::array<std::u32string_view, 9> legend_joints{U"内は、", U"内は", U"書きは、", U"書きは", U"内:",
                                                                  U"は、",   U"は",   U":",        U"="};
inline constexpr std::u32string_view upper_word = U"上段", lower_word = U"下段";

} // namespace shisaku::lexicon
