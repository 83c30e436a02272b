// Boost Software License 1.0
// `--report run.json` and the table on standard error.
#include "apps/batch/report.hpp"
#include "apps/batch/names.hpp"

#include <shisaku/version.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdio>
#include <string_view>

namespace shisaku::app {

namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void put(Json& json, char const* key, std::string_view text) {
    json.Key(key);
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void put(Json& json, char const* key, std::uint64_t number) {
    json.Key(key);
    json.Uint64(number);
}

/// Seconds to the microsecond: more is noise.
void put(Json& json, char const* key, double seconds) {
    json.Key(key);
    json.Double(static_cast<double>(static_cast<std::int64_t>(seconds * 1e6)) / 1e6);
}

template <class Counts>
void put_codes(Json& json, Counts const& counts) {
    json.Key("diagnostics");
    json.StartObject();
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) put(json, name_of(static_cast<Code>(i)).c_str(), std::uint64_t{counts[i]});
    json.EndObject();
}

void put_text_or_null(Json& json, char const* key, std::string_view text) {
    if (!text.empty()) {
        put(json, key, text);
        return;
    }
    json.Key(key);
    json.Null();
}

std::string to_json(DocumentResult const& result) {
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    put(json, "path", result.path);
    put(json, "status", std::string_view(result.skipped ? "skipped" : result.error.empty() ? "converted" : "failed"));
    put(json, "bytes", result.bytes);
    put_text_or_null(json, "sha256", result.sha256);
    put_text_or_null(json, "family", result.family ? name_of(*result.family) : "");
    put(json, "cards", std::uint64_t{result.cards});
    put(json, "budgets", std::uint64_t{result.budgets});
    put_codes(json, result.diagnostics);
    put(json, "seconds", result.seconds);
    put_text_or_null(json, "output", result.output);
    put_text_or_null(json, "error", result.error);
    json.EndObject();
    return buffer.GetString();
}

std::string to_json(Totals const& totals) {
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    put(json, "documents", std::uint64_t{totals.documents});
    put(json, "converted", std::uint64_t{totals.converted});
    put(json, "failed", std::uint64_t{totals.failed});
    put(json, "skipped", std::uint64_t{totals.skipped});
    json.Key("interrupted");
    json.Bool(totals.interrupted);
    put(json, "bytes", totals.bytes);
    put(json, "seconds", totals.seconds);
    json.Key("families");
    json.StartObject();
    for (auto const& [family, sums] : totals.families) {
        json.Key(name_of(family).c_str());
        json.StartObject();
        put(json, "documents", std::uint64_t{sums.documents});
        put(json, "cards", std::uint64_t{sums.cards});
        put(json, "budgets", std::uint64_t{sums.budgets});
        json.EndObject();
    }
    json.EndObject();
    put_codes(json, totals.diagnostics);
    json.EndObject();
    return buffer.GetString();
}

template <class... Values>
void add_line(std::string& table, char const* format, Values... values) {
    std::array<char, 200> line{};
    std::snprintf(line.data(), line.size(), format, values...);
    table.append(line.data()) += '\n';
}

} // namespace

void Totals::add(DocumentResult const& result) {
    ++documents;
    bytes += result.bytes;
    if (result.skipped)
        ++skipped;
    else if (!result.error.empty())
        ++failed;
    else
        ++converted;
    if (result.family) {
        auto& sums = families[*result.family];
        ++sums.documents;
        sums.cards += result.cards;
        sums.budgets += result.budgets;
    }
    for (std::size_t i = 0; i < code_count; ++i) diagnostics[i] += result.diagnostics[i];
}

std::string to_table(Totals const& totals) {
    std::string table;
    double const megabytes = static_cast<double>(totals.bytes) / 1e6,
                 seconds = totals.seconds > 0 ? totals.seconds : 1e-6;
    add_line(table,
             "%zu documents, %.1f MB in %.1f s (%.0f documents/s, %.1f MB/s): %zu converted, %zu failed, %zu skipped%s",
             totals.documents, megabytes, totals.seconds, static_cast<double>(totals.documents) / seconds,
             megabytes / seconds, totals.converted, totals.failed, totals.skipped,
             totals.interrupted ? "; interrupted" : "");
    if (!totals.families.empty()) add_line(table, "  %-24s %10s %10s %10s", "family", "documents", "cards", "budgets");
    for (auto const& [family, sums] : totals.families)
        add_line(table, "  %-24s %10zu %10zu %10zu", name_of(family).c_str(), sums.documents, sums.cards, sums.budgets);
    bool headed = false;
    for (std::size_t i = 0; i < code_count; ++i) {
        if (totals.diagnostics[i] == 0) continue;
        if (!headed) add_line(table, "  %-24s %10s", "diagnostics", "times");
        headed = true;
        add_line(table, "  %-24s %10llu", name_of(static_cast<Code>(i)).c_str(),
                 static_cast<unsigned long long>(totals.diagnostics[i]));
    }
    return table;
}

Report::Report(std::string const& path, NamedOptions const& options) : output_(path) {
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    for (auto const& [name, value] : options) put(json, name.c_str(), value);
    json.EndObject();
    output_.write(std::string(R"({"version":")" SHISAKU_VERSION_STRING R"(","options":)") + buffer.GetString() +
                  ",\n\"documents\":[");
}

void Report::add(DocumentResult const& result) {
    output_.write(first_ ? "\n" : ",\n");
    output_.write(to_json(result));
    first_ = false;
}

std::optional<std::string> Report::finish(Totals const& totals) {
    output_.write("],\n\"totals\":" + to_json(totals) + "}\n");
    return output_.commit();
}

} // namespace shisaku::app
