// Boost Software License 1.0
// Letters told apart by their last bits: a question asked of every piece, before a word is looked for.
#pragma once

#include <bitset>

namespace shisaku::chars {

/// A set of code points that may say it has one that it has not.
class LetterSet {
public:
    void add(char32_t c) { bits_.set(c % size); }
    void add(LetterSet const& other) { bits_ |= other.bits_; }
    [[nodiscard]] bool may_have(char32_t c) const { return bits_.test(c % size); }

private:
    static constexpr std::size_t size = 4096;
    std::bitset<size> bits_;
};

} // namespace shisaku::chars
