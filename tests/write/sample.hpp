// Boost Software License 1.0
// A document made by hand, in which every kind of node stands once.
#pragma once

#include <shisaku/tree/document.hpp>

namespace shisaku::test {

inline Document sample() {
    Document document;
    document.source = {"a \"b\".txt", 30, "e3b0", "UTF-8"};
    document.family = Family::numbered_measure;
    document.date = Date{"令和4年12月23日", "2022-12-23", {0, 20, 1, 1}};
    document.contents = {
        {"Ⅰ", "総論", {Mark::budget, Mark::system}, 3, true, {{{}, "背景", {}, {}, false, {}, {}}}, {}}};

    Card card;
    card.kind = CardKind::numbered_measure;
    card.id = "1-4";
    card.section = {{"1", "通信"}};
    card.name = "基地局\t整備";
    card.offices = {{"総務省A課", "総務省", {}, "A課", {}, {}}};
    card.budget = {{{}, 2023, Stage::initial, true, {}, 390000000, true, false, true, false, "3.9億円", {}}};
    card.body = {List{{{"・", "一", {{{}, "二", {}, {}}}, {}}}, {}}, Note{"※ 注", {}}};
    card.goals = {"A", ""};
    card.roadmap = {Table{{{"a", ""}, {}}, "億円", {}, {}}};
    card.initiatives = {{{"第4章"}, "(b)", "取組", {}, {{}, {{"B課", {}, {}, {}, {}, {}}}}, {}}};
    card.fields = {{"備考", {Paragraph{"文", {}}}, {}}};
    document.cards = {card};

    Section section{{}, "通信", {}, {5, 30, 2, 3}};
    section.body.push_back({CardRef{0}});
    section.body.push_back({Block{Figure{"図\x01", {}}}});
    document.body = {{Block{Heading{"見出し", {0, 5, 1, 1}}}}, {section}};
    document.diagnostics = {{Severity::warning, Code::missing_name, "no 施策名", {5, 6, 2, 2}}};
    return document;
}

} // namespace shisaku::test
