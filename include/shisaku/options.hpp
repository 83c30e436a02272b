// Boost Software License 1.0
#pragma once

#include <shisaku/vocabulary/vocabularies.hpp>

#include <cstdint>
#include <memory>
#include <optional>

namespace shisaku {

/// The layouts that are recognised.
enum class Family : std::uint8_t {
    policy_sheet,     ///< 施策シート: label/value sheets with strategy references
    numbered_measure, ///< `○[No.1-4] …` cards with 具体的な目標 and 主担当省庁
    priority_outline, ///< 重点施策 on one page: parts, items, bullets
    priority_measure, ///< 重点施策集: themes, items, measures with 【予算】 lines
    mixed,            ///< more than one of them in one document
    unknown,          ///< none of them
};

/// What a caller may choose.
struct Options {
    /// Read the document as this family only; found by itself when empty. `mixed` and `unknown` mean empty.
    std::optional<Family> family;
    /// Fiscal year (Western) that unmarked amounts belong to, when the document does not say.
    std::optional<int> fiscal_year;
    /// The words of the sheets; those that are compiled in when empty.
    std::shared_ptr<Vocabularies const> vocabularies;
    /// Fill `Document::leaves`, the tiling of the input: `check` reads it, what is written out does not hold it.
    bool leaves = true;
};

} // namespace shisaku
