// Boost Software License 1.0
// Labels that repeat over sheets: `設備名`, `点検の年`, `担当` in the same order, again and again.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/vocabulary/learn.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace shisaku::vocabulary {

/// Counts what may be labels, stretch by stretch.
class Learner {
public:
    /// Looks at a stretch of a text.
    void see(tree::Reader const& reader, tree::Tokens tokens);
    /// The labels that repeat in order; `guess` proposes fields for words that no vocabulary knows.
    [[nodiscard]] std::optional<Learned> learned(bool guess) const;

private:
    struct Word {
        Text printed;
        std::size_t count = 0;
        std::size_t apart = 0; ///< how often it stood on a line of its own without any mark
    };
    void add(tree::Reader const& reader, tree::Range range, bool apart);

    std::map<std::u32string, std::size_t> places_;
    std::vector<Word> words_;           ///< in the order in which they were met
    std::vector<std::size_t> sequence_; ///< all of them, as they stood
};

} // namespace shisaku::vocabulary
