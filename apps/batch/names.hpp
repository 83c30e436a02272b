// Boost Software License 1.0
// Enumerators by the names of the output contract: `policy-sheet`, `total-mismatch`.
#pragma once

#include "lib/tree/describe.hpp"

#include <string>

namespace shisaku::app {

template <class Enum>
std::string name_of(Enum value) {
    return std::string(describe::enum_name(value).text);
}

} // namespace shisaku::app
