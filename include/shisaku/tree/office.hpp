// Boost Software License 1.0
#pragma once

#include <shisaku/span.hpp>

#include <optional>
#include <string>

namespace shisaku {

/// A responsible office (担当部局): `総務省自治行政局地域政策課`.
struct Office {
    std::string text; ///< as written
    std::optional<std::string>
        ministry; ///< 省・庁・府・委員会, inherited from the office before where it is not written
    std::optional<std::string> bureau;   ///< 局・部・官房, the same
    std::optional<std::string> division; ///< 課・室・官
    std::optional<std::string> unit;     ///< a room or team below the division
    Span span;

    friend bool operator==(Office const&, Office const&) = default;
};

} // namespace shisaku
