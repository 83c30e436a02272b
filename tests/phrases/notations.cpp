// Boost Software License 1.0
// Walks tests/phrases/notations.tsv, a table of notations and what they mean, and prints every row that differs.
//
// kind      notation is                          value
// year      a fiscal year                        2024
// years     a range of them                      2020..2023, 2024.., ..2024
// date      a date somewhere in it               2024-04-30, 2024-04, 2024
// unit      the head of a column                 1000
// amount    one amount                           3510000000, with what is said of it behind: part-of, item …
// cell      a budget cell                        2024 request 3510000000; 2023 initial 3300000000
// line      what follows a 【予算】              ○○事業: 2024 request 390000000
// head      whose amounts a head speaks of       2024 request draft
// legend    what a legend says of figures        unit=1000 ()=2023 initial
// Empty is `?`. The context is what the document says: near=2018 fy=2024 stage=request unit=1000 and a legend= at its
// end.
#include "lib/phrases/budget.hpp"
#include "lib/phrases/date.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace shisaku;

namespace {

struct Row {
    std::string kind, context, notation, value;
};

constexpr std::array<char const*, 5> stage_names{"initial", "supplementary", "request", "settlement", "unspecified"};

std::vector<Row> read_rows() {
    std::ifstream file(SHISAKU_SOURCE_DIR "/tests/phrases/notations.tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        Row row;
        std::istringstream cells(line);
        std::getline(cells, row.kind, '\t');
        std::getline(cells, row.context, '\t');
        std::getline(cells, row.notation, '\t');
        std::getline(cells, row.value);
        // a line feed of a stacked cell
        for (std::size_t at = row.notation.find("\\n"); at != std::string::npos; at = row.notation.find("\\n", at))
            row.notation.replace(at, 2, "\n");
        rows.push_back(row);
    }
    return rows;
}

phrases::BudgetContext context_of(std::string const& text) {
    phrases::BudgetContext context;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        auto const value = word.substr(word.find('=') + 1);
        if (word.starts_with("near=")) context.near = std::stoi(value);
        if (word.starts_with("fy=")) context.near = context.fiscal_year = std::stoi(value);
        if (word.starts_with("unit=")) context.unit = std::stoll(value);
        if (word.starts_with("stage="))
            context.stage =
                static_cast<Stage>(std::find(stage_names.begin(), stage_names.end(), value) - stage_names.begin());
    }
    if (auto const at = text.find("legend="); at != text.npos) {
        chars::Folded folded;
        folded.append(text.substr(at + 7), 0);
        REQUIRE(phrases::read_legend(folded, context));
    }
    return context;
}

std::string printed(std::optional<int> year) { return year ? std::to_string(*year) : "?"; }

std::string printed(phrases::Amount const& amount) {
    std::string text;
    auto const say = [&](bool said, std::string const& word) {
        if (said) text += (text.empty() ? "" : " ") + word;
    };
    say(amount.yen.has_value(), amount.yen ? std::to_string(*amount.yen) : "");
    say(amount.none, "none");
    say(amount.appears, "appears");
    say(amount.ends, "ends");
    say(amount.approximate, "about");
    say(amount.part_of, "part-of");
    say(amount.outside, "outside");
    say(amount.among, "among");
    say(amount.request_item, "item");
    say(amount.basis == phrases::Amount::Basis::national, "national");
    say(amount.basis == phrases::Amount::Basis::project, "project");
    say(amount.basis == phrases::Amount::Basis::required, "required");
    return text;
}

std::string printed(phrases::AmountMeaning const& meaning) {
    std::string text = printed(meaning.fiscal_year) + " " + stage_names.at(static_cast<std::size_t>(meaning.stage));
    if (meaning.round) text += " " + std::to_string(*meaning.round);
    if (meaning.draft) text += " draft";
    return text;
}

std::string printed(phrases::BudgetPhrase const& phrase) {
    std::string text;
    for (auto const& entry : phrase.entries) {
        if (!text.empty()) text += "; ";
        if (entry.name) text += *entry.name + ": ";
        text += printed(phrases::AmountMeaning{entry.fiscal_year, entry.stage, entry.draft, entry.round});
        text += " " + (entry.yen ? std::to_string(*entry.yen) : "?");
        if (entry.part_of) text += " part-of";
        if (entry.request_item) text += " item";
        if (entry.new_) text += " new";
        if (entry.reprint) text += " reprint";
    }
    return text.empty() ? "?" : text;
}

std::string printed(phrases::BudgetContext const& context) {
    std::string text;
    auto const say = [&](std::string const& word) { text += (text.empty() ? "" : " ") + word; };
    if (context.unit) say("unit=" + std::to_string(context.unit));
    if (context.fiscal_year)
        say("own=" + printed(phrases::AmountMeaning{context.fiscal_year, context.stage, false, {}}));
    if (context.bracketed) say("()=" + printed(*context.bracketed));
    if (context.lower) say("lower=" + printed(*context.lower));
    if (context.arrow_from) say("from=" + printed(*context.arrow_from));
    return text.empty() ? "?" : text;
}

std::string value_of(Row const& row) {
    auto context = context_of(row.context);
    tree::Reader const reader(row.notation);
    auto const phrase = reader.folded(tokens::Range{0, static_cast<std::uint32_t>(row.notation.size())});
    if (row.kind == "year") return printed(phrases::read_fiscal_year(phrase, context.near));
    if (row.kind == "years") {
        auto const range = phrases::read_year_range(phrase, context.near);
        if (!range) return "?";
        return (range->first ? printed(range->first) : "") + ".." + (range->last ? printed(range->last) : "");
    }
    if (row.kind == "date") {
        auto const date = phrases::read_date(reader, phrase, 1, context.near);
        return date ? date->iso.value_or("?").str() : "?";
    }
    if (row.kind == "unit") {
        auto const unit = phrases::unit_of(phrase);
        return unit ? std::to_string(unit) : "?";
    }
    if (row.kind == "amount") {
        auto const amount = phrases::read_amount(phrase, context.unit);
        return amount ? printed(*amount) : "?";
    }
    if (row.kind == "cell") return printed(phrases::read_budget_cell(reader, phrase, context, 1));
    if (row.kind == "line") return printed(phrases::read_budget_line(reader, phrase, context, 1));
    if (row.kind == "head") {
        auto const meaning = phrases::read_amount_head(phrase, context);
        return meaning ? printed(*meaning) : "?";
    }
    if (row.kind == "legend") return phrases::read_legend(phrase, context) ? printed(context) : "?";
    return "unknown kind";
}

} // namespace

TEST_CASE("notations mean what the table says") {
    auto const rows = read_rows();
    CHECK(rows.size() >= 300);
    std::set<std::string> seen;
    std::string differences;
    for (Row const& row : rows) {
        if (!seen.insert(row.kind + "\t" + row.context + "\t" + row.notation).second)
            differences += "twice: " + row.notation + "\n";
        auto const value = value_of(row);
        if (value != row.value)
            differences +=
                row.kind + " [" + row.context + "] " + row.notation + ": " + value + ", not " + row.value + "\n";
    }
    INFO(differences);
    CHECK(differences.empty());
}
