// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>
#include <shisaku/text.hpp>

#include <optional>

namespace shisaku {

/// A date as printed and in ISO 8601: `令和4年12月23日` → `2022-12-23`; month or day missing → `2022-12`, `2022`.
struct Date {
    Text text;
    std::optional<Text> iso;
    Span span;

    friend bool operator==(Date const&, Date const&) = default;
};

} // namespace shisaku
