// Boost Software License 1.0
// Any described node as an object of its Python dataclass: `BudgetEntry` → `shisaku.BudgetEntry(name=None, …)`.
#pragma once

#include "lib/tree/describe.hpp"

#include <nanobind/nanobind.h>
#include <nanobind/stl/string_view.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace shisaku::python {

namespace nb = nanobind;

/// A text as `str`. Names of files need not be UTF-8: what is not comes out as `os.fsdecode` has it.
inline nb::object text(std::string_view text) {
    PyObject* const made = PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "surrogateescape");
    if (!made) nb::raise_python_error();
    return nb::steal(made);
}

template <class T>
inline constexpr std::size_t member_count = [] {
    std::size_t count = 0;
    [&]<template <class...> class List, class... D>(List<D...>) {
        count = sizeof...(D);
    }(boost::describe::describe_members<T, boost::describe::mod_public>{});
    return count;
}();

/// The Python class of a described node and the names of its fields; kept as long as the process lives.
template <class T>
struct ClassOf {
    static inline PyTypeObject* type = nullptr;
    static inline allocfunc allocate = nullptr;
    static inline std::array<PyObject*, member_count<T>> fields{};
};

/// The members of a Python enumeration, by value.
template <class Enum>
struct WordsOf {
    static inline std::array<PyObject*, describe::enum_names<Enum>.size()> members{};
};

/// Finds the class of `T` in a module; its fields have to be those of the description.
template <class T>
void find_class(nb::handle module) {
    std::string const name(describe::Type<T>::name);
    nb::object found = module.attr(name.c_str());
    ClassOf<T>::type = reinterpret_cast<PyTypeObject*>(found.ptr());
    ClassOf<T>::allocate = reinterpret_cast<allocfunc>(PyType_GetSlot(ClassOf<T>::type, Py_tp_alloc));
    nb::tuple const names = nb::cast<nb::tuple>(found.attr("__match_args__"));
    std::size_t index = 0;
    bool same = names.size() == member_count<T>;
    [&]<template <class...> class List, class... D>(List<D...>) {
        auto const take = [&](std::string_view written) {
            same = same && nb::cast<std::string_view>(names[index]) == written;
            ClassOf<T>::fields[index++] =
                PyUnicode_InternFromString(std::string(written).c_str()); // the attribute is found by its identity
        };
        (take(describe::written<D, describe::Spelling::member>.text), ...);
    }(boost::describe::describe_members<T, boost::describe::mod_public>{});
    if (!same) throw nb::import_error((name + ": its fields are not those of the library").c_str());
    found.release();
}

/// Finds the members of an enumeration in a module.
template <class Enum>
void find_words(nb::handle module, char const* name) {
    nb::object const found = module.attr(name);
    for (std::size_t i = 0; i < describe::enum_names<Enum>.size(); ++i)
        WordsOf<Enum>::members[i] =
            found(nb::cast(describe::enum_names<Enum>[i].text)).release().ptr(); // throws where the word is missing
}

/// Makes objects; holds the interpreter's lock.
class ToPython {
public:
    /// `cards` is the tuple that references in a body stand for.
    explicit ToPython(nb::handle cards = {}) : cards_(cards) {}

    nb::object operator()(bool value) const { return nb::bool_(value); }

    template <class T>
    nb::object operator()(T const& value) const {
        if constexpr (std::is_enum_v<T>) {
            return nb::borrow(WordsOf<T>::members[static_cast<std::size_t>(value)]);
        } else if constexpr (std::is_integral_v<T>) {
            return nb::int_(value);
        } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
            return text(value);
        } else if constexpr (describe::is_optional<T>) {
            return value ? (*this)(*value) : nb::none();
        } else if constexpr (describe::is_vector<T>) {
            return tuple(value);
        } else if constexpr (std::is_same_v<T, Block>) {
            return std::visit(*this, value);
        } else if constexpr (std::is_same_v<T, Node>) {
            return std::visit(*this, value.value);
        } else if constexpr (std::is_same_v<T, CardRef>) {
            return nb::borrow(PyTuple_GetItem(cards_.ptr(), static_cast<Py_ssize_t>(value.index)));
        } else {
            return node(value);
        }
    }

private:
    template <class T>
    [[nodiscard]] nb::object tuple(std::vector<T> const& items) const {
        nb::object made = nb::steal(PyTuple_New(static_cast<Py_ssize_t>(items.size())));
        if (!made.is_valid()) nb::raise_python_error();
        for (std::size_t i = 0; i < items.size(); ++i)
            PyTuple_SetItem(made.ptr(), static_cast<Py_ssize_t>(i), (*this)(items[i]).release().ptr());
        return made;
    }

    /// A frozen dataclass is filled as its own constructor does it: past its `__setattr__`, which refuses.
    template <class T>
    [[nodiscard]] nb::object node(T const& value) const {
        nb::object made = nb::steal(ClassOf<T>::allocate(ClassOf<T>::type, 0));
        if (!made.is_valid()) nb::raise_python_error();
        std::size_t index = 0;
        describe::for_each_member(value, [&](describe::Name, auto const& member) {
            if (PyObject_GenericSetAttr(made.ptr(), ClassOf<T>::fields[index++], (*this)(member).ptr()) != 0)
                nb::raise_python_error();
        });
        return made;
    }

    nb::handle cards_;
};

} // namespace shisaku::python
