// Boost Software License 1.0
#include "tests/noise/facts.hpp"
#include "lib/compare/folding.hpp"
#include "lib/compare/texts.hpp"

#include <utf8.h>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace shisaku::test {

namespace {

std::string folded(std::string_view text) {
    std::string out;
    for (char32_t c : comparison::fold_for_score(text)) utf8::append(c, out);
    return out;
}

class Collector {
public:
    std::vector<std::string> take(Document const& document) {
        add("", "title", document.title.value_or(""));
        if (document.date) add("", "date", document.date->iso.value_or(document.date->text));
        add_nodes("contents", document.contents, 0);
        add_nodes("outline", document.outline, 0);
        for (Card const& card : document.cards) add_card(card);
        std::sort(facts_.begin(), facts_.end());
        return std::move(facts_);
    }

private:
    void add(std::string const& of, std::string const& field, std::string_view text) {
        if (!text.empty()) facts_.push_back(of + "|" + field + "|" + folded(text));
    }
    void add_lines(std::string const& of, std::string const& field, std::string const& text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) add(of, field, line);
    }
    void add_nodes(std::string const& field, std::vector<OutlineNode> const& nodes, int depth) {
        for (OutlineNode const& node : nodes) {
            add("", field + std::to_string(depth), node.title + (node.page ? " " + std::to_string(*node.page) : ""));
            add_nodes(field, node.children, depth + 1);
        }
    }
    template <class T>
    void add_each(std::string const& of, std::string const& field, std::vector<T> const& values) {
        for (T const& value : values) add_lines(of, field, comparison::plain(value));
    }

    void add_card(Card const& card) {
        std::string const of = folded(card.id.value_or("") + " " + card.name.value_or(""));
        add(of, "kind", std::to_string(static_cast<int>(card.kind)));
        add(of, "marker", card.marker.value_or(""));
        add_each(of, "section", card.section);
        add(of, "heading", card.heading.value_or(""));
        if (card.series) add(of, "series", std::to_string(*card.series));
        if (card.continued) add(of, "continued", "yes");
        if (card.reprint) add(of, "reprint", "yes");
        for (Office const& office : card.offices)
            add(of, "office",
                office.ministry.value_or("") + "/" + office.bureau.value_or("") + "/" + office.division.value_or("") +
                    "/" + office.unit.value_or(""));
        add_each(of, "agency", card.agencies);
        add_each(of, "classification", card.classification);
        add_each(of, "position", card.position);
        for (BudgetEntry const& entry : card.budget)
            add(of, "budget",
                entry.name.value_or("") + " " + (entry.fiscal_year ? std::to_string(*entry.fiscal_year) : "?") + " " +
                    std::to_string(static_cast<int>(entry.stage)) + " " + (entry.draft ? "draft " : "") +
                    (entry.round ? std::to_string(*entry.round) : "") + " " +
                    (entry.yen ? std::to_string(*entry.yen) : "?") + (entry.part_of ? " part" : "") +
                    (entry.request_item ? " item" : "") + (entry.new_ ? " new" : "") +
                    (entry.reprint ? " reprint" : ""));
        add_each(of, "effect", card.effect);
        add_each(of, "purpose", card.purpose);
        add_each(of, "overview", card.overview);
        add_each(of, "details", card.details);
        add_each(of, "body", card.body);
        add_each(of, "goal", card.goals);
        add_each(of, "roadmap", card.roadmap);
        for (Initiative const& initiative : card.initiatives) {
            for (auto const& heading : initiative.path) add(of, "path", heading);
            add_lines(of, "initiative", comparison::plain(initiative));
        }
        for (Field const& field : card.fields)
            add_lines(of, "field " + folded(field.label), comparison::plain(field.value));
    }

    std::vector<std::string> facts_;
};

} // namespace

std::vector<std::string> facts_of(Document const& document) { return Collector().take(document); }

Agreement compare(std::vector<std::string> const& expected, std::vector<std::string> const& given) {
    Agreement result;
    std::set_difference(expected.begin(), expected.end(), given.begin(), given.end(), std::back_inserter(result.lost));
    std::set_difference(given.begin(), given.end(), expected.begin(), expected.end(),
                        std::back_inserter(result.made_up));
    result.both = expected.size() - result.lost.size();
    return result;
}

} // namespace shisaku::test
