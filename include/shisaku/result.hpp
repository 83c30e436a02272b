// Boost Software License 1.0
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace shisaku {

/// Why an operation of the API could not be done: input/output, misuse, and JSON or XML that is not what we write. The
/// content of a policy document is never an error.
struct Error {
    enum class Code {
        not_found,  ///< no such file
        unreadable, ///< the file exists and cannot be read
        unwritable, ///< the output cannot be written
        too_large,  ///< more than 4 GiB - 1 byte of input
        bad_option, ///< a value that an option does not take
        malformed,  ///< JSON or XML to be read back that is not a document of the output contract
    };
    Code code = Code::unreadable;
    std::string message; ///< one line, for people
};

/// A value or the error that took its place. Nothing is thrown across the API.
template <class T>
class Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value; only when `has_value()`.
    [[nodiscard]] T& value() & { return *std::get_if<0>(&state_); }
    [[nodiscard]] T const& value() const& { return *std::get_if<0>(&state_); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&state_)); }
    T& operator*() & { return value(); }
    T const& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return std::get_if<0>(&state_); }
    T const* operator->() const { return std::get_if<0>(&state_); }

    /// The error; only when not `has_value()`.
    [[nodiscard]] Error const& error() const { return *std::get_if<1>(&state_); }

private:
    std::variant<T, Error> state_;
};

} // namespace shisaku
