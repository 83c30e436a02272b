// Boost Software License 1.0
#include "bindings/c/source/zero_ended.hpp"

#include "lib/tree/walk.hpp"

#include <string>

namespace shisaku::c {

void end_texts_with_zero(Document& document) {
    TextPool pool;
    std::string ended;
    auto const end = [&](Text& text) {
        if (text.empty()) return; // one of those already
        ended = text.view();
        ended.push_back('\0');
        text = pool.add(ended).part(0, text.size());
    };
    tree::for_each_node<Text>(document, end);
}

} // namespace shisaku::c
