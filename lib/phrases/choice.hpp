// Boost Software License 1.0
// Choices of a form as typed values: 施策分類 and 位置づけ.
#pragma once

#include "lib/tree/reader.hpp"
#include <shisaku/tree/card.hpp>

#include <span>
#include <string>
#include <vector>

namespace shisaku::phrases {

/// What the choices of a cell are: which of them are classes is told by their words.
struct Choices {
    std::vector<Classification> classification;
    std::vector<Position> position;
};

/// Reads the choices of a cell, `①予算`, `①… ③…`, or one of `classes` (folded) without its mark; nothing where it
/// holds none.
Choices read_choices(tree::Reader const& reader, chars::Folded const& phrase, std::span<std::u32string const> classes,
                     std::uint32_t line);

} // namespace shisaku::phrases
