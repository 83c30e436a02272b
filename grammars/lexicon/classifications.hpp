// Boost Software License 1.0
// The classes of a measure (施策分類): `①予算`, `②税制`, `③その他`; a class may name several, `④規制・制度`.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

inline constexpr auto classification_words = std::to_array<std::u32string_view>({
    U"予算",     U"税制",       U"金融", U"その他",       U"制度",   U"法令",   U"規制",
    U"規制改革", U"財政投融資", U"融資", U"地方財政措置", U"交付税", U"法制度", U"予算事業",
    U"人的支援", U"情報提供",   U"基金", U"機構・定員",   U"財投",
});

} // namespace shisaku::lexicon
