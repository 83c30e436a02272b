// Boost Software License 1.0
// `shisaku._core`: the native part of the package. `register` gives it the Python classes that nodes become.
#include "module.hpp"
#include "lib/check/describe.hpp"
#include "lib/compare/describe.hpp"
#include "to_python.hpp"

#include <shisaku/version.hpp>

namespace shisaku::python {

namespace {

/// `shisaku.errors.error_of`, kept as long as the process lives.
PyObject* make_error = nullptr;

char const* name_of(Error::Code code) {
    switch (code) {
    case Error::Code::not_found: return "not-found";
    case Error::Code::unreadable: return "unreadable";
    case Error::Code::unwritable: return "unwritable";
    case Error::Code::too_large: return "too-large";
    case Error::Code::bad_option: return "bad-option";
    case Error::Code::malformed: return "malformed";
    }
    return "unreadable";
}

template <class... Nodes>
void find_classes(nb::handle module) {
    (find_class<Nodes>(module), ...);
}

void register_classes(nb::handle nodes, nb::handle reports, nb::handle error_of) {
    find_words<Severity>(nodes, "Severity");
    find_words<Code>(nodes, "Code");
    find_words<Family>(nodes, "Family");
    find_words<Mark>(nodes, "Mark");
    find_words<Stage>(nodes, "Stage");
    find_words<CardKind>(nodes, "CardKind");
    find_words<Match>(reports, "Match");
    find_classes<Span, Diagnostic, Date, OutlineNode, Office, BudgetEntry, Paragraph, ListItem, List, Table, Note,
                 Heading, Figure, Initiative, SectionTitle, Classification, Position, Field, Card, Section, SourceInfo>(
        nodes);
    find_classes<Measure, TextChange, ListChange, Amount, BudgetChange, YearOnYear, MeasureChange, Coverage, PlainLine>(
        reports);
    make_error = nb::borrow(error_of).release().ptr();
}

} // namespace

void raise(Error const& error) {
    nb::object const exception = nb::handle(make_error)(name_of(error.code), text(error.message));
    PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(exception.ptr())), exception.ptr());
    throw nb::python_error();
}

} // namespace shisaku::python

NB_MODULE(_core, module) {
    using namespace shisaku::python;
    module.attr("version") = SHISAKU_VERSION_STRING;
    module.attr("contract_version") = shisaku::contract_version;
    module.def("register", &register_classes);
    add_reading(module);
    add_document(module);
    add_compare(module);
    add_arrow(module);
    add_batch(module);
}
