// Boost Software License 1.0
// The documents of a corpus and where the outputs stand that are expected of them.
#pragma once

#include <shisaku/compare/difference.hpp>
#include <shisaku/compare/score.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace shisaku::app {

/// A document of a corpus. In folders: `<family>/<id>/source.txt` with `expected.json`, `expected.xml`, `gold.json`,
/// `<part>.gold.json`. Flat: `X.txt` with `X.expected.json`, `X.expected.xml`, `X.gold.json`, or `gold/X.json`.
struct Case {
    std::string name;   ///< `policy-sheet/forest-2022`
    std::string source; ///< `policy-sheet/forest-2022/source.txt`, the name that its output gives
    std::filesystem::path path, expected_json, expected_xml;
    std::vector<std::filesystem::path> facts;
    bool in_folder = false; ///< XML is expected, too
};

/// The cases of a folder, by name; what cannot be read is an error.
std::vector<Case> find_cases(std::filesystem::path const& folder, std::vector<std::string>& errors);
/// The case that a document would be in a folder of its own.
Case case_in_folder(std::filesystem::path const& corpus, std::string const& name);

/// What a document came to.
struct Outcome {
    enum class Status { as_expected, different, nothing_expected, updated, unreadable };
    /// Scores of one file of facts.
    struct Scored {
        std::string file;
        Score score;
    };
    Case document;
    Status status = Status::as_expected;
    std::string trouble; ///< what could not be read or written
    std::vector<Difference> differences;
    std::vector<Scored> scores;
    std::size_t cards = 0;
    double seconds = 0; ///< of parsing

    [[nodiscard]] bool failed() const {
        return status == Status::different || status == Status::nothing_expected || status == Status::unreadable;
    }
};

/// A field over all documents: `policy-sheet`, `offices`.
struct FieldTotal {
    std::string facts;
    FieldScore score;
};
std::vector<FieldTotal> totals_of(std::vector<Outcome> const& outcomes);

/// `as expected`, `3 differences`, …
std::string said_of(Outcome const& outcome);

} // namespace shisaku::app
