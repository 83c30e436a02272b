// Boost Software License 1.0
// What the parts of the module share: a document as Python holds it, errors, and work without the interpreter's lock.
#pragma once

#include <shisaku/bytes/source.hpp>
#include <shisaku/options.hpp>
#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <nanobind/nanobind.h>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace shisaku::python {

namespace nb = nanobind;

/// A document and, where it was read from it, its source. Never changed once it is made, so threads share it.
struct Held {
    Document document;
    std::optional<Source> source;
};

/// Raises an error of the library as the exception that `shisaku.errors` makes of it.
[[noreturn]] void raise(Error const& error);

/// The value, or the exception.
template <class T>
T value_of(Result<T> result) {
    if (!result) raise(result.error());
    return std::move(result).value();
}

/// Runs `work` while other Python threads go on. It may not touch Python's objects.
template <class Work>
auto without_lock(Work work) {
    nb::gil_scoped_release const released;
    return work();
}

inline std::string_view view(nb::bytes const& bytes) { return {bytes.c_str(), bytes.size()}; }

/// Options as Python says them; `family` is a word of the contract.
Options options_of(std::optional<std::string_view> family, std::optional<int> fiscal_year,
                   std::shared_ptr<Vocabularies const> vocabularies);

void add_reading(nb::module_& module);
void add_document(nb::module_& module);
void add_compare(nb::module_& module);
void add_arrow(nb::module_& module);
void add_batch(nb::module_& module);

} // namespace shisaku::python
