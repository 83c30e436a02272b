// Boost Software License 1.0
// What every source of the library includes sooner or later, precompiled; Spirit above all.
#pragma once

#include "grammars/config.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
