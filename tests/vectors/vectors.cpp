// Boost Software License 1.0
// The vectors that every language is held to: a document, its options, the bytes that are written of it
// (docs/vectors.md). SHISAKU_UPDATE=1 rewrites what is expected; that of corpus/ is `shisaku corpus --update`.
#include "lib/tree/describe.hpp"
#include "tests/support/corpus.hpp"
#include "tests/support/golden.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include <algorithm>
#include <set>
#include <string>

using namespace shisaku;
namespace fs = std::filesystem;

namespace {

using Value = rapidjson::Value;

std::string text_of(Value const& value) { return {value.GetString(), value.GetStringLength()}; }

std::string read_file(Value const& path) { return test::read(test::root() / text_of(path)); }

char const* name_of(Error::Code code) {
    switch (code) {
    case Error::Code::malformed: return "malformed";
    case Error::Code::bad_option: return "bad-option";
    case Error::Code::too_large: return "too-large";
    default: return "of the system";
    }
}

std::string told(Error const& error) { return std::string(name_of(error.code)) + ": " + error.message + "\n"; }

Family family_of(std::string const& name) {
    auto const& names = describe::enum_names<Family>;
    auto const found = std::find_if(names.begin(), names.end(), [&](auto const& n) { return n.text == name; });
    REQUIRE(found != names.end());
    return static_cast<Family>(found - names.begin());
}

Result<Document> parse_case(Value const& item) {
    Value const& given = item["options"];
    Options options;
    if (given["family"].IsString()) options.family = family_of(text_of(given["family"]));
    if (given["fiscal_year"].IsInt()) options.fiscal_year = given["fiscal_year"].GetInt();
    std::vector<Vocabulary> added;
    for (Value const& path : given["vocabularies"].GetArray()) {
        auto words = read_vocabulary(read_file(path));
        if (!words) return words.error();
        added.push_back(*std::move(words));
    }
    if (!added.empty()) options.vocabularies = std::make_shared<Vocabularies const>(std::move(added));
    auto const source = Source::from_bytes(read_file(item["input"]), text_of(given["name"]));
    if (!source) return source.error();
    return parse(*source, options);
}

Result<Document> run(Value const& item) {
    if (text_of(item["call"]) == "parse") return parse_case(item);
    auto const input = read_file(item["input"]);
    auto const form = text_of(item["form"]);
    return form == "json" ? read_json(input) : form == "xml" ? read_xml(input) : read_text(input);
}

std::string write(Document const& document, std::string const& form) {
    if (form == "json") return to_json(document) + "\n";
    if (form == "json-pretty") return to_json(document, JsonStyle::pretty) + "\n";
    if (form == "jsonl") return to_jsonl(document);
    if (form == "xml") return to_xml(document);
    REQUIRE(form == "text");
    return to_text(document);
}

rapidjson::Document manifest() {
    rapidjson::Document json;
    auto const text = test::read(test::root() / "tests" / "vectors" / "manifest.json");
    json.Parse(text.data(), text.size());
    REQUIRE(!json.HasParseError());
    return json;
}

} // namespace

TEST_CASE("every vector is written as expected") {
    auto const json = manifest();
    for (Value const& item : json["cases"].GetArray()) {
        CAPTURE(text_of(item["name"]));
        auto const document = run(item);
        for (auto const& [form, path] : item["outputs"].GetObject()) {
            CAPTURE(text_of(form));
            bool const fails = text_of(form) == "error";
            REQUIRE(document.has_value() != fails);
            auto const now = fails ? told(document.error()) : write(*document, text_of(form));
            auto const expected = text_of(path);
            if (expected.starts_with("corpus/"))
                CHECK(test::read(test::root() / expected) == now);
            else
                test::check_or_update(test::root() / expected, now);
        }
    }
}

TEST_CASE("the vectors hold every document of the corpus, and nothing is expected of none") {
    auto const json = manifest();
    std::set<fs::path> inputs, outputs;
    for (Value const& item : json["cases"].GetArray()) {
        inputs.insert(test::root() / text_of(item["input"]));
        for (auto const& [form, path] : item["outputs"].GetObject()) outputs.insert(test::root() / text_of(path));
    }
    for (auto const& source : test::own_sources()) CHECK(inputs.contains(source));
    for (auto const& entry : fs::directory_iterator(test::root() / "tests" / "vectors" / "expected"))
        CHECK(outputs.contains(entry.path()));
}
