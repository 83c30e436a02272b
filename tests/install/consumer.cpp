// Boost Software License 1.0
// What a stranger's program does with the installed library: reads a sheet, asks for its measure, writes JSON.
#include <shisaku.hpp>

#include <iostream>

int main() {
    auto const document = shisaku::parse(
        "2 森の再生\n\n[1] 苗木の配布\n\n(1) 苗木の配布\n\n- 苗木を配る。\n\n【予算】苗木配布事業 3.9億円\n");
    if (!document || document->cards.size() != 1) return 1;
    auto const& card = document->cards.front();
    if (card.budget.size() != 1 || card.budget.front().yen != 390'000'000) return 2;
    std::cout << *card.name << ' ' << *card.budget.front().yen << " yen, " << shisaku::to_json(*document).size()
              << " bytes of JSON\n";
}
