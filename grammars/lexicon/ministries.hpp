// Boost Software License 1.0
// Ministries and agencies (府省庁) that offices belong to: `総務省`, `消防庁`, `内閣官房`.
#pragma once

#include <array>
#include <string_view>

namespace shisaku::lexicon {

inline constexpr auto ministry_words = std::to_array<std::u32string_view>({
    U"内閣官房",         U"内閣府",           U"内閣法制局",
    U"人事院",           U"宮内庁",           U"公正取引委員会",
    U"国家公安委員会",   U"警察庁",           U"個人情報保護委員会",
    U"カジノ管理委員会", U"金融庁",           U"消費者庁",
    U"こども家庭庁",     U"デジタル庁",       U"復興庁",
    U"総務省",           U"公害等調整委員会", U"消防庁",
    U"法務省",           U"出入国在留管理庁", U"公安審査委員会",
    U"公安調査庁",       U"検察庁",           U"外務省",
    U"財務省",           U"国税庁",           U"文部科学省",
    U"スポーツ庁",       U"文化庁",           U"厚生労働省",
    U"中央労働委員会",   U"農林水産省",       U"林野庁",
    U"水産庁",           U"経済産業省",       U"資源エネルギー庁",
    U"特許庁",           U"中小企業庁",       U"国土交通省",
    U"運輸安全委員会",   U"観光庁",           U"気象庁",
    U"海上保安庁",       U"国土地理院",       U"環境省",
    U"原子力規制委員会", U"原子力規制庁",     U"防衛省",
    U"防衛装備庁",       U"国立国会図書館",   U"会計検査院",
    U"最高裁判所",
});

} // namespace shisaku::lexicon
