// Boost Software License 1.0
// What a corpus came to: `offices  12  12  1.0000  1.0000  1.0000`, `<testcase name="forest-2022" …/>`.
#include "apps/corpus_report.hpp"

#include <pugixml.hpp>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstdio>

namespace shisaku::app {

namespace {

std::string differences_of(Outcome const& outcome, std::string const& indent, bool colour) {
    std::string text;
    write_differences(
        outcome.differences, [&](std::string_view line) { text.append(indent).append(line); }, colour);
    return text;
}

std::string row(std::string const& name, FieldScore const& score) {
    char line[160];
    std::snprintf(line, sizeof line, "  %-22s %9g %9g %10.4f %8.4f %8.4f\n", name.c_str(), score.expected, score.given,
                  score.precision(), score.recall(), score.f1());
    return line;
}

std::string head(std::string const& facts) {
    char line[160];
    std::snprintf(line, sizeof line, "%-24s %9s %9s %10s %8s %8s\n", facts.c_str(), "expected", "given", "precision",
                  "recall", "F1");
    return line;
}

template <class Writer>
void write_scores(Writer& json, FieldScore const& score) {
    auto const number = [&](char const* key, double value) {
        json.Key(key);
        json.Double(value);
    };
    json.Key("field");
    json.String(score.field.c_str());
    number("matched", score.matched);
    number("expected", score.expected);
    number("given", score.given);
    number("precision", score.precision());
    number("recall", score.recall());
    number("f1", score.f1());
}

template <class Writer>
void write_outcome(Writer& json, Outcome const& outcome) {
    auto const string = [&](char const* key, std::string const& value) {
        json.Key(key);
        json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    };
    json.StartObject();
    string("name", outcome.document.name);
    json.Key("passed");
    json.Bool(!outcome.failed());
    string("message", said_of(outcome));
    json.Key("cards");
    json.Uint64(outcome.cards);
    json.Key("seconds");
    json.Double(outcome.seconds);
    json.Key("differences");
    json.StartArray();
    for (Difference const& difference : outcome.differences) {
        json.StartObject();
        string("path", difference.path);
        json.Key("line");
        json.Uint(difference.line);
        string("expected", difference.expected);
        string("given", difference.given);
        json.EndObject();
    }
    json.EndArray();
    json.Key("scores");
    json.StartArray();
    for (auto const& scored : outcome.scores) {
        json.StartObject();
        string("file", scored.file);
        string("facts", scored.score.facts);
        json.Key("fields");
        json.StartArray();
        for (FieldScore const& field : scored.score.fields) {
            json.StartObject();
            write_scores(json, field);
            json.EndObject();
        }
        json.EndArray();
        json.Key("missed");
        json.StartArray();
        for (auto const& line : scored.score.missed) json.String(line.c_str());
        json.EndArray();
        json.EndObject();
    }
    json.EndArray();
    json.EndObject();
}

template <class Writer>
void write_all(Writer& json, std::vector<Outcome> const& outcomes) {
    json.StartObject();
    json.Key("documents");
    json.StartArray();
    for (Outcome const& outcome : outcomes) write_outcome(json, outcome);
    json.EndArray();
    json.Key("fields");
    json.StartArray();
    for (FieldTotal const& total : totals_of(outcomes)) {
        json.StartObject();
        json.Key("facts");
        json.String(total.facts.c_str());
        write_scores(json, total.score);
        json.EndObject();
    }
    json.EndArray();
    json.EndObject();
}

} // namespace

void write_corpus_table(std::vector<Outcome> const& outcomes, Sink const& sink, bool facts, bool colour) {
    for (Outcome const& outcome : outcomes) {
        if (outcome.status != Outcome::Status::as_expected) {
            bool const bad = outcome.failed() && colour;
            sink((bad ? "\x1B[1;31m" : "") + outcome.document.name + (bad ? "\x1B[0m" : "") + ": " + said_of(outcome) +
                 "\n");
            sink(differences_of(outcome, "  ", colour));
        }
        if (!facts) continue;
        for (auto const& scored : outcome.scores)
            for (auto const& line : scored.score.missed) sink(outcome.document.name + ": " + line + "\n");
    }
    std::string open;
    for (FieldTotal const& total : totals_of(outcomes)) {
        if (total.facts != open) sink(head(total.facts));
        open = total.facts;
        sink(row(total.score.field, total.score));
    }
    auto const failed = std::count_if(outcomes.begin(), outcomes.end(), [](Outcome const& o) { return o.failed(); });
    std::size_t cards = 0;
    for (Outcome const& outcome : outcomes) cards += outcome.cards;
    sink(std::to_string(outcomes.size()) + " documents, " + std::to_string(cards) +
         " measures: " + std::to_string(static_cast<std::ptrdiff_t>(outcomes.size()) - failed) + " as expected, " +
         std::to_string(failed) + " not\n");
}

void write_corpus_json(std::vector<Outcome> const& outcomes, Sink const& sink, JsonStyle style) {
    rapidjson::StringBuffer buffer;
    if (style == JsonStyle::pretty) {
        rapidjson::PrettyWriter<rapidjson::StringBuffer> json(buffer);
        json.SetIndent(' ', 2);
        write_all(json, outcomes);
    } else {
        rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
        write_all(json, outcomes);
    }
    sink({buffer.GetString(), buffer.GetSize()});
}

void write_junit(std::vector<Outcome> const& outcomes, Sink const& sink) {
    pugi::xml_document xml;
    auto suites = xml.append_child("testsuites");
    suites.append_attribute("name") = "shisaku corpus";
    for (Outcome const& outcome : outcomes) {
        auto const& name = outcome.document.name;
        auto const slash = name.rfind('/');
        auto const family = slash == name.npos ? "corpus" : name.substr(0, slash);
        auto suite = suites.find_child_by_attribute("testsuite", "name", family.c_str());
        if (!suite) {
            suite = suites.append_child("testsuite");
            suite.append_attribute("name") = family.c_str();
            suite.append_attribute("tests") = 0;
            suite.append_attribute("failures") = 0;
            suite.append_attribute("errors") = 0;
        }
        auto const count = [&](char const* what) { suite.attribute(what) = suite.attribute(what).as_int() + 1; };
        count("tests");
        auto test = suite.append_child("testcase");
        test.append_attribute("classname") = family.c_str();
        test.append_attribute("name") = name.substr(slash + 1).c_str();
        test.append_attribute("time") = outcome.seconds;
        if (!outcome.failed()) continue;
        bool const trouble = outcome.status == Outcome::Status::unreadable;
        count(trouble ? "errors" : "failures");
        auto failure = test.append_child(trouble ? "error" : "failure");
        failure.append_attribute("message") = said_of(outcome).c_str();
        failure.append_child(pugi::node_pcdata).set_value(differences_of(outcome, "", false).c_str());
    }
    struct SinkWriter : pugi::xml_writer {
        explicit SinkWriter(Sink const& to) : sink(to) {}
        void write(void const* data, std::size_t size) override { sink({static_cast<char const*>(data), size}); }
        Sink const& sink;
    } writer(sink);
    xml.save(writer, "  ");
}

} // namespace shisaku::app
