// Boost Software License 1.0
// `shisaku corpus DIR`: documents with what is expected of them.
#pragma once

#include <shisaku/options.hpp>

#include <string>
#include <vector>

namespace shisaku::app {

/// The options of `corpus`.
struct CorpusOptions {
    Options reading; ///< vocabularies of its documents
    std::string folder;
    std::vector<std::string> begin_with; ///< `--new`: files to copy into the folder
    std::string junit;                   ///< a file for JUnit XML, or empty
    bool update = false;                 ///< write what is expected
    bool facts = false;                  ///< list the facts that were missed
    bool json = false;
    bool pretty = false;
};

/// Runs a corpus; the exit status: 0 when every document is read as expected, 1 when one is not, 2 when one cannot be
/// read or written, or there is none.
int corpus(CorpusOptions const& options);

} // namespace shisaku::app
