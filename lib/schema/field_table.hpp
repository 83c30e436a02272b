// Boost Software License 1.0
// What every field is, in words: `yen` is 金額, `3.9億円` in print, `390000000` as a value. The schemas and docs/fields.md
// say what stands here; the description of the model says which fields there are.
#pragma once

#include "lib/tree/describe.hpp"

#include <array>
#include <string_view>

namespace shisaku::schema {

/// A field of a node; the node itself where `name` is empty.
struct Field {
    std::string_view name;    ///< as it is written
    std::string_view term;    ///< what it is in Japanese
    std::string_view says;    ///< what it says, a phrase
    std::string_view printed; ///< an example as a document prints it
    std::string_view value;   ///< what that becomes, as JSON; empty where it is a node or a list of nodes
};

/// The rows of a node: itself, then its fields in the order in which they are written.
template <class T>
inline constexpr std::array<Field, 1> rows{}; // no node: every described one has rows of its own

// one row a line: a table is read across
// clang-format off
template <> inline constexpr std::array rows<Document>{
    Field{"", "文書", "A policy document as a typed tree", "", ""},
    Field{"source", "入力", "What was read, as it was read", "", ""},
    Field{"family", "様式", "The layout that was recognised", "", R"("policy-sheet")"},
    Field{"title", "題名", "The document's title", "森と海の総合計画", R"("森と海の総合計画")"},
    Field{"date", "日付", "The document's date", "令和4年12月23日", ""},
    Field{"contents", "目次", "Its table of contents", "", ""},
    Field{"outline", "体系", "Its outline (parts, themes, items, bullets) in logical order", "", ""},
    Field{"body", "本文", "The whole document in order of the input; the spans of its nodes tile the input", "", ""},
    Field{"diagnostics", "診断", "Every doubt that reading left", "", ""},
};
template <> inline constexpr std::array rows<SourceInfo>{
    Field{"", "入力", "What was read, as it was read", "", ""},
    Field{"name", "名前", "Path of the input, or - for standard input", "", R"("sheet.txt")"},
    Field{"bytes", "大きさ", "Size of the input in bytes", "", "8277"},
    Field{"sha256", "ハッシュ値", "SHA-256 of the input's bytes, in hexadecimal digits", "", R"("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")"},
    Field{"encoding", "文字コード", "IANA name of the encoding found", "", R"("Shift_JIS")"},
};
template <> inline constexpr std::array rows<Date>{
    Field{"", "日付", "A date as printed and in ISO 8601", "", ""},
    Field{"text", "表記", "As printed", "令和4年12月23日", R"("令和4年12月23日")"},
    Field{"iso", "西暦", "ISO 8601; without day or month where none is printed, null where it is no date of a calendar", "令和4年12月23日", R"("2022-12-23")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Span>{
    Field{"", "位置", "Where a node stands in the input as read", "", ""},
    Field{"begin", "始まり", "Its first byte, from 0", "", "0"},
    Field{"end", "終わり", "One past its last byte", "", "120"},
    Field{"line", "行", "Line of its first byte, from 1", "", "1"},
    Field{"end_line", "最終行", "Line of its last byte", "", "3"},
};
template <> inline constexpr std::array rows<OutlineNode>{
    Field{"", "見出し項目", "A line of an outline or of a table of contents, with what stands under it", "", ""},
    Field{"marker", "番号・記号", "Its marker as written; null if none", "[3] 農業", R"("[3]")"},
    Field{"title", "見出し", "Its text without marker, marks and page number", "[3] 農業 ･･･ 12", R"("農業")"},
    Field{"marks", "凡例記号", "What its marks mean by the document's legend: ○ 予算関連, ☆ 制度関連, ※ その他", "○☆ 基盤の整備", R"(["budget", "system"])"},
    Field{"page", "頁", "The page number printed behind the leaders (contents only)", "[3] 農業 ･･･ 12", "12"},
    Field{"reprint", "再掲", "Marked as printed elsewhere too (contents only)", "苗木の配布【再掲】", "true"},
    Field{"children", "下位項目", "The lines under it", "", ""},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Section>{
    Field{"", "節", "A heading of the body and what stands under it; its `type` is section", "", ""},
    Field{"marker", "番号", "Its marker as printed; null if none", "Ⅰ 総論", R"("Ⅰ")"},
    Field{"title", "見出し", "Its text", "Ⅰ 総論", R"("総論")"},
    Field{"body", "本文", "What stands under it, in order of the input", "", ""},
    Field{"span", "位置", "Where it and what stands under it stand in the input", "", ""},
};
template <> inline constexpr std::array rows<Card>{
    Field{"", "施策", "One measure", "", ""},
    Field{"kind", "様式", "The layout of the measure", "", R"("policy-sheet")"},
    Field{"id", "施策番号", "The printed number; null if none", "○[No.1-4] 基地局の整備", R"("1-4")"},
    Field{"marker", "記号", "The printed marker of its title line; null if none", "(3) 苗木の配布", R"~("(3)")~"},
    Field{"section", "見出しの階層", "The headings that it stands under, outermost first", "", ""},
    Field{"heading", "頁見出し", "The page heading above a sheet, without its ①②", "給食の充実 ②", R"("給食の充実")"},
    Field{"series", "連番", "The ①② of that heading as a number", "給食の充実 ②", "2"},
    Field{"name", "施策名", "The measure's name or title, wrapped lines joined", "施策名：苗木の配布", R"("苗木の配布")"},
    Field{"continued", "続き", "Goes on from the sheet before", "（続き）", "true"},
    Field{"reprint", "再掲", "Marked as printed elsewhere too", "【再掲】", "true"},
    Field{"offices", "担当部局", "The responsible offices", "農林水産省林野庁森林整備部整備課", ""},
    Field{"agencies", "主担当省庁", "The ministries and agencies in charge", "主担当省庁：デジタル庁、総務省", R"(["デジタル庁", "総務省"])"},
    Field{"classification", "施策分類", "The kinds of measure that it is", "①予算", ""},
    Field{"position", "位置づけ", "The pillars of the strategy that it belongs to", "④こどものすこやかな育ち", ""},
    Field{"budget", "予算額", "Every amount, one entry a fiscal year and stage; empty for - and for none", "令和6年度予算(案)：33百万円", ""},
    Field{"effect", "施策効果の詳細", "The box of this name; empty where it is absent or -", "", ""},
    Field{"purpose", "目的", "The box of this name; empty where it is absent or -", "", ""},
    Field{"overview", "概要", "The box of this name; empty where it is absent or -", "", ""},
    Field{"details", "詳細", "The box of this name; empty where it is absent or -", "", ""},
    Field{"body", "本文", "Running text outside labelled fields", "", ""},
    Field{"goals", "具体的な目標", "The goals, one text an item, wrapped lines joined", "・令和8年度末までに100基", R"(["令和8年度末までに100基"])"},
    Field{"roadmap", "中長期的取組", "The medium-term plan and tables with a column a year", "", ""},
    Field{"initiatives", "具体的取組", "The strategy references", "", ""},
    Field{"fields", "その他の項目", "Every other labelled field that the sheet prints", "", ""},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<SectionTitle>{
    Field{"", "上位見出し", "A heading that a measure stands under", "", ""},
    Field{"marker", "番号", "Its marker as printed; null if none", "2 森の再生", R"("2")"},
    Field{"title", "見出し", "Its text", "2 森の再生", R"("森の再生")"},
};
template <> inline constexpr std::array rows<Office>{
    Field{"", "担当部局", "A responsible office", "", ""},
    Field{"text", "表記", "As written", "総務省自治行政局地域政策課", R"("総務省自治行政局地域政策課")"},
    Field{"ministry", "省庁", "省・庁・府・委員会, inherited from the office before where it is not written", "総務省自治行政局地域政策課", R"("総務省")"},
    Field{"bureau", "局・部", "局・部・官房, inherited in the same way", "総務省自治行政局地域政策課", R"("自治行政局")"},
    Field{"division", "課・室", "課・室・官", "総務省自治行政局地域政策課", R"("地域政策課")"},
    Field{"unit", "班・係", "A room or team below the division", "地域政策課地域情報化企画室", R"("地域情報化企画室")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Classification>{
    Field{"", "施策分類", "A kind of measure", "", ""},
    Field{"number", "番号", "Its printed number", "①予算（委託）", "1"},
    Field{"label", "分類名", "Its name", "①予算（委託）", R"("予算")"},
    Field{"note", "補足", "What stands in brackets behind the name", "①予算（委託）", R"("委託")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Position>{
    Field{"", "位置づけ", "A pillar of the strategy that a measure belongs to", "", ""},
    Field{"number", "番号", "Its printed number", "④こどものすこやかな育ち", "4"},
    Field{"label", "柱の名", "Its name", "④こどものすこやかな育ち", R"("こどものすこやかな育ち")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<BudgetEntry>{
    Field{"", "予算額", "One amount of a budget", "", ""},
    Field{"name", "事業名", "The budget line's own name; null where none is printed", "【予算】苗木配布事業 3.9億円", R"("苗木配布事業")"},
    Field{"fiscal_year", "年度", "The Western year in which the fiscal year begins; null where neither the line nor its document says", "令和5年度予算", "2023"},
    Field{"stage", "予算区分", "Which amount is meant: 当初予算, 補正予算, 概算要求, 決算, or not said", "令和5年度補正予算", R"("supplementary")"},
    Field{"draft", "案", "Marked as a draft", "令和6年度予算(案)", "true"},
    Field{"round", "補正の次数", "Which supplementary budget of its year", "第二次補正", "2"},
    Field{"yen", "金額", "Whole yen, exact; null where no amount is printed", "3.9億円", "390000000"},
    Field{"part_of", "内数", "Part of the amount printed", "789百万円の内数", "true"},
    Field{"request_item", "事項要求", "Requested without an amount", "事項要求", "true"},
    Field{"new", "新規", "Marked as new", "【新規】", "true"},
    Field{"reprint", "再掲", "Marked as printed elsewhere too", "（再掲）", "true"},
    Field{"text", "表記", "As printed", "令和6年度予算(案)：33百万円", R"("令和6年度予算(案)：33百万円")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Initiative>{
    Field{"", "具体的取組", "A strategy reference: where it stands in the strategy, its text and who does it", "", ""},
    Field{"path", "章・節", "The strategy's headings as printed, outermost first", "第5章 こどもと教育 1. 健やかな育ち", R"(["第5章 こどもと教育", "1. 健やかな育ち"])"},
    Field{"marker", "記号", "Its marker as printed; null if none", "(d) 受発注の電子化", R"~("(d)")~"},
    Field{"title", "取組名", "Its title", "(d) 受発注の電子化", R"("受発注の電子化")"},
    Field{"items", "内容", "Its text", "", ""},
    Field{"offices", "担当部局", "The responsible offices, one list for each printed parenthesis", "（文部科学省健康教育・食育課）", ""},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<shisaku::Field>{
    Field{"", "その他の項目", "A labelled field that has no key of its own", "", ""},
    Field{"label", "項目名", "Its label as printed", "備考：継続", R"("備考")"},
    Field{"value", "内容", "What stands behind the label", "備考：継続", ""},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Paragraph>{
    Field{"", "段落", "Running text", "", ""},
    Field{"text", "文", "The text, its wrapped lines joined", "苗木を配る。", R"("苗木を配る。")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<List>{
    Field{"", "箇条書き", "Consecutive entries of one level", "", ""},
    Field{"items", "項目", "Its entries", "", ""},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<ListItem>{
    Field{"", "箇条書きの項目", "An entry of a list, with the entries below it", "", ""},
    Field{"marker", "記号", "Its marker as written; null for a bare Markdown or HTML item", "・苗木の配布", R"("・")"},
    Field{"text", "文", "Its text, wrapped lines joined", "・苗木の配布", R"("苗木の配布")"},
    Field{"items", "下位項目", "The entries below it", "", ""},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Table>{
    Field{"", "表", "A table", "", ""},
    Field{"rows", "行", "Its rows of cells; cells that the source leaves out at a row's end are not filled in", "事業 | 令和6年度", R"([["事業", "令和6年度"]])"},
    Field{"unit", "単位", "The unit printed over it", "(単位：億円)", R"("億円")"},
    Field{"caption", "表題", "The line printed over it", "表1 工程", R"("表1 工程")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Note>{
    Field{"", "注", "A remark", "", ""},
    Field{"text", "文", "The remark with its mark", "※ 予定を含む", R"("※ 予定を含む")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Heading>{
    Field{"", "小見出し", "A line that names what follows it", "", ""},
    Field{"text", "文", "The line as printed", "＜実施要件＞", R"("＜実施要件＞")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Figure>{
    Field{"", "図", "Text of a drawing that the PDF gave line by line", "", ""},
    Field{"text", "文", "The text", "申請 → 交付", R"("申請 → 交付")"},
    Field{"span", "位置", "Where it stands in the input", "", ""},
};
template <> inline constexpr std::array rows<Diagnostic>{
    Field{"", "診断", "A doubt that reading left", "", ""},
    Field{"severity", "重さ", "How much it matters", "", R"("warning")"},
    Field{"code", "種類", "What it says; a code is never reused or renamed", "", R"("missing-name")"},
    Field{"message", "説明", "One sentence in English, without the place", "", R"("a sheet without 施策名")"},
    Field{"span", "位置", "The place of the input that it is about", "", ""},
};
// clang-format on

} // namespace shisaku::schema
