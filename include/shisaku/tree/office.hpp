// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>
#include <shisaku/text.hpp>

#include <optional>

namespace shisaku {

/// A responsible office (担当部局): `総務省自治行政局地域政策課`.
struct Office {
    Text text;                    ///< as written
    std::optional<Text> ministry; ///< 省・庁・府・委員会, inherited from the office before where it is not written
    std::optional<Text> bureau;   ///< 局・部・官房, the same
    std::optional<Text> division; ///< 課・室・官
    std::optional<Text> unit;     ///< a room or team below the division
    Span span;

    friend bool operator==(Office const&, Office const&) = default;
};

} // namespace shisaku
