// Boost Software License 1.0
// The readers of the families. Each says whether it begins at a token, reads what begins there into the builder
// and returns where it ended.
#pragma once

#include "lib/tree/builder.hpp"

namespace shisaku::tree {

/// A table of contents: `- ふるさと納税の活用促進 5`.
bool begins_contents(Builder const& builder, Token const* at);
Token const* read_contents(Builder& builder, Token const* at);

/// An outline on one page: `Ⅰ …`, `1 …`, `○…`, with its legend.
bool begins_outline(Builder const& builder, Token const* at);
Token const* read_outline(Builder& builder, Token const* at);

/// A policy sheet with the strategy references behind it: `施策名：…`.
bool begins_policy_sheet(Builder const& builder, Token const* at);
Token const* read_policy_sheet(Builder& builder, Token const* at);

/// Sheets of labels and values by one of the vocabularies: `事業名：…`, `担当課：…`.
bool begins_sheets(Builder const& builder, Token const* at);
Token const* read_sheets(Builder& builder, Token const* at);

/// A numbered measure, or the chapter heading above one: `○[No.1-4] …`.
bool begins_numbered_measure(Builder const& builder, Token const* at);
Token const* read_numbered_measure(Builder& builder, Token const* at);

/// A page of priority measures: its theme and item headings and what follows: `2 地域DXの推進`, `[1] …`, `(3) …`.
bool begins_priority_page(Builder const& builder, Token const* at);
Token const* read_priority_page(Builder& builder, Token const* at);

/// A list of measures with their amounts: `(1) 橋の補修 35.1億円（33.0億円）`.
bool begins_list(Builder const& builder, Token const* at);
Token const* read_list(Builder& builder, Token const* at);

/// True where a contents, a sheet, a numbered measure or an outline begins: pages of priority measures, told by
/// the shape of their headings only, end there.
bool begins_other_family(Builder const& builder, Token const* at);

} // namespace shisaku::tree
