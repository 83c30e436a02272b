// Boost Software License 1.0
// The vocabularies that are compiled in: the files of `grammars/vocabularies`, `policy-sheet.xml`.
#ifndef SHISAKU_LIB_VOCABULARY_SHIPPED
#define SHISAKU_LIB_VOCABULARY_SHIPPED

#include <shisaku/config.hpp>
#include <shisaku/shipped_vocabularies.hpp> // generated
#include <shisaku/vocabulary/vocabulary.hpp>

namespace shisaku {

SHISAKU_INLINE std::vector<ShippedVocabulary> const& shipped_vocabularies() {
    static std::vector<ShippedVocabulary> const all = [] {
        std::vector<ShippedVocabulary> result;
        // a file of ours that is malformed fails the tests, which read each
        for (std::string_view const file : vocabulary::shipped_files)
            if (auto words = read_vocabulary(file)) result.push_back({std::move(*words), file});
        return result;
    }();
    return all;
}

SHISAKU_INLINE std::string vocabulary_schema() { return std::string(vocabulary::schema_file); }

} // namespace shisaku

#endif
