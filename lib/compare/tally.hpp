// Boost Software License 1.0
// Counts of each field: matched, expected, given; and the facts in the words that they are compared in.
#pragma once

#include "lib/compare/folding.hpp"
#include "lib/compare/json.hpp"
#include <shisaku/compare/score.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku::comparison {

/// A fact as it is compared: values with a mark between them.
using Fact = std::u32string;
using Facts = std::vector<Fact>;

/// A text folded; null is the empty text.
inline Fact folded(Json const& value) { return fold_for_score(text_of(value)); }
/// A number, a name or a truth as it is; null is none of them. What is no boolean is false where one is asked for.
Fact literal(Json const& value);
Fact truth(Json const& value);
/// Several values as one fact.
Fact joined(Facts const& parts);

/// Text of blocks without the markers of lists.
std::string body_text(Json const& blocks);
/// True for what Python holds to be true: a text, list or object with something in it.
bool holds_something(Json const& value);
/// Items of the lists and paragraphs of blocks, at the top.
std::size_t count_texts(Json const& blocks);

/// Counts what is compared.
class Tally {
public:
    explicit Tally(Score& score) : score_(score) {}

    void add(std::string_view field, double matched, double expected, double given);
    void same(std::string_view field, Fact const& expected, Fact const& given, std::string const& where);
    void bag(std::string_view field, Facts const& expected, Facts given, std::string const& where);
    /// `fact`: null, or `{head, tail, chars, loose}`; a third each for head, tail and length.
    void text(std::string_view field, Json const& fact, std::string const& given, std::string const& where);
    void miss(std::string line) { score_.missed.push_back(std::move(line)); }

private:
    Score& score_;
};

} // namespace shisaku::comparison
