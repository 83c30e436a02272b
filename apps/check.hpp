// Boost Software License 1.0
// `shisaku check FILE…`: is anything lost, how much is understood, does it make sense.
#pragma once

#include <shisaku/options.hpp>

#include <string>
#include <vector>

namespace shisaku::app {

/// The options of `check`.
struct CheckOptions {
    std::vector<std::string> inputs;
    std::string output; ///< a file, or empty for standard output
    bool json = false;
    bool pretty = false;
    bool quiet = false; ///< no diagnostics on standard error
    Options reading;
};

/// Checks; the exit status: 0 when nothing was found, 1 when a document has a warning or an error or bytes without
/// a place, 2 when one could not be read or the output not written.
int check(CheckOptions const& options);

} // namespace shisaku::app
