// Boost Software License 1.0
#pragma once

#include <shisaku/bytes/source.hpp>
#include <shisaku/vocabulary/vocabulary.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace shisaku {

/// What documents show of the labels of their sheets.
struct Learned {
    Vocabulary words;                ///< for a person to name and to edit
    std::size_t sheets = 0;          ///< how many were seen
    std::vector<std::size_t> counts; ///< of each label of `words`, how often it was met
    std::vector<bool> guessed;       ///< of each label, whether its field is guessed by how the word ends
};

/// The labels that repeat in the same order over sheets of one kind, in one document or over several; nothing where
/// there are none. Fields of known words are those of the vocabularies that are compiled in.
std::optional<Learned> learn_vocabulary(std::vector<Source> const& sources);
/// What was learned as a vocabulary file, with what was seen of each label beside it.
std::string to_xml(Learned const& learned);

} // namespace shisaku
