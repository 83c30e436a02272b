// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/write/sink.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku {

/// One place where two trees differ.
struct Difference {
    std::string path;            ///< `cards[2] 森の学校.budget[0].yen`
    std::uint32_t line = 0;      ///< 1-based line of the source around it; 0 where the tree does not say
    std::string expected, given; ///< as JSON; empty where nothing stands
    friend bool operator==(Difference const&, Difference const&) = default;
};

/// Compares two documents in JSON (`to_json`) by what they say, not by how it is laid out: entries of lists are paired
/// by what they are, so that one more is one difference. Errors: `unreadable` for what is no JSON.
Result<std::vector<Difference>> differences(std::string_view expected, std::string_view given);

/// Writes differences for people, a line each: `cards[2] 森の学校.budget[0].yen: 100 → 200 (line 35)`.
void write_differences(std::vector<Difference> const& differences, Sink const& sink, bool colour = false);

} // namespace shisaku
