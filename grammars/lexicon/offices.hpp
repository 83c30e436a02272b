// Boost Software License 1.0
// How the parts of an office's name end: `自治行政局` is a bureau, `地域政策課` a division, `地域防災室` a room of one.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

/// Bureaus and what stands between them and a division.
inline constexpr auto bureau_endings = std::to_array<std::u32string_view>({
    U"局",
    U"官房",
    U"本部",
    U"部",
    U"グループ",
    U"機構",
    U"支援団",
});

/// Divisions and rooms.
inline constexpr auto division_endings = std::to_array<std::u32string_view>({
    U"課",
    U"室",
    U"官",
    U"班",
    U"係",
    U"担当",
    U"チーム",
    U"センター",
    U"所",
    U"ユニット",
    U"会議",
    U"院",
    U"館",
});

/// Words that hold an ending and do not end there: 郵便局活用推進室 is no room of a bureau.
inline constexpr auto false_endings = std::to_array<std::u32string_view>({
    U"郵便局", U"放送局", U"無線局", U"基地局", U"部門", U"部品", U"部活",   U"部会",
    U"部隊",   U"部材",   U"内部",   U"外部",   U"幹部", U"上部", U"全部",   U"一部",
    U"学部",   U"課題",   U"課税",   U"課金",   U"課程", U"課外", U"都市部", U"山間部",
});

/// Rooms: an office line that is one goes on with the line before it.
inline constexpr auto room_endings = std::to_array<std::u32string_view>({
    U"室",
    U"班",
    U"係",
    U"担当",
    U"チーム",
    U"ユニット",
});

} // namespace shisaku::lexicon
