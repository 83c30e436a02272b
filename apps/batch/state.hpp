// Boost Software License 1.0
// What is done in a folder of outputs: `.shisaku-state.jsonl`, a line a document, for `--resume`.
#pragma once

#include "apps/batch/document_result.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace shisaku::app {

/// Remembers documents by path, checksum, version of the program and options.
class State {
public:
    /// `run` says what else an output depends on: format, options, vocabularies.
    State(std::filesystem::path const& folder, std::string run);
    ~State();
    State(State const&) = delete;
    State& operator=(State const&) = delete;

    /// Is this output of this input there and would come out the same? Then whether it was doubted. May be asked by
    /// several threads while nobody adds a document of this path.
    [[nodiscard]] std::optional<bool> done(DocumentResult const& result) const;
    /// Remembers a document whose output is in its place.
    void add(DocumentResult const& result);
    /// Why it cannot be written; else empty.
    [[nodiscard]] std::string const& error() const { return error_; }

private:
    struct Entry {
        std::string key;
        bool doubted = false;
    };
    [[nodiscard]] std::string key_of(DocumentResult const& result) const;
    void load();

    std::filesystem::path path_;
    std::string run_, error_;
    std::unordered_map<std::string, Entry> entries_; // by output
    int file_ = -1;
};

} // namespace shisaku::app
