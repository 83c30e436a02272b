// Boost Software License 1.0
// The documents of a corpus: `policy-sheet/forest-2022/source.txt` with `expected.json` beside it, or `X.txt` with
// `X.expected.json`.
#include "apps/corpus_cases.hpp"
#include "apps/inputs.hpp"

#include <algorithm>
#include <system_error>

namespace shisaku::app {

namespace fs = std::filesystem;

namespace {

/// The files of a folder whose names begin and end so, by name.
std::vector<fs::path> files(fs::path const& folder, std::string const& begin, std::string const& end) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), last; !error && at != last; at.increment(error)) {
        auto const name = at->path().filename().string();
        if (name.size() >= begin.size() + end.size() && name.starts_with(begin) && name.ends_with(end))
            found.push_back(at->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

Case flat_case(fs::path const& path, std::string const& name) {
    Case found{name, name + ".txt", path, path, path, {}, false};
    found.expected_json.replace_extension(".expected.json");
    found.expected_xml.replace_extension(".expected.xml");
    auto const stem = path.stem().string() + ".";
    found.facts = files(path.parent_path(), stem, "gold.json");
    for (auto& file : files(path.parent_path() / "gold", stem, "json")) found.facts.push_back(std::move(file));
    return found;
}

} // namespace

Case case_in_folder(fs::path const& corpus, std::string const& name) {
    auto const folder = corpus / name;
    return {name,
            name + "/source.txt",
            folder / "source.txt",
            folder / "expected.json",
            folder / "expected.xml",
            files(folder, "", "gold.json"),
            true};
}

std::vector<Case> find_cases(fs::path const& folder, std::vector<std::string>& errors) {
    Inputs const inputs = expand({.arguments = {folder.string()}});
    errors.insert(errors.end(), inputs.errors.begin(), inputs.errors.end());
    std::vector<Case> cases;
    for (Input const& input : inputs.files) {
        fs::path const path = input.path;
        bool const whole_folder = fs::exists(path.parent_path() / "source.txt");
        if (path.filename() == "source.txt") {
            auto const parent = input.output().parent_path();
            cases.push_back(parent.empty() ? flat_case(path, "source")
                                           : case_in_folder(folder, parent.generic_string()));
        } else if (!whole_folder) {
            cases.push_back(flat_case(path, input.output().generic_string()));
        }
    }
    return cases;
}

std::vector<FieldTotal> totals_of(std::vector<Outcome> const& outcomes) {
    std::vector<FieldTotal> totals;
    for (Outcome const& outcome : outcomes)
        for (auto const& scored : outcome.scores)
            for (FieldScore const& field : scored.score.fields) {
                auto found = std::find_if(totals.begin(), totals.end(), [&](FieldTotal const& total) {
                    return total.facts == scored.score.facts && total.score.field == field.field;
                });
                if (found == totals.end()) {
                    totals.push_back({scored.score.facts, field});
                    continue;
                }
                found->score.matched += field.matched;
                found->score.expected += field.expected;
                found->score.given += field.given;
            }
    std::stable_sort(totals.begin(), totals.end(), [](auto const& a, auto const& b) { return a.facts < b.facts; });
    return totals;
}

std::string said_of(Outcome const& outcome) {
    switch (outcome.status) {
    case Outcome::Status::as_expected: return "as expected";
    case Outcome::Status::different:
        return std::to_string(outcome.differences.size()) +
               (outcome.differences.size() == 1 ? " difference" : " differences");
    case Outcome::Status::nothing_expected: return "nothing is expected of it (--update writes what it gives)";
    case Outcome::Status::updated: return "updated";
    case Outcome::Status::unreadable: break;
    }
    return outcome.trouble;
}

} // namespace shisaku::app
