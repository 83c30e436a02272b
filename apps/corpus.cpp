// Boost Software License 1.0
// `shisaku corpus corpus/`: reads each document, compares it with what is expected, scores it against its facts.
#include "apps/corpus.hpp"
#include "apps/corpus_cases.hpp"
#include "apps/corpus_report.hpp"
#include "apps/output.hpp"
#include "apps/read_source.hpp"
#include "apps/terminal.hpp"

#include <shisaku.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <system_error>

namespace shisaku::app {

namespace {

namespace fs = std::filesystem;

/// The bytes of a file, or the error.
Result<std::string> read(fs::path const& path) {
    auto const source = read_source(path.string());
    if (!source) return source.error();
    return std::string(source->bytes());
}

/// Writes a file; the error, or none.
std::optional<std::string> write(fs::path const& path, std::string_view text) {
    std::error_code ignored; // where it fails, opening the file says why
    fs::create_directories(path.parent_path(), ignored);
    Output output(path);
    output.write(text);
    return output.commit();
}

/// XML is written from the same tree: its first line that differs is enough.
void compare_xml(std::string const& expected, std::string const& given, std::vector<Difference>& found) {
    if (expected == given) return;
    auto const part = std::mismatch(expected.begin(), expected.end(), given.begin(), given.end());
    auto const at = part.first - expected.begin();
    auto const line_of = [&](std::string const& text) {
        auto const from = text.rfind('\n', static_cast<std::size_t>(std::max<std::ptrdiff_t>(at - 1, 0)));
        auto const begin = from == text.npos || at == 0 ? 0 : from + 1;
        return text.substr(begin, text.find('\n', static_cast<std::size_t>(at)) - begin);
    };
    auto const line = 1 + std::count(expected.begin(), part.first, '\n');
    found.push_back({"expected.xml, its line " + std::to_string(line), 0, line_of(expected), line_of(given)});
}

class Run {
public:
    Run(bool update, Options const& reading) : update_(update), reading_(reading) {}

    Outcome operator()(Case const& document) {
        Outcome outcome;
        outcome.document = document;
        auto const source = read_source(document.path.string());
        if (!source) return fail(outcome, source.error().message);
        auto const start = std::chrono::steady_clock::now();
        Document tree = parse(*source, reading_);
        outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        outcome.cards = tree.cards.size();
        tree.source.name = document.source; // wherever the corpus lies
        for (auto const& file : document.facts) {
            auto const facts = read(file);
            if (!facts) return fail(outcome, facts.error().message);
            auto scored = score(*facts, tree);
            if (!scored) return fail(outcome, file.string() + ": " + scored.error().message);
            outcome.scores.push_back({file.filename().string(), std::move(*scored)});
        }
        if (update_)
            update(outcome, tree);
        else
            compare(outcome, tree);
        return outcome;
    }

private:
    static Outcome& fail(Outcome& outcome, std::string message) {
        outcome.status = Outcome::Status::unreadable;
        outcome.trouble = std::move(message);
        return outcome;
    }

    static void compare(Outcome& outcome, Document const& tree) {
        auto const& document = outcome.document;
        bool const json = fs::exists(document.expected_json), xml = fs::exists(document.expected_xml);
        if (!json && !xml && document.facts.empty()) outcome.status = Outcome::Status::nothing_expected;
        if (json) {
            auto const expected = read(document.expected_json);
            auto found = expected ? differences(*expected, to_json(tree)) : expected.error();
            if (!found) {
                fail(outcome, document.expected_json.string() + ": " + found.error().message);
                return;
            }
            outcome.differences = std::move(*found);
        }
        if (xml) {
            auto const expected = read(document.expected_xml);
            if (!expected) {
                fail(outcome, expected.error().message);
                return;
            }
            // where the trees differ their XML does, too: said once
            if (outcome.differences.empty()) compare_xml(*expected, to_xml(tree), outcome.differences);
        }
        if (!outcome.differences.empty()) outcome.status = Outcome::Status::different;
    }

    static void update(Outcome& outcome, Document const& tree) {
        auto const& document = outcome.document;
        auto const put = [&](fs::path const& path, std::string const& text) {
            auto const before = fs::exists(path) ? read(path) : Result<std::string>(std::string());
            if (fs::exists(path) && before && *before == text) return;
            if (auto const error = write(path, text))
                fail(outcome, *error);
            else if (outcome.status == Outcome::Status::as_expected)
                outcome.status = Outcome::Status::updated;
        };
        put(document.expected_json, to_json(tree, JsonStyle::pretty) + "\n");
        if (document.in_folder || fs::exists(document.expected_xml)) put(document.expected_xml, to_xml(tree));
    }

    bool update_;
    Options const& reading_;
};

/// Copies a document to its place in a corpus: its family found, its name that of the file. The case, or none.
std::optional<Case> begin_case(fs::path const& corpus, std::string const& file, Options const& reading) {
    auto const source = read_source(file);
    if (!source) {
        complain(source.error().message);
        return {};
    }
    static constexpr char const* folders[]{"policy-sheet", "numbered-measure", "priority-outline", "priority-measure",
                                           "mixed",        "unknown"};
    auto const family = parse(*source, reading).family;
    Case const made = case_in_folder(corpus, std::string(folders[static_cast<std::size_t>(family)]) + "/" +
                                                 fs::path(file).stem().string());
    if (fs::exists(made.path)) {
        complain(made.path.string() + ": there is a document of this name");
        return {};
    }
    if (auto const error = write(made.path, source->bytes())) {
        complain(*error);
        return {};
    }
    return made;
}

} // namespace

int corpus(CorpusOptions const& options) {
    constexpr int trouble = 2;
    bool failed = false;
    std::vector<Case> cases;
    if (options.begin_with.empty()) {
        std::vector<std::string> errors;
        cases = find_cases(options.folder, errors);
        for (auto const& error : errors) complain(error);
        if (cases.empty()) return trouble;
        failed = !errors.empty();
    }
    for (auto const& file : options.begin_with) {
        if (auto made = begin_case(options.folder, file, options.reading))
            cases.push_back(std::move(*made));
        else
            failed = true;
    }
    std::vector<Outcome> outcomes;
    Run run(options.update || !options.begin_with.empty(), options.reading);
    outcomes.reserve(cases.size());
    for (Case const& document : cases) outcomes.push_back(run(document));

    Output output;
    Sink const sink = [&](std::string_view piece) { output.write(piece); };
    if (options.json) {
        write_corpus_json(outcomes, sink, options.pretty ? JsonStyle::pretty : JsonStyle::compact);
        sink("\n");
    } else {
        write_corpus_table(outcomes, sink, options.facts, coloured());
    }
    std::vector<std::optional<std::string>> errors{output.commit()};
    if (!options.junit.empty()) {
        Output junit(options.junit);
        write_junit(outcomes, [&](std::string_view piece) { junit.write(piece); });
        errors.push_back(junit.commit());
    }
    for (auto const& error : errors)
        if (error) {
            complain(*error);
            failed = true;
        }
    auto const is = [](Outcome::Status status) { return [=](Outcome const& o) { return o.status == status; }; };
    if (failed || std::any_of(outcomes.begin(), outcomes.end(), is(Outcome::Status::unreadable))) return trouble;
    return std::any_of(outcomes.begin(), outcomes.end(), [](Outcome const& o) { return o.failed(); }) ? 1 : 0;
}

} // namespace shisaku::app
