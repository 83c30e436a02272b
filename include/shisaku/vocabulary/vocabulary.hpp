// Boost Software License 1.0
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tokens/kind.hpp>
#include <shisaku/tree/budget_entry.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shisaku {

/// The layout that the words of a vocabulary are printed in.
enum class Form : std::uint8_t {
    policy_sheet,     ///< 施策シート; its words are added to those of the policy sheets
    numbered_measure, ///< `○[No.1-4] …` cards; its words are added to theirs
    priority_measure, ///< 重点施策集; its words are added to theirs
    priority_outline, ///< 重点施策 on one page; its marks are those of the legend
    sheet,            ///< any sheet of labels and values, in lines or cells, or one a row of a table
    list,             ///< lines of a measure and its amounts: `(1) 橋の補修 35.1億円（33.0億円）`
};

/// One spelling of a label, and what it opens.
struct VocabularyLabel {
    std::string word;                           ///< as printed; any width of its letters is the same
    tokens::Label field = tokens::Label::other; ///< `other`: kept in `fields` under the printed label
    bool begins = false;                        ///< a sheet begins with it; the field `name` begins one anyhow
    bool weak = false; ///< stands for its field only where the sheet prints no plain label for it
    bool part = false; ///< belongs to the field that is open (国庫支出金 of 財源内訳); else a field of its own
    int year = 0;      ///< fiscal year of its amounts, counted from the sheet's own: 前年度 is -1
    std::optional<Stage> stage; ///< of its amounts, where they do not say it
    friend bool operator==(VocabularyLabel const&, VocabularyLabel const&) = default;
};

/// What a mark means: in front of or behind a name or an amount, or in the legend of an outline.
enum class MarkMeaning : std::uint8_t {
    new_,    ///< 新規
    reprint, ///< 再掲
    budget,  ///< 予算関連, of a legend
    system,  ///< 制度関連, of a legend
    other,   ///< その他, of a legend
};

/// A mark, `【新規】`, or a word of a legend, `予算関連`.
struct VocabularyMark {
    std::string word;
    MarkMeaning means = MarkMeaning::new_;
    friend bool operator==(VocabularyMark const&, VocabularyMark const&) = default;
};

/// The words of a family of sheets: what an XML vocabulary file says (docs/vocabularies.md).
struct Vocabulary {
    std::string name;  ///< `municipal-project`
    std::string title; ///< what the sheets are, for people
    Form form = Form::sheet;
    std::string unit; ///< of amounts that print none, where the sheet says no （単位：…） either: `千円`; else empty
    std::vector<VocabularyLabel> labels;
    std::vector<std::string> classes; ///< words of 施策分類 that are known besides the usual ones
    std::vector<VocabularyMark> marks;
    friend bool operator==(Vocabulary const&, Vocabulary const&) = default;
};

/// Reads a vocabulary file. Errors: `malformed`, with line and what is wrong there.
Result<Vocabulary> read_vocabulary(std::string_view xml);
/// The same from a file. Errors: also `not_found`, `unreadable`.
Result<Vocabulary> read_vocabulary_file(std::string const& path);
/// A vocabulary as a file that `read_vocabulary` reads to the same.
std::string to_xml(Vocabulary const& vocabulary);

/// The XML Schema (1.0) of vocabulary files, as `schema/vocabulary-1.xsd`.
std::string vocabulary_schema();

/// A vocabulary that is compiled in.
struct ShippedVocabulary {
    Vocabulary words;
    std::string_view file; ///< the text of its file under `grammars/vocabularies`
};
/// All that are compiled in.
std::vector<ShippedVocabulary> const& shipped_vocabularies();

} // namespace shisaku
