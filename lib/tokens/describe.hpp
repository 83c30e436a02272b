// Boost Software License 1.0
// The names of labels, as stages print them and vocabulary files spell them: `budget_line`.
#pragma once

#include <shisaku/tokens/kind.hpp>

#include <boost/describe.hpp>

namespace shisaku::tokens {

BOOST_DESCRIBE_ENUM(Label, none, name, classification, position, budget, effect, purpose, overview, details, roadmap,
                    initiatives, goals, agencies, offices, budget_line, contents, other)

} // namespace shisaku::tokens
