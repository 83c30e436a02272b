// Boost Software License 1.0
// What is read back, before it is JSON or XML: `\xEF\xBB\xBF{…}` without its byte order mark, UTF-8 to its end.
#pragma once

#include <shisaku/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace shisaku::read {

/// Why a text is no document. Thrown within `lib/read` only, and caught where reading began.
struct Failure {
    std::size_t at = 0; ///< byte of the text without its byte order mark
    std::string message;
};

/// Keys and places from the root to a value: `parse` makes half as many at most, a stack of 8 MB holds four times more.
inline constexpr std::size_t most_levels = 1024;
/// As many of the last steps of a path are told in a message.
inline constexpr std::size_t most_steps_told = 32;

/// Checks `bytes` and calls `read` with their text; a failure becomes an error that says line and byte.
template <class Value, class Read>
Result<Value> guarded(std::string_view bytes, Read read);

/// Throws a failure where `text` is not UTF-8 or holds a zero.
void expect_text(std::string_view text);
/// True for inputs that no span could count.
bool is_too_large(std::string_view bytes);
/// The error of a failure in `text`, of which `skipped` bytes stand before it.
Error error_of(Failure const& failure, std::string_view text, std::size_t skipped);

/// A text from the input as a message shows it: on one line, of bearable length.
std::string clipped(std::string_view text);
/// The same in quotes.
inline std::string shown(std::string_view text) { return "\"" + clipped(text) + "\""; }

template <class Value, class Read>
Result<Value> guarded(std::string_view bytes, Read read) {
    if (is_too_large(bytes)) return Error{Error::Code::too_large, "more than 4 GiB - 1 byte of input"};
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string_view const text = bytes.substr(bytes.starts_with(mark) ? mark.size() : 0);
    try {
        expect_text(text);
        return read(text);
    } catch (Failure const& failure) {
        return error_of(failure, text, bytes.size() - text.size());
    }
}

} // namespace shisaku::read
