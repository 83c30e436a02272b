// Boost Software License 1.0
// `[=====>    ]  51200/100000 documents, 12.3 MB/s, 0:04 left`
#include "apps/batch/progress.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include <unistd.h>

namespace shisaku::app {

Progress::Progress(std::size_t documents, bool quiet)
    : all_(documents), quiet_(quiet), terminal_(::isatty(STDERR_FILENO) != 0) {}

double Progress::seconds() const { return std::chrono::duration<double>(Clock::now() - begin_).count(); }

void Progress::show(std::size_t documents, std::uint64_t bytes) {
    using namespace std::chrono_literals;
    auto const now = Clock::now();
    if (quiet_ || documents == 0 || now - last_ < (terminal_ ? Clock::duration(100ms) : Clock::duration(10s))) return;
    last_ = now;
    double const spent = seconds(), done = static_cast<double>(documents);
    auto const left = std::lround(spent / done * static_cast<double>(all_ - documents));
    std::array<char, 120> numbers{};
    std::snprintf(numbers.data(), numbers.size(), "%zu/%zu documents, %.1f MB/s, %ld:%02ld left", documents, all_,
                  static_cast<double>(bytes) / 1e6 / spent, left / 60, left % 60);
    if (!terminal_) {
        std::fprintf(stderr, "shisaku: %s\n", numbers.data());
        return;
    }
    constexpr std::size_t width = 30;
    std::size_t const full = std::min(width, documents * width / std::max<std::size_t>(all_, 1));
    std::fprintf(stderr, "\r\x1b[K[%s%s] %s", std::string(full, '=').c_str(), std::string(width - full, ' ').c_str(),
                 numbers.data());
    std::fflush(stderr);
    drawn_ = true;
}

void Progress::clear() {
    if (drawn_) std::fputs("\r\x1b[K", stderr);
    drawn_ = false;
}

} // namespace shisaku::app
