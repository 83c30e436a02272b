// Boost Software License 1.0
// The unit of a table or sheet: `千円` is a thousand yen.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace shisaku::phrases {

/// Yen of a unit as printed, `千円`, `百万円`, `億円`, `円`; nothing where it is none.
std::optional<std::int64_t> unit_of(std::string_view word);
/// The same of folded text.
std::optional<std::int64_t> unit_of(std::u32string_view folded);

} // namespace shisaku::phrases
