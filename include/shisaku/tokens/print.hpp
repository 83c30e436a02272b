// Boost Software License 1.0
#pragma once

#include <shisaku/tokens/lexicon.hpp>

#include <string>
#include <string_view>

namespace shisaku::tokens {

/// The tokens stage as text (`--to tokens`): a line a token, `line kind flags|mark|text|`.
std::string print(std::string_view text, Lexicon const& lexicon = Lexicon::standard());

/// The name of an enumerator as it is printed.
std::string_view name_of(Kind kind);
std::string_view name_of(Marker marker);
std::string_view name_of(Label label);
std::string_view name_of(Break before);

} // namespace shisaku::tokens
