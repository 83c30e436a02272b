// Boost Software License 1.0
// The header of a sheet whose row `pdftotext` tore, brought in front of the boxes: `目的` / `令和5年度予算(案)：95百万円`.
#pragma once

#include "lib/tree/builder.hpp"

#include <vector>

namespace shisaku::tree {

/// What was printed in a sheet's header and came behind the labels of its boxes.
struct TornHeader {
    std::vector<Token> fields;  ///< the sheet's fields, its header's in front; empty where nothing is torn
    std::vector<Token> offices; ///< lines that are offices by their words, where `offices_missing`
};

TornHeader settle_torn_header(Builder const& builder, Tokens tokens, bool offices_missing);

/// True for a token that says an amount with its year and nothing else.
bool is_dated_amount(Builder const& builder, Token const& token);

/// True for a piece of a label in front of a numbered value: `における位置づ ②人の流れ`.
bool holds_number(Reader const& reader, Token const& token);

} // namespace shisaku::tree
