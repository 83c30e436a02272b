// Boost Software License 1.0
// The items of a 具体的な目標: which lines are one goal.
#pragma once

#include "lib/tree/builder.hpp"

#include <string>
#include <vector>

namespace shisaku::tree {

/// Collects goals line by line.
class GoalReader {
public:
    GoalReader(Reader const& reader, Builder::Columns const& columns)
        : reader_(reader), full_label_(columns.full_labels()), full_(columns.full_fields()) {}

    /// Adds a line; the label's own line comes first.
    void add(Token const& token, bool labelled);
    /// The goals; one that is only `―` is none.
    std::vector<Text> take();

private:
    /// A goal as far as it was read.
    struct Goal {
        Text text;              ///< once the next one begins
        int open = 0;           ///< brackets not closed
        bool numbered = false;  ///< ① opens it: what stands below up to ② is its own
        bool sentence = false;  ///< a line of it ended with 、: its parts go on to the 。
        bool reference = false; ///< （参考） stands in it: the figures below are its own
        bool none = false;      ///< `―`
        char32_t last = 0;
    };
    [[nodiscard]] bool belongs(Token const& token, std::u32string_view text) const;

    Reader const& reader_;
    JoinedText text_{reader_}; ///< of the last goal
    std::uint32_t const full_label_, full_;
    std::vector<Goal> goals_;
    Token const* before_ = nullptr;
    bool before_labelled_ = false;
};

} // namespace shisaku::tree
