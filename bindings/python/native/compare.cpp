// Boost Software License 1.0
// `shisaku.diff` and `shisaku.check`: reports as dictionaries of their members, with their JSON and their table.
#include "lib/check/describe.hpp"
#include "lib/compare/describe.hpp"
#include "module.hpp"
#include "to_python.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace shisaku::python {

namespace {

template <class Write>
std::string written(Write write) {
    std::string text;
    write(Sink([&](std::string_view piece) { text += piece; }));
    return text;
}

/// What a report says, by name; `_json` and `_table` are it as text.
template <class Report>
nb::dict members(Report const& report) {
    auto const texts = without_lock([&] {
        return std::pair{written([&](Sink const& sink) { write_json(report, sink); }),
                         written([&](Sink const& sink) { write_table(report, sink); })};
    });
    nb::dict made;
    ToPython const convert;
    describe::for_each_member(report,
                              [&](describe::Name name, auto const& value) { made[name.text.data()] = convert(value); });
    made["_json"] = text(texts.first);
    made["_table"] = text(texts.second);
    return made;
}

nb::dict diff(Held const& before, Held const& after) {
    return members(without_lock([&] { return compare(before.document, after.document); }));
}

nb::dict checked(Held const& held) {
    if (!held.source) raise({Error::Code::bad_option, "the document was read back: its source is not at hand"});
    return members(without_lock([&] { return check(held.document, *held.source); }));
}

} // namespace

void add_compare(nb::module_& module) {
    module.def("diff", &diff);
    module.def("check", &checked);
}

} // namespace shisaku::python
