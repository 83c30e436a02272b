// Boost Software License 1.0
// The order of a document: contents, outlines, sheets, measures, and blocks where none of them begins.
#ifndef SHISAKU_LIB_TREE_DOCUMENT
#define SHISAKU_LIB_TREE_DOCUMENT

#include "lib/tree/document.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/front.hpp"
#include "lib/tree/sheets_by_shape.hpp"
#include <shisaku/config.hpp>

#include <array>
#include <set>

namespace shisaku::tree {

namespace detail_document {

struct FamilyReader {
    Family family; ///< mixed: of every family
    bool (*begins)(Builder const&, Token const*);
    Token const* (*read)(Builder&, Token const*);
    bool in_rows = false; ///< may begin with a row of a table, too
};

// contents before outlines: a contents is an outline with pages; sheets and numbered measures are told by a label
// or number of their own, pages of priority measures only by the shape of their headings, so they come last
inline constexpr std::array readers{
    FamilyReader{Family::mixed, begins_contents, read_contents},
    FamilyReader{Family::policy_sheet, begins_sheets, read_sheets, true},
    FamilyReader{Family::policy_sheet, begins_policy_sheet, read_policy_sheet},
    FamilyReader{Family::numbered_measure, begins_numbered_measure, read_numbered_measure},
    FamilyReader{Family::priority_outline, begins_outline, read_outline},
    FamilyReader{Family::priority_measure, begins_priority_page, read_priority_page},
    FamilyReader{Family::priority_measure, begins_list, read_list, true},
};

inline bool wanted(Options const& options, Family family) {
    if (!options.family || family == Family::mixed) return true;
    Family const only = *options.family;
    return only == family || only == Family::mixed || only == Family::unknown;
}

} // namespace detail_document

SHISAKU_INLINE bool begins_other_family(Builder const& builder, Token const* at) {
    for (auto const& reader : detail_document::readers)
        if (reader.family != Family::priority_measure && detail_document::wanted(builder.options, reader.family) &&
            reader.begins(builder, at))
            return true;
    return false;
}

namespace detail_document {

/// Adds what no family claims, and says where it looks like a part of one. The first token of sheets among it that are
/// told by their shape, or null.
inline Token const* add_loose(Builder& builder, Tokens tokens) {
    if (Tokens const sheets = read_sheets_by_shape(builder, tokens); !sheets.empty()) {
        if (sheets.last != tokens.last) builder.add_blocks({sheets.last, tokens.last});
        return sheets.first;
    }
    for (Token const& token : tokens)
        if (token.kind == Kind::label && token.label == Label::initiatives && token.before == Break::line)
            builder.diagnose(Severity::warning, Code::reference_without_sheet,
                             "a strategy reference that no sheet stands before", Reader::span(token));
    builder.add_blocks(tokens);
    return nullptr;
}

/// Says which labels were read in spite of their spelling, but for those of which it was said.
inline void say_garbled(Builder& builder) {
    std::set<std::uint32_t> said;
    for (auto const& each : builder.document.diagnostics)
        if (each.code == Code::label_garbled) said.insert(each.span.begin);
    for (Token const& token : builder.all)
        if (token.kind == Kind::label && token.garbled && said.insert(token.span.begin).second)
            builder.diagnose(Severity::note, Code::label_garbled, "this label is read in spite of its spelling",
                             Reader::span(token));
}

} // namespace detail_document

SHISAKU_INLINE void read_document(Builder& builder) {
    Token const* loose = builder.all.first;
    Token const* front = nullptr; // where the first family begins
    for (Token const* at = builder.all.first; at != builder.all.last;) {
        detail_document::FamilyReader const* found = nullptr;
        if (at->before == Break::line || at->before == Break::row)
            for (auto const& reader : detail_document::readers)
                if ((at->before == Break::line || reader.in_rows) &&
                    detail_document::wanted(builder.options, reader.family) && reader.begins(builder, at)) {
                    found = &reader;
                    break;
                }
        if (!found) {
            ++at;
            continue;
        }
        Token const* const sheets = loose != at ? detail_document::add_loose(builder, {loose, at}) : nullptr;
        if (!front) front = sheets ? sheets : at;
        Token const* const end = found->read(builder, at);
        loose = end;
        at = end != at ? end : at + 1; // what nobody takes is loose, and never asked twice
    }
    if (loose != builder.all.last) {
        Token const* const sheets = detail_document::add_loose(builder, {loose, builder.all.last});
        if (!front) front = sheets;
    }
    if (front) read_front(builder, {builder.all.first, front});
    detail_document::say_garbled(builder);
}

} // namespace shisaku::tree

#endif
