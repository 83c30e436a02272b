// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace shisaku {

/// How much of one field a document says as a careful reader's facts have it.
struct FieldScore {
    std::string field;
    double matched = 0, expected = 0, given = 0; ///< entries; thirds and halves for the ends of a text

    /// Shares between 0 and 1; 1 where nothing is expected and nothing given.
    [[nodiscard]] double precision() const { return share(given, expected); }
    [[nodiscard]] double recall() const { return share(expected, given); }
    [[nodiscard]] double f1() const {
        double const p = precision(), r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

private:
    [[nodiscard]] double share(double of, double other) const { return of > 0 ? matched / of : other > 0 ? 0 : 1; }
};

/// The scores of one file of facts (`gold.json`, corpus/README.md).
struct Score {
    std::string facts;               ///< what they are of: a family of cards, `outline` or `contents`
    std::vector<FieldScore> fields;  ///< in the order in which they are first met
    std::vector<std::string> missed; ///< a line for each fact that was missed or made up
};

/// Scores a document against facts in JSON. Texts are compared folded: NFKC, no white space, one dash, no marks.
/// Errors: `unreadable` for facts that are no JSON.
Result<Score> score(std::string_view facts, Document const& document);

} // namespace shisaku
