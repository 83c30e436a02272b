// Boost Software License 1.0
// Amounts as printed to whole yen: `14億5,574万8千円` → 1455748000, `三億五千万円` → 350000000.
#ifndef SHISAKU_LIB_PHRASES_AMOUNT
#define SHISAKU_LIB_PHRASES_AMOUNT

#include "lib/phrases/amount_value.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <limits>

namespace shisaku::phrases {

namespace detail_amount {

using grammar::char_iterator;
constexpr auto most = std::numeric_limits<std::int64_t>::max();

/// Digits without their point: 3.90 is 39 and one decimal.
struct Decimal {
    std::int64_t digits = 0;
    int decimals = 0;
};

inline std::optional<std::int64_t> times(std::int64_t a, std::int64_t b) {
    if (a != 0 && b > most / a) return {};
    return a * b;
}

/// Takes groups of digits: three each behind the first, or letter-spaced ones of one.
inline bool are_groups(std::vector<int> const& sizes, bool spaces_only) {
    auto const all = [&](int size) {
        return std::all_of(sizes.begin() + 1, sizes.end(), [&](int each) { return each == size; });
    };
    return sizes.size() == 1 || (sizes[0] <= 3 && all(3)) || (spaces_only && sizes[0] == 1 && all(1));
}

/// `2,500.5`, `1 234`, `1718・9`, `一〇`; none where commas and points make no number.
inline std::optional<Decimal> read_decimal(grammar::char_range printed) {
    Decimal result;
    std::vector<int> groups{0};
    bool point = false, spaces_only = true, in_group = false;
    for (char32_t const c : printed) {
        int const kanji = grammar::kanji_digit_value(c);
        if (chars::is_digit(c) || kanji >= 0) {
            int const digit = kanji >= 0 ? kanji : static_cast<int>(c - U'0');
            if (result.digits > (most - 9) / 10) return {};
            result.digits = result.digits * 10 + digit;
            result.decimals += point;
            if (!point && !in_group) groups.push_back(0);
            if (!point) ++groups.back();
            in_group = true;
        } else if (c == U'.' || c == U'・' || c == U'·') {
            if (point) return {};
            point = true;
        } else {
            if (point && !chars::is_space(c)) return {};
            spaces_only &= chars::is_space(c);
            in_group = false;
        }
    }
    groups.erase(groups.begin());
    if (!groups.empty() && !are_groups(groups, spaces_only)) return {};
    for (; result.decimals > 0 && result.digits % 10 == 0; --result.decimals) result.digits /= 10;
    return result;
}

/// A number of so many `unit`; none where it is no whole number of yen.
inline std::optional<std::int64_t> scaled(Decimal number, std::int64_t unit) {
    for (; number.decimals > 0; --number.decimals) {
        if (unit % 10 != 0) return {};
        unit /= 10;
    }
    return times(number.digits, unit);
}

/// Adds up terms: small places (千, 百) until a closing one (万, 億), those until the end.
class Sum {
public:
    bool add(grammar::YenTerm const& term, std::int64_t unit) {
        std::int64_t small = 1, closing = 1;
        for (auto const each : term.places) {
            bool const closes = each >= lexicon::first_closing_place;
            // 千億 is one; 億千 are two numbers that came together
            if (closing > 1) return false;
            auto const next = times(closes ? closing : small, each);
            if (!next) return false;
            (closes ? closing : small) = *next;
        }
        Decimal number{1, 0};
        if (!term.digits.empty()) {
            auto const read = read_decimal(term.digits);
            if (!read) return false;
            number = *read;
        }
        if (term.places.empty()) small = unit;
        auto const all = times(small, closing);
        auto const value = all ? scaled(number, *all) : std::nullopt;
        // places fall: 1兆2,500億円, 3千5百万円
        if (!value || small >= small_before_ || (closing > 1 && closing >= closing_before_)) return false;
        small_before_ = closing > 1 ? most : small;
        auto const group = times(group_, closing);
        if (!group || *value > most - *group) return false;
        group_ = *group + *value;
        if (closing > 1 || term.places.empty()) {
            if (sum_ > most - group_) return false;
            sum_ += group_;
            group_ = 0;
            closing_before_ = closing;
        }
        return true;
    }
    [[nodiscard]] std::int64_t get() const { return sum_ + group_; }

private:
    std::int64_t sum_ = 0, group_ = 0, small_before_ = most, closing_before_ = most;
};

} // namespace detail_amount

SHISAKU_INLINE std::optional<std::int64_t> yen_of(std::vector<grammar::YenTerm> const& terms, std::int64_t unit) {
    detail_amount::Sum sum;
    for (auto const& term : terms)
        if (!sum.add(term, unit)) return {};
    if (terms.empty()) return {};
    return sum.get();
}

SHISAKU_INLINE Amount amount_of(grammar::AmountValue const& value, std::int64_t unit) {
    using lexicon::AmountMark;
    Amount amount;
    amount.yen = yen_of(value.terms, unit);
    amount.request_item = value.terms.empty();
    bool negative = false;
    auto const apply = [&](AmountMark mark) {
        switch (mark) {
        case AmountMark::part_of: amount.part_of = true; break;
        case AmountMark::outside: amount.outside = true; break;
        case AmountMark::among: amount.among = true; break;
        case AmountMark::negative: negative = true; break;
        case AmountMark::approximate: amount.approximate = true; break;
        case AmountMark::besides: amount.request_item = true; break;
        case AmountMark::national: amount.basis = Amount::Basis::national; break;
        case AmountMark::project: amount.basis = Amount::Basis::project; break;
        case AmountMark::required: amount.basis = Amount::Basis::required; break;
        case AmountMark::new_:
        case AmountMark::reprint:
        case AmountMark::none: break;
        }
    };
    for (auto mark : value.before) apply(mark);
    for (auto mark : value.marks) apply(mark);
    if (negative && amount.yen) amount.yen = -*amount.yen;
    return amount;
}

SHISAKU_INLINE std::optional<Amount> read_amount(std::u32string_view folded, std::int64_t unit) {
    using namespace grammar;
    auto const spaces = [](char32_t c) { return c == U' ' || c == U'\t' || c == U'\n'; };
    while (!folded.empty() && spaces(folded.front())) folded.remove_prefix(1);
    while (!folded.empty() && spaces(folded.back())) folded.remove_suffix(1);
    // (33.0億円): the brackets say whose amount it is, not what
    if (folded.size() > 2 && folded.front() == U'(' && folded.find(U')') == folded.size() - 1)
        return read_amount(folded.substr(1, folded.size() - 2), unit);
    char_iterator const begin = folded.data(), end = begin + folded.size();
    char_iterator at = begin;
    Amount amount;
    if (lexicon::AmountWord word{}; x3::parse(at, end, amount_word, word)) {
        // －千円, －円: the unit of what is not there
        x3::parse(at, end, x3::omit[blanks >> -(*place >> lit(U'円'))]);
        if (at == end) {
            amount.none = word == lexicon::AmountWord::none;
            amount.appears = word == lexicon::AmountWord::appears;
            amount.ends = word == lexicon::AmountWord::ends;
            amount.request_item = word == lexicon::AmountWord::request_item;
            return amount;
        }
    }
    at = begin;
    AmountValue value;
    if (x3::parse(at, end, led_amount, value) && at == end) amount = amount_of(value);
    if (amount.yen || amount.request_item) return amount;
    value = {};
    if (at = begin; x3::parse(at, end, loose_amount, value) && at == end) {
        bool const says_yen = folded.find(U'円') != folded.npos;
        bool const says_place = !value.terms.empty() && !value.terms.back().places.empty();
        // 35.1億 says its unit, 49,968,000 and 100万 人 do not
        if (!says_yen && !says_place && unit == 0) return {};
        amount = amount_of(value, says_yen ? 1 : unit);
    }
    if (!amount.yen && !amount.request_item) return {};
    return amount;
}

SHISAKU_INLINE std::int64_t unit_of(std::u32string_view folded) {
    using namespace grammar;
    std::int64_t unit = 0;
    char_iterator const begin = folded.data(), end = begin + folded.size();
    for (char_iterator at = begin; at != end; ++at) {
        bool const opens = at == begin || at[-1] == U'(' || at[-1] == U':' || at[-1] == U'【' || at[-1] == U'[' ||
                           at[-1] == U'、' || at[-1] == U' ' || at[-1] == U'位';
        if (!opens) continue;
        std::int64_t found = 1;
        char_iterator after = at;
        if (!x3::parse(after, end,
                       (unit_word() | x3::attr(std::int64_t{1})) >> blanks >> lit(U'円') >>
                           (x3::eoi | &one_of(U")】]、。 \t\n,/")),
                       found))
            continue;
        if (unit != 0 && unit != found) return 0;
        unit = found;
        at = after - 1;
    }
    return unit;
}

SHISAKU_INLINE bool holds_amount(std::u32string_view folded) {
    using namespace grammar;
    char_iterator const last = folded.data() + folded.size();
    for (char_iterator at = folded.data(); at != last; ++at) {
        bool const digit = *at >= U'0' && *at <= U'9';
        if (!digit && *at != U'事') continue;
        char_iterator after = at;
        if (x3::parse(after, last, x3::omit[amount_value])) return true;
        // the rest of a number is no number of its own
        while (digit && at + 1 != last && at[1] >= U'0' && at[1] <= U'9') ++at;
    }
    return false;
}

} // namespace shisaku::phrases

#endif
