// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/text.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku {

/// An input as read, and its text as valid UTF-8.
class Source {
public:
    /// Reads a file. Errors: `not_found`, `unreadable`, `too_large`.
    static Result<Source> from_file(std::string const& path);
    /// Reads standard input to its end; its name is `-`. Errors: `unreadable`, `too_large`.
    static Result<Source> from_stdin();
    /// Takes bytes from memory. Errors: `too_large`.
    static Result<Source> from_bytes(std::string bytes, std::string name = "-");

    [[nodiscard]] std::string const& name() const noexcept { return name_; }
    [[nodiscard]] std::string_view bytes() const noexcept { return bytes_; } ///< the input, untouched
    [[nodiscard]] std::string const& sha256() const noexcept { return sha256_; }
    [[nodiscard]] std::string const& encoding() const noexcept { return encoding_; } ///< IANA name
    [[nodiscard]] bool binary() const noexcept { return binary_; } ///< holds control bytes that no text holds

    /// The input as valid UTF-8 without a byte order mark: the input itself where it is that already.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// The same, for parts that outlive the source.
    [[nodiscard]] Text const& shared_text() const noexcept { return text_; }
    /// Byte of the input that the byte `at` of `text()` came from; `at == text().size()` gives the input's end.
    [[nodiscard]] std::uint32_t input_offset(std::uint32_t at) const noexcept;
    /// True when `input_offset` is the identity.
    [[nodiscard]] bool same_offsets() const noexcept { return map_.empty() && skip_ == 0; }
    /// Offsets in `text()` of the U+FFFD that stand for bytes not of the encoding, in order.
    [[nodiscard]] std::vector<std::uint32_t> const& invalid() const noexcept { return invalid_; }

private:
    Source() = default;
    void decode();

    std::string name_, sha256_, encoding_;
    Text bytes_;
    Text text_;                      // a part of the bytes, where they are UTF-8
    std::vector<std::uint32_t> map_; // input offset of each byte of text_, and of its end
    std::vector<std::uint32_t> invalid_;
    std::uint32_t skip_ = 0; // bytes of a UTF-8 byte order mark
    bool converted_ = false, binary_ = false;
};

} // namespace shisaku
