// Boost Software License 1.0
#pragma once

#include <shisaku/vocabulary/vocabulary.hpp>

#include <memory>
#include <vector>

namespace shisaku {

/// The vocabularies that documents are read with, made ready for it once: to be kept, and shared by threads.
class Vocabularies {
public:
    /// Those that are compiled in, with `added` before them: their words count first. A vocabulary of the name of one
    /// that is compiled in takes its place.
    explicit Vocabularies(std::vector<Vocabulary> added = {});
    ~Vocabularies();
    Vocabularies(Vocabularies&&) noexcept;
    Vocabularies& operator=(Vocabularies&&) noexcept;

    /// Those that are compiled in.
    static Vocabularies const& standard();

    struct Ready;
    /// For the library itself.
    [[nodiscard]] Ready const& ready() const noexcept { return *ready_; }

private:
    std::unique_ptr<Ready const> ready_;
};

} // namespace shisaku
