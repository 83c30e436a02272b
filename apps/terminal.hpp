// Boost Software License 1.0
// The terminal: is there one, how wide is it; and complaints to its user.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

namespace shisaku::app {

inline void complain(std::string const& message) { std::fprintf(stderr, "shisaku: %s\n", message.c_str()); }

/// True when standard output is drawn by a terminal, and its user does not ask for no colours (https://no-color.org).
inline bool coloured() {
    char const* const unwanted = std::getenv("NO_COLOR");
    return ::isatty(STDOUT_FILENO) != 0 && (!unwanted || !*unwanted);
}

/// Columns of the terminal behind standard output; 120 where there is none.
inline std::size_t terminal_columns() {
    winsize size{};
    bool const known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 120;
}

} // namespace shisaku::app
