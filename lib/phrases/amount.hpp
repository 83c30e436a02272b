// Boost Software License 1.0
// One amount as a value: `約1兆2,500億円の内数`, `▲1.2億円`, `49,968,000` under （単位：千円）, `－`, `皆増`.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace shisaku::phrases {

/// An amount with all that its own words say of it. What has no key in the contract is here for who reads a family.
struct Amount {
    /// What an amount is reckoned in where it is said.
    enum class Basis : std::uint8_t { unsaid, national /**< 国費 */, project /**< 事業費 */, required /**< 所要額 */ };

    std::optional<std::int64_t> yen; ///< exact, negative behind ▲; empty where none is printed or it is not whole
    bool none = false;               ///< `－`, `－千円`: there is none
    bool appears = false;            ///< 皆増
    bool ends = false;               ///< 皆減
    bool part_of = false;            ///< の内数
    bool outside = false;            ///< の外数
    bool among = false;              ///< うち…
    bool request_item = false;       ///< 事項要求, alone or besides
    bool approximate = false;        ///< 約, 概ね, 程度, 以上, 未満 …: `yen` is what is printed
    Basis basis = Basis::unsaid;

    friend bool operator==(Amount const&, Amount const&) = default;
};

/// The amount that a whole phrase is. A number without a unit counts `unit` yen (`unit_of` its head); 0: none is known,
/// and such a number gives no amount. Nothing if the phrase is no amount, or says two things.
std::optional<Amount> read_amount(std::u32string_view folded, std::int64_t unit = 0);

/// Yen of the unit that a head names: `（単位：千円）`, `予算額（百万円）` → 1000, 1000000; 0 if none or several.
std::int64_t unit_of(std::u32string_view folded);

/// True when an amount (or 事項要求) stands anywhere in a phrase.
bool holds_amount(std::u32string_view folded);

} // namespace shisaku::phrases
