// Boost Software License 1.0
// Sheets that no vocabulary knows: their labels repeat in the same order, `設備名：…`, `点検の年：…`, `設備名：…`.
#ifndef SHISAKU_LIB_TREE_SHEETS_BY_SHAPE
#define SHISAKU_LIB_TREE_SHEETS_BY_SHAPE

#include "lib/tree/sheets_by_shape.hpp"
#include "lib/tree/labelled_sheet.hpp"
#include "lib/tree/sheet_opening.hpp"
#include "lib/vocabulary/learn.hpp"
#include <shisaku/config.hpp>

#include <utility>

namespace shisaku::tree {

SHISAKU_INLINE Tokens read_sheets_by_shape(Builder& builder, Tokens tokens) {
    Tokens const none{tokens.last, tokens.last};
    constexpr std::size_t fewest = 6;
    if (tokens.size() < fewest) return none;
    vocabulary::Learner learner;
    learner.see(builder.reader, tokens);
    auto learned = learner.learned(false);
    if (!learned) return none;
    vocabulary::Ready const words(std::move(learned->words));
    Token const* at = tokens.first;
    while (at != tokens.last &&
           !((at->before == Break::line || at->before == Break::row) && opens_sheet(builder, words, at, tokens.last)))
        ++at;
    if (at == tokens.last) return none;
    if (at != tokens.first) builder.add_blocks({tokens.first, at});
    builder.diagnose(Severity::warning, Code::sheet_by_shape,
                     std::to_string(learned->sheets) +
                         " sheets told by their repeated labels; no vocabulary says what these mean (shisaku learn)",
                     Reader::span(*at));
    return {at, read_sheets(builder, words, at, tokens.last)};
}

} // namespace shisaku::tree

#endif
