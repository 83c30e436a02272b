// Boost Software License 1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace shisaku::chars {

namespace detail {
/// `fold` for the code points that are not their own folding by their range alone.
char32_t fold_by_table(char32_t c) noexcept;

/// A kana and the voicing mark behind it (U+3099, U+309A) as one code point; 0 where they are none.
char32_t compose(char32_t kana, char32_t mark) noexcept;
} // namespace detail

/// The code point that `c` is matched as: full-width forms, Kangxi radicals, dashes and spaces lose their shape
/// (`Ａ`→`A`, `⽔`→`水`, `―`→`-`, U+3000→space). Always one for one; circled and Roman numerals stay.
inline char32_t fold(char32_t c) noexcept {
    // kana and ideographs, nine of ten characters of a document, are their own folding
    return c < 0x80 || (c > 0x301C && c < 0xF900) ? c : detail::fold_by_table(c);
}

/// True for code points that are no text at all (zero-width spaces and joiners, soft hyphens).
constexpr bool invisible(char32_t c) noexcept {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
}

/// One past the code point that stands at byte `at` of valid UTF-8, and past the voicing mark behind it.
std::size_t end_of_code_point(std::string_view utf8, std::size_t at) noexcept;

/// What code points add up to, beyond being of two columns each.
struct Measures {
    std::uint32_t narrow = 0;       ///< of one column
    std::uint32_t wide_letters = 0; ///< digits and Latin letters of two columns
    std::uint32_t narrow_marks = 0; ///< brackets, colons … of one column that are of two in other fonts
    std::int32_t open = 0;          ///< brackets opened and not closed

    constexpr Measures& operator+=(Measures const& other) noexcept {
        narrow += other.narrow;
        wide_letters += other.wide_letters;
        narrow_marks += other.narrow_marks;
        open += other.open;
        return *this;
    }
    constexpr Measures& operator-=(Measures const& other) noexcept {
        narrow -= other.narrow;
        wide_letters -= other.wide_letters;
        narrow_marks -= other.narrow_marks;
        open -= other.open;
        return *this;
    }
    friend bool operator==(Measures const&, Measures const&) = default;
};

/// Text for matching: folded code points, each with the byte it came from.
/// Recognition reads `chars()`; what is emitted is cut from the source by `offset()`.
class Folded {
public:
    Folded() = default;
    Folded(Folded const& other);
    Folded(Folded&& other) noexcept { swap(other); }
    Folded& operator=(Folded other) noexcept {
        swap(other);
        return *this;
    }
    ~Folded();

    /// Appends valid UTF-8 that stands at byte `at` of the source's text. Invisible code points are left out, a
    /// kana and the voicing mark behind it (NFD) are one.
    void append(std::string_view utf8, std::uint32_t at);
    /// Appends one code point that stands at byte `at`.
    void push(char32_t folded, std::uint32_t at) {
        if (size_ == room_) grow(1);
        units()[size_] = folded;
        bytes()[size_++] = at;
    }
    /// Lets code point `to` be `folded`, at the byte of code point `from`.
    void put(std::size_t to, char32_t folded, std::size_t from) {
        units()[to] = folded;
        bytes()[to] = bytes()[from];
    }
    void truncate(std::size_t size) noexcept { size_ = size; }
    void clear() noexcept {
        size_ = 0;
        tabs = tags = marks = spaces = false;
        measures = {};
    }

    /// The code points. Good until the next change; of a temporary nobody may keep them.
    [[nodiscard]] std::u32string_view chars() const& noexcept { return {units(), size_}; }
    std::u32string_view chars() const&& = delete;
    /// The same as an argument, of a temporary too.
    operator std::u32string_view() const noexcept { return {units(), size_}; }
    /// Byte of each code point in the source's text.
    [[nodiscard]] std::uint32_t const* offset() const& noexcept { return bytes(); }
    [[nodiscard]] std::uint32_t offset(std::size_t at) const noexcept { return bytes()[at]; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    bool tabs = false;  ///< a tab is among them
    bool tags = false;  ///< `【` is among them
    bool marks = false; ///< `*`, `<`, `|` or `#` is among them, or a mark that was taken out
    // said of what `append` decoded; `push` says nothing
    bool spaces = false; ///< a space is among them
    Measures measures;   ///< of all of them

private:
    void grow(std::size_t more);
    void swap(Folded& other) noexcept;
    [[nodiscard]] char32_t* units() const noexcept { return reinterpret_cast<char32_t*>(block_.get()); }
    [[nodiscard]] std::uint32_t* bytes() const noexcept {
        return reinterpret_cast<std::uint32_t*>(block_.get()) + room_;
    }

    // code points, then as many offsets: one allocation, and nothing is filled before it is written
    std::unique_ptr<std::byte[]> block_;
    std::size_t size_ = 0;
    std::size_t room_ = 0;
};

} // namespace shisaku::chars
