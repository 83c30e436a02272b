// Boost Software License 1.0
// Many documents: folders to files, a file to an output on disk, documents to the columns of tables.
#include "apps/inputs.hpp"
#include "apps/output.hpp"
#include "apps/read_source.hpp"
#include "apps/tables/rows.hpp"
#include "module.hpp"
#include "to_python.hpp"

#include <shisaku/parse.hpp>
#include <shisaku/write/json.hpp>
#include <shisaku/write/jsonl.hpp>
#include <shisaku/write/text.hpp>
#include <shisaku/write/xml.hpp>

#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

namespace shisaku::python {

namespace {

nb::bytes bytes_of(std::string const& text) { return nb::bytes(text.data(), text.size()); }

/// Files behind folders, each with what its output is called, and what was wrong with the folders.
nb::tuple expand(std::vector<nb::bytes> const& paths, std::vector<std::string> patterns) {
    app::Search search;
    for (auto const& path : paths) search.arguments.emplace_back(view(path));
    if (!patterns.empty()) search.patterns = std::move(patterns);
    app::Inputs const inputs = without_lock([&] { return app::expand(search); });
    nb::list files, errors;
    for (auto const& file : inputs.files)
        files.append(nb::make_tuple(bytes_of(file.path), bytes_of(file.output().string())));
    for (auto const& error : inputs.errors) errors.append(text(error));
    return nb::make_tuple(files, errors);
}

void write(Document const& document, std::string_view format, bool pretty, Sink const& sink) {
    if (format == "jsonl") {
        write_jsonl(document, sink);
    } else if (format == "xml") {
        write_xml(document, sink);
    } else if (format == "text") {
        write_text(document, sink);
    } else {
        write_json(document, sink, pretty ? JsonStyle::pretty : JsonStyle::compact);
        sink("\n");
    }
}

/// Reads a file and writes its form to another, in one go without the lock. Family, cards, amounts, doubts; and the
/// form itself where there is no file for it.
nb::tuple convert_file(nb::bytes const& path, std::optional<nb::bytes> const& output, std::string const& format,
                       bool pretty, std::optional<std::string_view> family, std::optional<int> fiscal_year,
                       std::shared_ptr<Vocabularies const> vocabularies) {
    Options const options = options_of(family, fiscal_year, std::move(vocabularies));
    std::string const from(view(path));
    std::string const to(output ? view(*output) : std::string_view{});
    std::string held_back;
    auto const converted = without_lock([&]() -> Result<Document> {
        auto const source = app::read_source(from);
        if (!source) return source.error();
        Document document = parse(*source, options);
        if (!output) {
            write(document, format, pretty, [&](std::string_view piece) { held_back += piece; });
            return document;
        }
        std::filesystem::path const place(to);
        std::error_code ignored;
        std::filesystem::create_directories(place.parent_path(), ignored); // where that fails, opening says why
        app::Output file(place);
        write(document, format, pretty, [&](std::string_view piece) { file.write(piece); });
        if (auto const error = file.commit()) return Error{Error::Code::unwritable, *error};
        document.leaves.clear();
        return document;
    });
    if (!converted) raise(converted.error());
    std::size_t budgets = 0;
    for (Card const& card : converted->cards) budgets += card.budget.size();
    ToPython const convert;
    return nb::make_tuple(convert(converted->family), converted->cards.size(), budgets, convert(converted->diagnostics),
                          output ? nb::none() : nb::object(bytes_of(held_back)));
}

/// The tables: name and columns, each with what it holds.
nb::dict tables() {
    static constexpr char const* holds[] = {"text", "number", "truth"};
    nb::dict made;
    for (auto const& table : app::tables::all()) {
        nb::list columns;
        for (auto const& column : table.columns)
            columns.append(nb::make_tuple(text(column.name), holds[static_cast<std::size_t>(column.holds)]));
        made[text(table.name)] = nb::tuple(columns);
    }
    return made;
}

nb::object cell(app::tables::Value const& value, app::tables::Holds holds) {
    if (auto const* number = std::get_if<std::int64_t>(&value))
        return holds == app::tables::Holds::truth ? nb::object(nb::bool_(*number != 0)) : nb::int_(*number);
    if (auto const* words = std::get_if<std::string>(&value)) return text(*words);
    return nb::none();
}

/// The columns of a table over documents, which are counted from `first`.
nb::list columns(std::vector<Held const*> const& documents, std::string const& name, std::int64_t first) {
    auto const& all = app::tables::all();
    auto const found =
        std::find_if(all.begin(), all.end(), [&](app::tables::Table const& table) { return table.name == name; });
    if (found == all.end()) raise({Error::Code::bad_option, "there is no table " + name});
    auto const which = static_cast<std::size_t>(found - all.begin());
    std::vector<nb::list> made(found->columns.size());
    std::int64_t number = first;
    for (Held const* held : documents) {
        auto const rows = without_lock([&] { return app::tables::rows_of(held->document); });
        for (auto const& row : rows.of[which]) {
            made[0].append(number);
            for (std::size_t i = 0; i < row.size(); ++i) made[i + 1].append(cell(row[i], found->columns[i + 1].holds));
        }
        ++number;
    }
    nb::list columns;
    for (auto const& column : made) columns.append(column);
    return columns;
}

void commit(app::Output& output) {
    if (auto const error = without_lock([&] { return output.commit(); })) raise({Error::Code::unwritable, *error});
}

} // namespace

void add_batch(nb::module_& module) {
    module.def("expand", &expand);
    module.def("convert_file", &convert_file, nb::arg("path"), nb::arg("output").none(), nb::arg("format"),
               nb::arg("pretty"), nb::arg("family").none(), nb::arg("fiscal_year").none(),
               nb::arg("vocabularies").none());
    module.def("tables", &tables);
    module.def("columns", &columns);
    nb::class_<app::Output>(module, "Output")
        .def("__init__",
             [](app::Output* self, nb::bytes const& path) { new (self) app::Output(std::string(view(path))); })
        .def("write", [](app::Output& self, nb::bytes const& piece) { self.write(view(piece)); })
        .def("commit", &commit);
}

} // namespace shisaku::python
