// Boost Software License 1.0
// Rows as an SQLite database: `SELECT * FROM budget_by_year_and_bureau`.
#include "apps/output.hpp"
#include "apps/tables/schema.hpp"
#include "apps/tables/tables.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace shisaku::app::tables {

namespace {

class Sqlite : public Writer {
public:
    explicit Sqlite(std::filesystem::path path) : path_(std::move(path)), beside_(beside(path_)) {
        std::error_code ignored;
        std::filesystem::remove(beside_, ignored);
        remove_leftovers_of(path_);
        check(::sqlite3_open_v2(beside_.c_str(), &database_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr));
        // the file is nobody's before it is whole: no journal to come back from, no waiting for the disk
        run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN;");
        run(schema().c_str());
        for (std::size_t i = 0; i < count; ++i) {
            std::string sql = "INSERT INTO " + std::string(all()[i].name) + " VALUES (?";
            for (std::size_t n = 1; n < all()[i].columns.size(); ++n) sql += ",?";
            if (error_.empty()) check(::sqlite3_prepare_v2(database_, (sql + ")").c_str(), -1, &insert_[i], nullptr));
        }
    }

    ~Sqlite() override {
        close();
        std::error_code ignored;
        std::filesystem::remove(beside_, ignored);
    }

    Sqlite(Sqlite const&) = delete;
    Sqlite& operator=(Sqlite const&) = delete;

    void add(std::int64_t document, Rows const& rows) override {
        for (std::size_t i = 0; i < count; ++i)
            for (Row const& row : rows.of[i]) {
                if (!error_.empty()) return;
                insert(insert_[i], document, row);
            }
    }

    std::optional<std::string> commit() override {
        run(index().c_str());
        run("COMMIT;");
        close();
        if (error_.empty()) {
            std::error_code code;
            std::filesystem::rename(beside_, path_, code);
            if (code) error_ = path_.string() + ": " + code.message();
        }
        if (error_.empty()) return {};
        return error_;
    }

private:
    void check(int code) {
        if (code == SQLITE_OK || code == SQLITE_DONE || !error_.empty()) return;
        // what the system says is plainer than what the database says of it
        int const system = code == SQLITE_CANTOPEN || code == SQLITE_IOERR ? ::sqlite3_system_errno(database_) : 0;
        error_ = path_.string() + ": " + (system != 0 ? std::strerror(system) : ::sqlite3_errmsg(database_));
    }

    void run(char const* sql) {
        if (error_.empty()) check(::sqlite3_exec(database_, sql, nullptr, nullptr, nullptr));
    }

    void insert(sqlite3_stmt* statement, std::int64_t document, Row const& row) {
        ::sqlite3_bind_int64(statement, 1, document);
        int at = 1;
        for (Value const& value : row) {
            ++at;
            if (auto const* number = std::get_if<std::int64_t>(&value))
                ::sqlite3_bind_int64(statement, at, *number);
            else if (auto const* text = std::get_if<std::string>(&value))
                ::sqlite3_bind_text64(statement, at, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
            else
                ::sqlite3_bind_null(statement, at);
        }
        check(::sqlite3_step(statement));
        ::sqlite3_reset(statement);
    }

    void close() {
        for (auto*& statement : insert_) ::sqlite3_finalize(std::exchange(statement, nullptr));
        ::sqlite3_close(std::exchange(database_, nullptr));
    }

    std::filesystem::path path_, beside_;
    std::string error_;
    sqlite3* database_ = nullptr;
    std::array<sqlite3_stmt*, count> insert_{};
};

} // namespace

std::unique_ptr<Writer> write_sqlite(std::filesystem::path const& file) { return std::make_unique<Sqlite>(file); }

} // namespace shisaku::app::tables
