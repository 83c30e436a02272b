// Boost Software License 1.0
// The one description of the model: the writers, the readers and the schemas follow from it. A new field is its
// member in the struct and its name here, in the order in which it is written.
#pragma once

#include "lib/tree/names.hpp"
#include <shisaku/tree/document.hpp>

#include <boost/describe.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

/// Describes a struct: its members in the order in which they are written, and its own name.
#define SHISAKU_DESCRIBE(T, ...)                                                                                       \
    BOOST_DESCRIBE_STRUCT(T, (), (__VA_ARGS__))                                                                        \
    constexpr std::string_view type_name(T const*) { return #T; }

namespace shisaku {

BOOST_DESCRIBE_ENUM(Severity, error, warning, note)
BOOST_DESCRIBE_ENUM(Code, empty_input, binary_input, invalid_encoding, unknown_family, unclosed_bracket, missing_name,
                    missing_field, label_garbled, budget_unread, fiscal_year_unknown, reference_without_sheet,
                    marks_uncertain, order_uncertain, duplicate_id, total_mismatch, fiscal_years_unordered,
                    series_incomplete, contents_without_card, card_without_contents, sheet_by_shape)
BOOST_DESCRIBE_ENUM(Family, policy_sheet, numbered_measure, priority_outline, priority_measure, mixed, unknown)
BOOST_DESCRIBE_ENUM(Mark, budget, system, other)
BOOST_DESCRIBE_ENUM(Stage, initial, supplementary, request, settlement, unspecified)
BOOST_DESCRIBE_ENUM(CardKind, policy_sheet, numbered_measure, priority_measure)

SHISAKU_DESCRIBE(Span, begin, end, line, end_line)
SHISAKU_DESCRIBE(Diagnostic, severity, code, message, span)
SHISAKU_DESCRIBE(Date, text, iso, span)
SHISAKU_DESCRIBE(OutlineNode, marker, title, marks, page, reprint, children, span)
SHISAKU_DESCRIBE(Office, text, ministry, bureau, division, unit, span)
SHISAKU_DESCRIBE(BudgetEntry, name, fiscal_year, stage, draft, round, yen, part_of, request_item, new_, reprint, text,
                 span)
SHISAKU_DESCRIBE(Paragraph, text, span)
SHISAKU_DESCRIBE(ListItem, marker, text, items, span)
SHISAKU_DESCRIBE(List, items, span)
SHISAKU_DESCRIBE(Table, rows, unit, caption, span)
SHISAKU_DESCRIBE(Note, text, span)
SHISAKU_DESCRIBE(Heading, text, span)
SHISAKU_DESCRIBE(Figure, text, span)
SHISAKU_DESCRIBE(Initiative, path, marker, title, items, offices, span)
SHISAKU_DESCRIBE(SectionTitle, marker, title)
SHISAKU_DESCRIBE(Classification, number, label, note, span)
SHISAKU_DESCRIBE(Position, number, label, span)
SHISAKU_DESCRIBE(Field, label, value, span)
SHISAKU_DESCRIBE(Card, kind, id, marker, section, heading, series, name, continued, reprint, offices, agencies,
                 classification, position, budget, effect, purpose, overview, details, body, goals, roadmap,
                 initiatives, fields, span)
SHISAKU_DESCRIBE(Section, marker, title, body, span)
SHISAKU_DESCRIBE(SourceInfo, name, bytes, sha256, encoding)
// cards stand in the body, leaves are for checking: neither is written on its own
SHISAKU_DESCRIBE(Document, source, family, title, date, contents, outline, body, diagnostics)

namespace describe {

template <class T>
struct Type {
    static constexpr std::string_view name = type_name(static_cast<T const*>(nullptr));
};

/// The name of a node: `budget-entry`. It is the `type` of a block or section, and the XML element of a list's entry.
template <class T>
inline constexpr Name node_name = written<Type<T>, Spelling::type>;

/// The names of an enumeration, by value.
template <class Enum>
inline constexpr auto enum_names = []<template <class...> class List, class... D>(List<D...>) {
    std::size_t index = 0;
    bool const in_order = ((static_cast<std::size_t>(D::value) == index++) && ...);
    // an enumerator left out of the description would shift the names of those behind it
    return in_order ? std::array{written<D, Spelling::enumerator>...} : throw "described out of order";
}(boost::describe::describe_enumerators<Enum>{});

/// An enumerator as it is written.
template <class Enum>
constexpr Name enum_name(Enum value) {
    return enum_names<Enum>[static_cast<std::size_t>(value)];
}

/// Calls `f(Name, member)` for every described member of `value`, in order.
template <class T, class F>
void for_each_member(T& value, F f) {
    [&]<template <class...> class List, class... D>(List<D...>) {
        (f(written<D, Spelling::member>, value.*D::pointer), ...);
    }(boost::describe::describe_members<std::remove_const_t<T>, boost::describe::mod_public>{});
}

/// Calls `f(constant, member)` for every described member of `value`, in order; the constant points to its `Name`, so
/// that a compiler knows what is copied.
template <class T, class F>
void for_each_named(T& value, F f) {
    [&]<template <class...> class List, class... D>(List<D...>) {
        (f(std::integral_constant<Name const*, &written<D, Spelling::member>>{}, value.*D::pointer), ...);
    }(boost::describe::describe_members<std::remove_const_t<T>, boost::describe::mod_public>{});
}

/// Calls `f(Name, member of a, member of b)` for every described member, in order.
template <class T, class F>
void for_each_pair(T const& a, T const& b, F f) {
    [&]<template <class...> class List, class... D>(List<D...>) {
        (f(written<D, Spelling::member>, a.*D::pointer, b.*D::pointer), ...);
    }(boost::describe::describe_members<T, boost::describe::mod_public>{});
}

/// True for the nodes that say what they are by a `type`: what else may stand in their place is of another type.
template <class T>
inline constexpr bool has_type = std::is_same_v<T, Section>;
template <class T>
requires std::is_constructible_v<Block, T>
inline constexpr bool has_type<T> = true;

template <class T>
inline constexpr bool is_described = boost::describe::has_describe_members<T>::value;

/// The XML element of a list's entry: what it is, or `item` for a text, an enumerator or a list.
template <class T>
constexpr std::string_view entry_name() {
    if constexpr (is_described<T>) return node_name<T>.text;
    return "item";
}

/// True for the strings of the model.
template <class T>
inline constexpr bool is_text = std::is_same_v<T, Text> || std::is_same_v<T, std::string>;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

} // namespace describe

} // namespace shisaku
