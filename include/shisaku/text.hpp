// Boost Software License 1.0
#pragma once

#include <atomic>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace shisaku {

/// A text of the tree: UTF-8 that never changes. More than 4 GB of it throw `std::length_error`. It is a part of memory that texts share, of the
/// source itself wherever a text stands there as it is: copies are cheap, and each keeps that memory alive, however
/// long its document, card or source are gone. What should not, takes `str()`.
class Text {
public:
    Text() noexcept = default;
    /// Copies.
    template <class T>
    requires(std::convertible_to<T const&, std::string_view> && !std::same_as<T, Text>) Text(T const& text)
        : Text(std::string_view(text), Copied{}) {}
    Text(Text const& other) noexcept : memory_(other.memory_), at_(other.at_), size_(other.size_) {
        if (memory_) memory_->owners.fetch_add(1, std::memory_order_relaxed);
    }
    Text(Text&& other) noexcept
        : memory_(std::exchange(other.memory_, nullptr)), at_(other.at_), size_(std::exchange(other.size_, 0)) {}
    Text& operator=(Text other) noexcept {
        std::swap(memory_, other.memory_);
        std::swap(at_, other.at_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~Text() { release(memory_); }

    /// A string as a text, without a copy of its bytes.
    static Text take(std::string&& text) {
        if (text.empty()) return {};
        std::uint32_t const size = fitting(text.size());
        return {new Taken(std::move(text)), 0, size};
    }
    /// The bytes `[begin, end)` of it; `end` is at most its size.
    [[nodiscard]] Text part(std::size_t begin, std::size_t end) const noexcept {
        if (begin >= end) return {};
        memory_->owners.fetch_add(1, std::memory_order_relaxed);
        return {memory_, at_ + static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
    }

    [[nodiscard]] char const* data() const noexcept { return memory_ ? memory_->bytes + at_ : ""; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; } ///< bytes
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::string_view view() const noexcept { return {data(), size_}; }
    [[nodiscard]] std::string str() const { return std::string(view()); } ///< a copy
    operator std::string_view() const noexcept { return view(); }

    template <class T>
    requires std::convertible_to<T const&, std::string_view>
    friend bool operator==(Text const& a, T const& b) noexcept { return a.view() == std::string_view(b); }
    template <class T>
    requires std::convertible_to<T const&, std::string_view>
    friend std::strong_ordering operator<=>(Text const& a, T const& b) noexcept {
        return a.view().compare(std::string_view(b)) <=> 0; // libc++ 14 has no <=> of string_view
    }
    friend std::string operator+(std::string a, Text const& b) { return std::move(a.append(b.view())); }
    friend std::string operator+(Text const& a, std::string_view b) { return a.str().append(b); }
    template <class Traits>
    friend std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, Text const& text) {
        return out << text.view();
    }

private:
    friend class TextPool;
    struct Copied {};
    /// What texts are parts of; its bytes stand behind it, but for those of a string that was taken.
    struct Memory {
        std::atomic<std::uint32_t> owners{1};
        bool taken = false;
        char const* bytes = nullptr;
    };
    struct Taken : Memory {
        explicit Taken(std::string&& from) : text(std::move(from)) {
            taken = true;
            bytes = text.data();
        }
        std::string const text;
    };

    Text(Memory* memory, std::uint32_t at, std::uint32_t size) noexcept : memory_(memory), at_(at), size_(size) {}
    Text(std::string_view text, Copied) {
        if (text.empty()) return;
        size_ = fitting(text.size());
        memory_ = allocate(text.size());
        text.copy(bytes_of(memory_), text.size());
    }

    static std::uint32_t fitting(std::size_t size) {
        if (size > UINT32_MAX) throw std::length_error("a text of more than 4 GB");
        return static_cast<std::uint32_t>(size);
    }

    static Memory* allocate(std::size_t bytes) {
        auto* const memory = ::new (::operator new(sizeof(Memory) + bytes)) Memory;
        memory->bytes = bytes_of(memory);
        return memory;
    }
    static char* bytes_of(Memory* memory) noexcept { return reinterpret_cast<char*>(memory + 1); }
    static void release(Memory* memory) noexcept {
        if (!memory || memory->owners.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
        if (memory->taken) {
            delete static_cast<Taken*>(memory);
        } else {
            memory->~Memory();
            ::operator delete(memory);
        }
    }

    Memory* memory_ = nullptr;
    std::uint32_t at_ = 0;   // first byte in it
    std::uint32_t size_ = 0; // bytes
};

/// Memory for many texts, one behind the other: what takes a block each else. Not for threads to share.
class TextPool {
public:
    TextPool() = default;
    TextPool(TextPool const&) = delete;
    TextPool& operator=(TextPool const&) = delete;
    ~TextPool() { Text::release(memory_); }

    /// A copy of it.
    [[nodiscard]] Text add(std::string_view text) {
        if (text.empty()) return {};
        if (text.size() > free_) {
            if (text.size() > block_ / 4) return text; // a block of its own: what is free here stays of use
            Text::release(std::exchange(memory_, nullptr));
            memory_ = Text::allocate(block_);
            used_ = 0;
            free_ = block_;
            if (block_ < most_) block_ *= 2;
        }
        text.copy(Text::bytes_of(memory_) + used_, text.size());
        memory_->owners.fetch_add(1, std::memory_order_relaxed);
        auto const size = static_cast<std::uint32_t>(text.size());
        Text added(memory_, used_, size);
        used_ += size;
        free_ -= size;
        return added;
    }

private:
    static constexpr std::uint32_t most_ = 1u << 16;

    Text::Memory* memory_ = nullptr;
    std::uint32_t used_ = 0, free_ = 0;
    std::uint32_t block_ = 1u << 10; // bytes of the next
};

} // namespace shisaku

template <>
struct std::hash<shisaku::Text> {
    std::size_t operator()(shisaku::Text const& text) const noexcept {
        return std::hash<std::string_view>{}(text.view());
    }
};
