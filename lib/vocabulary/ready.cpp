// Boost Software License 1.0
// Vocabularies to tables that readers look words up in: `施策名` opens the name of every policy sheet.
#ifndef SHISAKU_LIB_VOCABULARY_READY
#define SHISAKU_LIB_VOCABULARY_READY

#include "lib/vocabulary/ready.hpp"
#include "lib/phrases/amount.hpp"
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <algorithm>

namespace shisaku {

namespace vocabulary {

SHISAKU_INLINE std::u32string folded(std::string_view word) {
    chars::Folded result;
    result.append(word, 0);
    return std::u32string(result.chars());
}

SHISAKU_INLINE Ready::Ready(Vocabulary vocabulary)
    : words(std::move(vocabulary)), lexicon(tokens::Lexicon::empty()), unit(phrases::unit_of(folded(words.unit))) {
    for (auto const& label : words.labels) {
        auto const word = folded(label.word);
        lexicon.add(word, label.field);
        if (!word.empty() && begins_sheet(label)) begins.add(std::u32string_view(word).substr(0, 1));
    }
    for (auto const& mark : words.marks) marks.emplace_back(folded(mark.word), mark.means);
}

namespace detail_ready {

/// The vocabularies in the order in which their words count.
inline std::vector<Vocabulary> with_shipped(std::vector<Vocabulary> added) {
    auto const own = added.size();
    for (auto const& shipped : shipped_vocabularies()) {
        auto const replaced = std::any_of(added.begin(), added.begin() + static_cast<std::ptrdiff_t>(own),
                                          [&](auto const& v) { return v.name == shipped.words.name; });
        if (!replaced) added.push_back(shipped.words);
    }
    return added;
}

inline std::optional<Mark> legend_mark(MarkMeaning means) {
    switch (means) {
    case MarkMeaning::budget: return Mark::budget;
    case MarkMeaning::system: return Mark::system;
    case MarkMeaning::other: return Mark::other;
    default: return {};
    }
}

} // namespace detail_ready

} // namespace vocabulary

SHISAKU_INLINE void Vocabularies::Ready::add(Vocabulary const& vocabulary) {
    using vocabulary::folded;
    for (auto const& word : vocabulary.classes) classes.push_back(folded(word));
    if (vocabulary.form == Form::sheet || vocabulary.form == Form::list) {
        (vocabulary.form == Form::sheet ? sheets : lists).emplace_back(vocabulary);
        return;
    }
    for (auto const& label : vocabulary.labels) {
        if (label.weak)
            weak.push_back({folded(label.word), label.field});
        else
            lexicon.add(folded(label.word), label.field);
    }
    for (auto const& mark : vocabulary.marks)
        if (auto const meaning = vocabulary::detail_ready::legend_mark(mark.means))
            legend.emplace_back(folded(mark.word), *meaning);
}

SHISAKU_INLINE Vocabularies::Vocabularies(std::vector<Vocabulary> added) {
    auto ready = std::make_unique<Ready>();
    for (auto const& vocabulary : vocabulary::detail_ready::with_shipped(std::move(added))) ready->add(vocabulary);
    ready_ = std::move(ready);
}
SHISAKU_INLINE Vocabularies::~Vocabularies() = default;
SHISAKU_INLINE Vocabularies::Vocabularies(Vocabularies&&) noexcept = default;
SHISAKU_INLINE Vocabularies& Vocabularies::operator=(Vocabularies&&) noexcept = default;

SHISAKU_INLINE Vocabularies const& Vocabularies::standard() {
    static Vocabularies const instance;
    return instance;
}

} // namespace shisaku

#endif
