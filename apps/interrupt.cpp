// Boost Software License 1.0
// Ctrl-C as a flag that workers look at.
#include "apps/interrupt.hpp"

#include <atomic>
#include <csignal>

namespace shisaku::app {

namespace {

std::atomic<int> came{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler writes it");

} // namespace

void heed_interrupts() {
    struct sigaction action {};
    action.sa_handler = [](int signal) { came = signal; };
    // and back to what it was: who asks again does not want to wait
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (int const signal : {SIGINT, SIGTERM}) ::sigaction(signal, &action, nullptr);
}

int interrupted() { return came; }

} // namespace shisaku::app
