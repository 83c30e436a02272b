// Boost Software License 1.0
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shisaku::tokens {

/// What `LabelMatch::word` is for a label that is a pattern.
inline constexpr std::uint16_t no_word = 0xFFFF;

/// A label found at the front of a text.
struct LabelMatch {
    Label label = Label::none;
    std::size_t size = 0;   ///< code points of the label, without what sets it off; 0 if none was found
    bool garbled = false;   ///< found although its spelling is off
    std::uint16_t word = 0; ///< which of the words it is, in the order in which they were added
};

/// The labels of a reading: those that are compiled in, and what a caller adds.
class Lexicon {
public:
    /// The labels that are compiled in.
    Lexicon();
    /// No label but those that are patterns: `…における位置づけ`.
    static Lexicon empty();
    ~Lexicon();
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;

    /// Adds a spelling (as printed, any width) of a label; one that is known already keeps its label.
    void add(std::u32string_view word, Label label);

    /// The label that opens `folded`, the longest that is set off from what follows.
    [[nodiscard]] LabelMatch find(std::u32string_view folded) const;

    /// The words and their labels, in the order in which they were added; words are folded.
    [[nodiscard]] std::vector<std::pair<std::u32string, Label>> const& words() const;

    /// The letters of each word as a set of 64: words that share few of them are not spelled alike.
    [[nodiscard]] std::vector<std::uint64_t> const& letters() const;
    static std::uint64_t letters_of(std::u32string_view word);

    /// False where no label opens with this folded code point.
    [[nodiscard]] bool may_open(char32_t first) const;

    /// Where a bracketed label stands amid `folded` (…を支援。【予算】…) that opens a piece of its own; 0 if none does.
    [[nodiscard]] std::size_t find_inner(std::u32string_view folded) const;

    /// The one with the labels that are compiled in only.
    static Lexicon const& standard();

private:
    struct Tables;
    explicit Lexicon(std::unique_ptr<Tables> tables);

    std::unique_ptr<Tables> tables_;
};

} // namespace shisaku::tokens
