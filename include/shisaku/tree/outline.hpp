// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>
#include <shisaku/text.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace shisaku {

/// What a mark before an outline bullet means by the document's legend (`○：予算関連 ☆：制度関連 ※：その他`).
enum class Mark : std::uint8_t {
    budget, ///< ○ 予算関連
    system, ///< ☆ 制度関連
    other,  ///< ※ その他
};

/// A line of an outline or of a table of contents, with what stands under it.
struct OutlineNode {
    std::optional<Text> marker; ///< as written: `Ⅰ`, `1`, `[3]`, `(1)`, `○`, `■`
    Text title;
    std::vector<Mark> marks;
    std::optional<int> page; ///< page number printed behind the leaders (contents only)
    bool reprint = false;    ///< 【再掲】 behind the title (contents only)
    std::vector<OutlineNode> children;
    Span span;

    friend bool operator==(OutlineNode const&, OutlineNode const&) = default;
};

} // namespace shisaku
