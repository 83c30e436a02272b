// Boost Software License 1.0
// The C header beside the C++ ones, in one program.
#include <shisaku/c.h>

#include <shisaku.hpp>

#include <type_traits>

static_assert(std::is_trivially_copyable_v<shisaku_card> && std::is_standard_layout_v<shisaku_card>);
static_assert(SHISAKU_POLICY_SHEET == static_cast<int>(shisaku::Family::policy_sheet) + 1);
static_assert(SHISAKU_UNKNOWN == static_cast<int>(shisaku::Family::unknown) + 1);
static_assert(SHISAKU_UNSPECIFIED == static_cast<int>(shisaku::Stage::unspecified));
static_assert(SHISAKU_NOTE == static_cast<int>(shisaku::Severity::note));
