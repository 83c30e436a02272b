// Boost Software License 1.0
// Texts for C: borrowed from the tree, `{data, size}` with a zero behind, or made for the caller to free.
#pragma once

#include "bindings/c/source/calls.hpp"

#include <shisaku/text.hpp>
#include <shisaku/write/sink.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace shisaku::c {

inline shisaku_text text_of(std::string const& text) { return {text.c_str(), text.size()}; }
inline shisaku_text text_of(Text const& text) { return {text.data(), text.size()}; } // see end_texts_with_zero()
inline shisaku_text text_of(std::optional<Text> const& text) {
    return text ? text_of(*text) : shisaku_text{nullptr, 0};
}

template <class T>
shisaku_integer integer_of(std::optional<T> const& value) {
    return {value ? static_cast<std::int64_t>(*value) : 0, value.has_value()};
}

/// Gives the caller what `write` writes; nothing where it throws.
shisaku_status give_string(shisaku_string* out, std::function<void(Sink const&)> const& write) noexcept;

} // namespace shisaku::c
