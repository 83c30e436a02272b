// Boost Software License 1.0
// The C header beside the C++ ones, in one program.
#include <shisaku/c.h>

#include <shisaku.hpp>

#include <cstddef>
#include <type_traits>

static_assert(std::is_trivially_copyable_v<shisaku_card> && std::is_standard_layout_v<shisaku_card>);
static_assert(SHISAKU_POLICY_SHEET == static_cast<int>(shisaku::Family::policy_sheet) + 1);
static_assert(SHISAKU_UNKNOWN == static_cast<int>(shisaku::Family::unknown) + 1);
static_assert(SHISAKU_UNSPECIFIED == static_cast<int>(shisaku::Stage::unspecified));
static_assert(SHISAKU_NOTE == static_cast<int>(shisaku::Severity::note));

// what a program that was built against SHISAKU_0.1 has on its stack, where pointers have 64 bits
template <class T, std::size_t size>
constexpr bool keeps = sizeof(T) == size;
static_assert(keeps<shisaku_text, 16> && keeps<shisaku_string, 16> && keeps<shisaku_span, 16> &&
              keeps<shisaku_integer, 16>);
static_assert(keeps<shisaku_options, 32> && offsetof(shisaku_options, vocabularies) == 24);
static_assert(keeps<shisaku_document_info, 120> && offsetof(shisaku_document_info, diagnostics) == 112);
static_assert(keeps<shisaku_diagnostic, 56> && offsetof(shisaku_diagnostic, span) == 40);
static_assert(keeps<shisaku_card, 176> && offsetof(shisaku_card, span) == 160);
static_assert(keeps<shisaku_budget, 120> && offsetof(shisaku_budget, span) == 104);
static_assert(keeps<shisaku_office, 104> && offsetof(shisaku_office, span) == 88);
static_assert(keeps<shisaku_class, 72> && offsetof(shisaku_class, span) == 56);
static_assert(keeps<shisaku_field, 40> && offsetof(shisaku_field, span) == 24);
