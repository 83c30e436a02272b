// Boost Software License 1.0
// How far a run is: a bar on a terminal, a line now and then elsewhere.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace shisaku::app {

/// Draws to standard error.
class Progress {
public:
    Progress(std::size_t documents, bool quiet);
    /// So much is done.
    void show(std::size_t documents, std::uint64_t bytes);
    /// Takes the bar away, so that something else can be written.
    void clear();
    [[nodiscard]] double seconds() const;

private:
    using Clock = std::chrono::steady_clock;
    std::size_t all_;
    bool quiet_, terminal_, drawn_ = false;
    Clock::time_point begin_ = Clock::now(), last_ = begin_;
};

} // namespace shisaku::app
