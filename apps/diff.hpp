// Boost Software License 1.0
// `shisaku diff A B`: what is different between two documents.
#pragma once

#include <shisaku/options.hpp>

#include <string>

namespace shisaku::app {

/// The options of `diff`.
struct DiffOptions {
    std::string before, after; ///< files; one of them may be `-`
    std::string output;        ///< a file, or empty for standard output
    bool json = false;
    bool pretty = false;
    Options reading;
};

/// Compares; the exit status as diff(1) has it: 0 when both say the same, 1 when not, 2 when one of them cannot be
/// read or the output cannot be written.
int diff(DiffOptions const& options);

} // namespace shisaku::app
