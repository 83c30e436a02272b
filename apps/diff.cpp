// Boost Software License 1.0
// `shisaku diff last-year.txt this-year.txt`: reads both, compares, writes a table or JSON.
#include "apps/diff.hpp"
#include "apps/output.hpp"
#include "apps/read_source.hpp"
#include "apps/recognise.hpp"
#include "apps/terminal.hpp"

#include <shisaku.hpp>

#include <optional>

namespace shisaku::app {

namespace {

/// A document to compare, or an output of ours; none where it cannot be read.
std::optional<Document> read(std::string const& path, Options const& reading) {
    auto const source = read_source(path);
    if (!source) {
        complain(source.error().message);
        return {};
    }
    auto const content = recognise(source->bytes());
    if (content == Content::policy) return parse(*source, reading);
    auto document = read_back(source->bytes(), content);
    if (document) return *std::move(document);
    complain(path + ": " + document.error().message);
    return {};
}

} // namespace

int diff(DiffOptions const& options) {
    constexpr int trouble = 2;
    auto const before = read(options.before, options.reading), after = read(options.after, options.reading);
    if (!before || !after) return trouble;
    Changes const changes = compare(*before, *after);

    Output output(options.output);
    Sink const sink = [&](std::string_view piece) { output.write(piece); };
    if (options.json) {
        write_json(changes, sink, options.pretty ? JsonStyle::pretty : JsonStyle::compact);
        sink("\n");
    } else {
        write_table(changes, sink, terminal_columns(), options.output.empty() && coloured());
    }
    if (auto const error = output.commit()) {
        complain(*error);
        return trouble;
    }
    return changes.none() ? 0 : 1;
}

} // namespace shisaku::app
