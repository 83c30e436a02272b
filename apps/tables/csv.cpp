// Boost Software License 1.0
// Rows as CSV (RFC 4180): `1,2,"面積, 人口",`; a cell that is not known is empty, an empty text is `""`.
#include "apps/output.hpp"
#include "apps/tables/tables.hpp"

#include <system_error>

namespace shisaku::app::tables {

namespace {

void put(std::string& line, Value const& value) {
    if (auto const* number = std::get_if<std::int64_t>(&value)) line += std::to_string(*number);
    auto const* text = std::get_if<std::string>(&value);
    if (!text) return;
    if (!text->empty() && text->find_first_of(",\"\r\n") == text->npos) {
        line += *text;
        return;
    }
    line += '"';
    for (char const c : *text) line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

class Csv : public Writer {
public:
    Csv(std::filesystem::path const& folder, bool byte_order_mark) {
        std::error_code ignored;
        std::filesystem::create_directories(folder, ignored); // where that fails, opening says why
        for (std::size_t i = 0; i < count; ++i) {
            Table const& table = all()[i];
            files_[i] = std::make_unique<Output>(folder / (std::string(table.name) + ".csv"));
            std::string head = byte_order_mark ? "\xEF\xBB\xBF" : "";
            for (Column const& column : table.columns)
                head.append(&column == &table.columns.front() ? "" : ",").append(column.name);
            files_[i]->write(head + "\r\n");
        }
    }

    void add(std::int64_t document, Rows const& rows) override {
        for (std::size_t i = 0; i < count; ++i)
            for (Row const& row : rows.of[i]) {
                line_ = std::to_string(document);
                for (Value const& value : row) put(line_ += ',', value);
                files_[i]->write(line_ += "\r\n");
            }
    }

    std::optional<std::string> commit() override {
        std::optional<std::string> first;
        for (auto const& file : files_)
            if (auto error = file->commit(); error && !first) first = std::move(error);
        return first;
    }

private:
    std::array<std::unique_ptr<Output>, count> files_;
    std::string line_;
};

} // namespace

std::unique_ptr<Writer> write_csv(std::filesystem::path const& folder, bool byte_order_mark) {
    return std::make_unique<Csv>(folder, byte_order_mark);
}

} // namespace shisaku::app::tables
