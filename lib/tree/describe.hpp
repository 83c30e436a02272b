// Boost Software License 1.0
// The one description of the model: the writers, the readers and the schemas follow from it. A new field is its
// member in the struct and its name here, in the order in which it is written.
#pragma once

#include <shisaku/tree/document.hpp>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <array>
#include <string>
#include <string_view>

namespace shisaku {

BOOST_DESCRIBE_ENUM(Severity, error, warning, note)
BOOST_DESCRIBE_ENUM(Code, empty_input, binary_input, invalid_encoding, unknown_family, unclosed_bracket, missing_name,
                    missing_field, label_garbled, budget_unread, fiscal_year_unknown, reference_without_sheet,
                    marks_uncertain, order_uncertain, duplicate_id)
BOOST_DESCRIBE_ENUM(Family, policy_sheet, numbered_measure, priority_outline, priority_measure, mixed, unknown)
BOOST_DESCRIBE_ENUM(Mark, budget, system, other)
BOOST_DESCRIBE_ENUM(Stage, initial, supplementary, request, settlement, unspecified)
BOOST_DESCRIBE_ENUM(CardKind, policy_sheet, numbered_measure, priority_measure)

BOOST_DESCRIBE_STRUCT(Span, (), (begin, end, line, end_line))
BOOST_DESCRIBE_STRUCT(Diagnostic, (), (severity, code, message, span))
BOOST_DESCRIBE_STRUCT(Date, (), (text, iso, span))
BOOST_DESCRIBE_STRUCT(OutlineNode, (), (marker, title, marks, page, reprint, children, span))
BOOST_DESCRIBE_STRUCT(Office, (), (text, ministry, bureau, division, unit, span))
BOOST_DESCRIBE_STRUCT(BudgetEntry, (),
                      (name, fiscal_year, stage, draft, round, yen, part_of, request_item, new_, reprint, text, span))
BOOST_DESCRIBE_STRUCT(Paragraph, (), (text, span))
BOOST_DESCRIBE_STRUCT(ListItem, (), (marker, text, items, span))
BOOST_DESCRIBE_STRUCT(List, (), (items, span))
BOOST_DESCRIBE_STRUCT(Table, (), (rows, unit, caption, span))
BOOST_DESCRIBE_STRUCT(Note, (), (text, span))
BOOST_DESCRIBE_STRUCT(Heading, (), (text, span))
BOOST_DESCRIBE_STRUCT(Figure, (), (text, span))
BOOST_DESCRIBE_STRUCT(Initiative, (), (path, marker, title, items, offices, span))
BOOST_DESCRIBE_STRUCT(SectionTitle, (), (marker, title))
BOOST_DESCRIBE_STRUCT(Classification, (), (number, label, note, span))
BOOST_DESCRIBE_STRUCT(Position, (), (number, label, span))
BOOST_DESCRIBE_STRUCT(Field, (), (label, value, span))
BOOST_DESCRIBE_STRUCT(Card, (),
                      (kind, id, marker, section, heading, series, name, continued, reprint, offices, agencies,
                       classification, position, budget, effect, purpose, overview, details, body, goals, roadmap,
                       initiatives, fields, span))
BOOST_DESCRIBE_STRUCT(Section, (), (marker, title, body, span))
BOOST_DESCRIBE_STRUCT(SourceInfo, (), (name, bytes, sha256, encoding))
// cards stand in the body, leaves are for checking: neither is written on its own
BOOST_DESCRIBE_STRUCT(Document, (), (source, family, title, date, contents, outline, body, diagnostics))

namespace describe {

/// The `type` of the alternatives of a `Block`, in their order.
inline constexpr std::array<std::string_view, std::variant_size_v<Block>> block_types{"paragraph", "list",    "table",
                                                                                      "note",      "heading", "figure"};

/// A member's name as it is written: `new_` is `new`.
constexpr std::string_view member_name(std::string_view member) {
    return member.ends_with('_') ? member.substr(0, member.size() - 1) : member;
}

/// An enumerator as it is written: `policy_sheet` is `policy-sheet`.
template <class Enum>
std::string_view enum_name(Enum value) {
    // built once an enumeration, so that writing a value is a look-up
    static std::vector<std::string> const names = [] {
        std::vector<std::string> result;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto d) {
            std::string name = d.name;
            for (char& c : name)
                if (c == '_') c = '-';
            result.resize(std::max(result.size(), static_cast<std::size_t>(d.value) + 1));
            result[static_cast<std::size_t>(d.value)] = std::move(name);
        });
        return result;
    }();
    return names[static_cast<std::size_t>(value)];
}

/// Calls `f(name, member)` for every described member of `value`, in order.
template <class T, class F>
void for_each_member(T& value, F f) {
    using Members = boost::describe::describe_members<std::remove_const_t<T>, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>([&](auto d) { f(member_name(d.name), value.*d.pointer); });
}

template <class T>
inline constexpr bool is_described = boost::describe::has_describe_members<T>::value;

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
