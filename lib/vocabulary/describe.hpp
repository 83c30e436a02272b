// Boost Software License 1.0
// The words of vocabulary files for what they say: `Label::budget_line` is `budget-line`, `Form::policy_sheet` `policy-sheet`.
#pragma once

#include "lib/tokens/describe.hpp"
#include "lib/tree/describe.hpp"
#include <shisaku/vocabulary/vocabulary.hpp>

#include <optional>
#include <string_view>

namespace shisaku {

BOOST_DESCRIBE_ENUM(Form, policy_sheet, numbered_measure, priority_measure, priority_outline, sheet, list)
BOOST_DESCRIBE_ENUM(MarkMeaning, new_, reprint, budget, system, other)

namespace vocabulary {

/// The version of the files that are read and written.
inline constexpr std::string_view version = "1";

/// An enumerator as a file spells it; `new_` is a keyword with its underscore off.
template <class Enum>
constexpr std::string_view word_of(Enum value) {
    auto const text = describe::enum_name(value).text;
    return text.ends_with('-') ? text.substr(0, text.size() - 1) : text;
}

/// The enumerator that a file's word spells.
template <class Enum>
constexpr std::optional<Enum> value_of(std::string_view word) {
    for (std::size_t i = 0; i < describe::enum_names<Enum>.size(); ++i)
        if (word_of(static_cast<Enum>(i)) == word) return static_cast<Enum>(i);
    return {};
}

} // namespace vocabulary

} // namespace shisaku
