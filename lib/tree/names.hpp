// Boost Software License 1.0
// How the names of the model are written: `new_` → `new`, `policy_sheet` → `policy-sheet`, `BudgetEntry` → `budget-entry`.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace shisaku::describe {

/// A name as it is written, made at compile time in the forms that writers take.
struct Name {
    std::string_view text;   ///< `policy-sheet`; a zero stands behind it
    std::string_view quoted; ///< `"policy-sheet"`
};

/// What a name in C++ names.
enum class Spelling {
    member,     ///< `new_` is `new`: the underscore only keeps clear of a keyword
    enumerator, ///< `policy_sheet` is `policy-sheet`
    type,       ///< `BudgetEntry` is `budget-entry`
};

/// Calls `put` for every character of `name` as it is written.
template <class Put>
constexpr void spell(std::string_view name, Spelling spelling, Put put) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        bool const upper = name[i] >= 'A' && name[i] <= 'Z';
        if (spelling == Spelling::member && name[i] == '_' && i + 1 == name.size()) break;
        if (spelling == Spelling::type && upper && i > 0) put('-');
        if (spelling == Spelling::type && upper)
            put(static_cast<char>(name[i] - 'A' + 'a'));
        else
            put(spelling == Spelling::enumerator && name[i] == '_' ? '-' : name[i]);
    }
}

/// The characters of `Name` for `D::name`: both its forms, a zero between them.
template <class D, Spelling spelling>
inline constexpr auto characters = [] {
    constexpr std::size_t size = [] {
        std::size_t count = 0;
        spell(D::name, spelling, [&](char) { ++count; });
        return count;
    }();
    std::array<char, 2 * size + 3> text{};
    std::size_t at = 0;
    spell(D::name, spelling, [&](char c) {
        text[at] = text[size + 2 + at] = c;
        ++at;
    });
    text[size + 1] = text[2 * size + 2] = '"';
    return text;
}();

/// `D::name` as it is written.
template <class D, Spelling spelling>
inline constexpr Name written = [] {
    std::string_view const both(characters<D, spelling>.data(), characters<D, spelling>.size());
    std::size_t const size = (both.size() - 3) / 2;
    return Name{both.substr(0, size), both.substr(size + 1)};
}();

/// Keys that no member stands for.
inline constexpr Name type_key{"type", "\"type\""};
inline constexpr Name contract_key{"shisaku", "\"shisaku\""};

} // namespace shisaku::describe
