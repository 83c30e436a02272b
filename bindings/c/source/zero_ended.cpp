// Boost Software License 1.0
#include "bindings/c/source/zero_ended.hpp"

#include "lib/tree/describe.hpp"

#include <string>

namespace shisaku::c {

namespace {

class Ending {
public:
    void operator()(Text& text) {
        if (text.empty()) return; // one of those already
        ended_ = text.view();
        ended_.push_back('\0');
        text = pool_.add(ended_).part(0, text.size());
    }
    template <class T>
    void operator()(std::optional<T>& value) {
        if (value) (*this)(*value);
    }
    template <class T>
    void operator()(std::vector<T>& values) {
        for (auto& value : values) (*this)(value);
    }
    template <class... T>
    void operator()(std::variant<T...>& value) {
        std::visit(*this, value);
    }
    void operator()(Node& node) { (*this)(node.value); }
    template <class T>
    void operator()(T& value) {
        if constexpr (describe::is_described<T>)
            describe::for_each_member(value, [this](auto const&, auto& member) { (*this)(member); });
    }

private:
    TextPool pool_;
    std::string ended_;
};

} // namespace

void end_texts_with_zero(Document& document) {
    Ending ending;
    ending(document);
    ending(document.cards); // they are described apart from it
}

} // namespace shisaku::c
