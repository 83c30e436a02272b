// Boost Software License 1.0
// Noise: what copying, converting and extracting do to a text, as named functions with a seed.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku::test {

using Random = std::mt19937;

struct Noise {
    char const* name;
    std::string (*apply)(std::string_view text, Random& random); ///< UTF-8 to bytes as they might be read
    /// Agreement of every document with the reading of the unchanged one, at least; 1: nothing may change.
    double of_our_corpus;
    double of_reference;
    /// Text with all that the noise cannot carry left out, for encodings; none: the text itself.
    std::string (*carried)(std::string_view text) = nullptr;
    bool loses = false; ///< facts may be lost, as the noise takes them out: only what is made up counts
};

std::vector<Noise> const& noises();

// of characters: noise_chars.cpp
std::string in_shift_jis(std::string_view text, Random& random);
std::string in_euc_jp(std::string_view text, Random& random);
std::string in_utf16_le(std::string_view text, Random& random);
std::string in_utf16_be(std::string_view text, Random& random);
std::string carried_by_shift_jis(std::string_view text);
std::string carried_by_euc_jp(std::string_view text);
std::string nfd(std::string_view text, Random& random);
std::string kangxi_radicals(std::string_view text, Random& random);
std::string zero_width_spaces(std::string_view text, Random& random);
std::string no_break_spaces(std::string_view text, Random& random);
std::string full_width_digits(std::string_view text, Random& random);
std::string half_width_digits(std::string_view text, Random& random);
std::string full_width_latin(std::string_view text, Random& random);
std::string half_width_forms(std::string_view text, Random& random);
std::string other_colons(std::string_view text, Random& random);
std::string other_brackets(std::string_view text, Random& random);

// of lines: noise_lines.cpp
std::string crlf(std::string_view text, Random& random);
std::string spaces_behind_lines(std::string_view text, Random& random);
std::string no_spaces_behind_lines(std::string_view text, Random& random);
std::string blank_lines_doubled(std::string_view text, Random& random);
std::string no_blank_lines(std::string_view text, Random& random);
std::string page_numbers(std::string_view text, Random& random);
std::string running_heads(std::string_view text, Random& random);
std::string hard_wraps(std::string_view text, Random& random);

// of labels: noise_labels.cpp
std::string letter_spaced_labels(std::string_view text, Random& random);
std::string bold_labels(std::string_view text, Random& random);
std::string bold_inside_labels(std::string_view text, Random& random);
std::string cut_labels(std::string_view text, Random& random);
std::string garbled_labels(std::string_view text, Random& random);
std::string doubled_labels(std::string_view text, Random& random);
std::string missing_fields(std::string_view text, Random& random);
std::string exchanged_cells(std::string_view text, Random& random);

} // namespace shisaku::test
