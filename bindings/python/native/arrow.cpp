// Boost Software License 1.0
// Rows of documents as Arrow's C data interface: `__arrow_c_array__`, which pyarrow and others take without a copy.
#include "arrow.hpp"
#include "module.hpp"

#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/vector.h>

#include <array>
#include <limits>

namespace shisaku::python {

namespace {

using app::tables::Holds;

void set_bit(std::vector<std::uint8_t>& bits, std::int64_t at, bool value) {
    auto const byte = static_cast<std::size_t>(at / 8);
    if (byte == bits.size()) bits.push_back(0);
    if (value) bits[byte] = static_cast<std::uint8_t>(bits[byte] | (1U << (at % 8)));
}

} // namespace

bool ArrowColumn::add(app::tables::Value const& value) {
    auto const* const number = std::get_if<std::int64_t>(&value);
    auto const* const words = std::get_if<std::string>(&value);
    bool const known = number || words;
    set_bit(validity, length, known);
    nulls += !known;
    if (holds == Holds::truth) {
        set_bit(truths, length, number && *number != 0);
    } else if (holds == Holds::number) {
        numbers.push_back(number ? *number : 0);
    } else {
        if (words) text += *words;
        if (text.size() > std::numeric_limits<std::int32_t>::max()) return false;
        ends.push_back(static_cast<std::int32_t>(text.size()));
    }
    ++length;
    return true;
}

namespace {

/// What an exported array lives on: its data, as long as anybody has it.
struct Kept {
    std::shared_ptr<ArrowTable const> table;
    std::array<void const*, 3> buffers{};
    std::vector<ArrowArray*> arrays;
    std::vector<ArrowSchema*> schemas;
};

/// A child that its consumer took over has no `release` any more.
template <class Exported>
void release_all(std::vector<Exported*> const& children) {
    for (auto* child : children) {
        if (child->release) child->release(child);
        delete child;
    }
}

template <class Exported>
void release(Exported* exported) {
    auto* const kept = static_cast<Kept*>(exported->private_data);
    release_all(kept->arrays);
    release_all(kept->schemas);
    delete kept;
    exported->release = nullptr;
}

void export_column(std::shared_ptr<ArrowTable const> const& table, ArrowColumn const& column, ArrowArray& to) {
    auto* const kept = new Kept{table, {}, {}, {}};
    kept->buffers[0] = column.nulls ? column.validity.data() : nullptr;
    switch (column.holds) {
    case Holds::truth: kept->buffers[1] = column.truths.data(); break;
    case Holds::number: kept->buffers[1] = column.numbers.data(); break;
    case Holds::text: kept->buffers[1] = column.ends.data(); kept->buffers[2] = column.text.data();
    }
    to = {
        column.length, column.nulls,         0,   column.holds == Holds::text ? 3 : 2, 0, kept->buffers.data(), nullptr,
        nullptr,       &release<ArrowArray>, kept};
}

void export_table(std::shared_ptr<ArrowTable const> const& table, ArrowArray& to) {
    auto* const kept = new Kept{table, {}, {}, {}};
    to = {table->rows, 0, 0, 1, 0, kept->buffers.data(), nullptr, nullptr, &release<ArrowArray>, kept};
    for (auto const& column : table->columns) {
        kept->arrays.push_back(new ArrowArray{});
        export_column(table, column, *kept->arrays.back());
    }
    to.n_children = static_cast<std::int64_t>(kept->arrays.size());
    to.children = kept->arrays.data();
}

void export_schema(ArrowTable const& table, ArrowSchema& to) {
    static constexpr char const* formats[] = {"u", "l", "b"};
    constexpr std::int64_t nullable = 2;
    auto* const kept = new Kept{};
    to = {"+s", "", nullptr, 0, 0, nullptr, nullptr, &release<ArrowSchema>, kept};
    for (auto const& column : table.columns)
        kept->schemas.push_back(new ArrowSchema{formats[static_cast<std::size_t>(column.holds)], column.name.data(),
                                                nullptr, nullable, 0, nullptr, nullptr, &release<ArrowSchema>,
                                                new Kept{}});
    to.n_children = static_cast<std::int64_t>(kept->schemas.size());
    to.children = kept->schemas.data();
}

/// A capsule that releases what nobody took.
template <class Exported>
nb::capsule capsule(Exported* exported, char const* name) {
    return nb::capsule(exported, name, [](void* held) noexcept {
        auto* const exported = static_cast<Exported*>(held);
        if (exported->release) exported->release(exported);
        delete exported;
    });
}

nb::tuple to_capsules(std::shared_ptr<ArrowTable> const& table, nb::handle) {
    auto* const schema = new ArrowSchema{};
    export_schema(*table, *schema);
    auto* const array = new ArrowArray{};
    export_table(table, *array);
    return nb::make_tuple(capsule(schema, "arrow_schema"), capsule(array, "arrow_array"));
}

/// Tables over documents, which are counted from `first`: all in one go, without the lock.
std::vector<std::shared_ptr<ArrowTable>> arrow(std::vector<Held const*> const& documents,
                                               std::vector<std::size_t> const& which, std::int64_t first) {
    auto const& all = app::tables::all();
    std::vector<std::shared_ptr<ArrowTable>> made;
    for (auto const table : which) {
        made.push_back(std::make_shared<ArrowTable>());
        for (auto const& column : all.at(table).columns) made.back()->columns.push_back({column.name, column.holds});
    }
    bool const fits = without_lock([&] {
        std::int64_t number = first;
        for (Held const* held : documents) {
            auto const rows = app::tables::rows_of(held->document);
            for (std::size_t i = 0; i < which.size(); ++i)
                for (auto const& row : rows.of[which[i]])
                    if (!made[i]->add(number, row)) return false;
            ++number;
        }
        return true;
    });
    if (!fits) raise({Error::Code::too_large, "a column of more than 2 GiB of text: fewer documents at a time"});
    return made;
}

} // namespace

bool ArrowTable::add(std::int64_t document, app::tables::Row const& row) {
    bool fits = columns[0].add(document);
    for (std::size_t i = 0; i < row.size(); ++i) fits = columns[i + 1].add(row[i]) && fits;
    ++rows;
    return fits;
}

void add_arrow(nb::module_& module) {
    nb::class_<ArrowTable>(module, "ArrowTable")
        .def("__arrow_c_array__", &to_capsules, nb::arg("requested_schema").none() = nb::none());
    module.def("arrow", &arrow);
}

} // namespace shisaku::python
