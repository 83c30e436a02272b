// Boost Software License 1.0
// Labels that only their sheet makes one: `■目的`, `＜概要＞`, `事業概要`, where it prints no plain one.
#pragma once

#include "lib/tree/builder.hpp"
#include <shisaku/tree/card.hpp>

#include <vector>

namespace shisaku::tree {

/// The tokens of a sheet with such labels made labels; empty where there are none, and nothing is copied.
/// A field that has a plain label keeps it: `＜概要＞` below a 詳細 is a heading then.
std::vector<Token> settle_labels(Builder const& builder, Tokens tokens);

/// Reads the value of a 担当課室 (offices) or 担当省庁 (agencies) label into the card.
void read_responsible(Reader const& reader, Label label, chars::Folded const& value, std::uint32_t line, Card& card);

} // namespace shisaku::tree
