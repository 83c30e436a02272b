// Boost Software License 1.0
// What stands in the head of a node in the text form: of `section Ⅰ: 防災` the marker and the title.
#pragma once

#include "lib/tree/describe.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace shisaku::describe {

/// A node's head is a short member that tells it from its neighbours, and the text that it is about.
enum class HeadPart { none, mark, text };

namespace detail_head {

// in the order in which they are preferred; a name is the head's text where nothing else is
inline constexpr auto marks = std::to_array<std::string_view>({"kind", "marker", "number", "severity"});
inline constexpr auto texts = std::to_array<std::string_view>({"title", "text", "label", "message", "name"});

template <class T, std::size_t size>
constexpr std::string_view first_of(std::array<std::string_view, size> const& wanted) {
    std::string_view best;
    std::size_t rank = size;
    [&]<template <class...> class List, class... D>(List<D...>) {
        auto const look = [&](std::string_view name) {
            for (std::size_t i = 0; i < rank; ++i)
                if (wanted[i] == name) {
                    best = name;
                    rank = i;
                }
        };
        (look(written<D, Spelling::member>.text), ...);
    }(boost::describe::describe_members<T, boost::describe::mod_public>{});
    return best;
}

template <class T>
inline constexpr std::string_view mark_of = first_of<T>(marks);
template <class T>
inline constexpr std::string_view text_of = first_of<T>(texts);

} // namespace detail_head

/// Which part of the head of `T` its member `name` is.
template <class T>
constexpr HeadPart head_part(std::string_view name) {
    if (name == detail_head::mark_of<T>) return HeadPart::mark;
    if (name == detail_head::text_of<T>) return HeadPart::text;
    return HeadPart::none;
}

} // namespace shisaku::describe
