// Boost Software License 1.0
// Where the sets of first letters say that nothing begins, the rules that they stand in front of match nothing.
#include "grammars/phrases/budget_line.hpp"
#include "grammars/tokens/whole.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace shisaku::grammar;

namespace {

template <class Rule>
bool matches(Rule const& rule, std::u32string const& text) {
    char_iterator first = text.data();
    return x3::parse(first, first + text.size(), x3::omit[rule]) && first != text.data();
}

/// Counts the letters of the basic plane that open something for `rule`; each must be in the set.
template <class Rule>
std::size_t count_openings(Rule const& rule, FirstLetters const& letters, std::vector<std::u32string> const& rests) {
    std::size_t opened = 0;
    for (auto const& rest : rests)
        for (char32_t c = 0x20; c < 0x10000; ++c) {
            bool const found = matches(rule, c + rest);
            opened += found;
            if (found && !letters.may_hold(c)) FAIL("U+" << std::hex << static_cast<unsigned>(c));
        }
    return opened;
}

std::vector<std::u32string> const amounts{U"3億円",     U"億円",           U"十億円",       U"円",
                                          U"項要求",    U"業費3億円",      U"和5年度3億円", U"5年度3億円",
                                          U"年度3億円", U"年度補正3億円)", U"規】3億円",    U"内数3億円"};
std::vector<std::u32string> const wholes{U"",
                                         U"-",
                                         U"--",
                                         U" 12",
                                         U"12 -",
                                         U"単位:億円)",
                                         U"位:億円",
                                         U"億円)",
                                         U"円",
                                         U"円)",
                                         U"和4年12月23日",
                                         U"4年12月23日",
                                         U"年1月1日",
                                         U"0年1月1日",
                                         U"[図](a.png)",
                                         U"実施要件>",
                                         U"実施要件〉",
                                         U"実施要件》",
                                         U"実施要件≫",
                                         U":予算 ☆:制度",
                                         U"3億円",
                                         U"億円",
                                         U"項要求"};

} // namespace

TEST_CASE("an amount begins with a letter of its set only") {
    CHECK(count_openings(yen | requested | bare_yen, amount_letters, amounts) > 100);
    CHECK(count_openings(dated_amount | led_amount, figure_letters, amounts) > 100);
    CHECK(count_openings(amount_head, figure_letters, amounts) > 20);
    CHECK(count_openings(name_stop, stop_letters, amounts) > 50);
    CHECK(count_openings(whole, whole_letters, wholes) > 100);
}

TEST_CASE("the sets leave most letters of a text alone") {
    std::size_t held = 0;
    std::u32string const text = U"地域の担い手を育て若い世代が働く場を広げる取組を支援し森と海の恵みを次へ渡す";
    for (char32_t const c : text) held += figure_letters.may_hold(c);
    CHECK(held * 4 < text.size());
}
