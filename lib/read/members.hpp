// Boost Software License 1.0
// The description of the model, asked by name: the member `yen` of an entry, the block `table`, the family `mixed`.
#pragma once

#include "lib/tree/describe.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace shisaku::read {

/// The members of a node, given by name in any order, each once.
template <class T>
class Members {
public:
    explicit Members(T& node) : node_(node) {}

    enum class Found { no, yes, again };

    /// Calls `read(member)` for the member that is written `name`, the first time.
    template <class Read>
    Found give(std::string_view name, Read read) {
        Found found = Found::no;
        std::uint64_t bit = 1;
        describe::for_each_member(node_, [&](describe::Name known, auto& member) {
            if (known.text == name) {
                found = (seen_ & bit) != 0 ? Found::again : Found::yes;
                seen_ |= bit;
                if (found == Found::yes) read(member);
            }
            bit <<= 1;
        });
        return found;
    }

    /// The name of a member that was not given, or nothing. `but_optionals`: unknown values may be left out.
    [[nodiscard]] std::string_view missing(bool but_optionals) const {
        std::string_view result;
        std::uint64_t bit = 1;
        describe::for_each_member(node_, [&](describe::Name known, auto const& member) {
            bool const may = but_optionals && describe::is_optional<std::decay_t<decltype(member)>>;
            if (result.empty() && (seen_ & bit) == 0 && !may) result = known.text;
            bit <<= 1;
        });
        return result;
    }

private:
    T& node_;
    std::uint64_t seen_ = 0;
};

/// The enumerator that is written `text`.
template <class Enum>
std::optional<Enum> enum_value(std::string_view text) {
    for (std::size_t i = 0; i < describe::enum_names<Enum>.size(); ++i)
        if (describe::enum_names<Enum>[i].text == text) return static_cast<Enum>(i);
    return {};
}

/// `one of initial, request`: for messages.
template <class Enum>
std::string enum_choices() {
    std::string out = "one of ";
    for (auto const& name : describe::enum_names<Enum>) out.append(name.text).append(", ");
    out.resize(out.size() - 2);
    return out;
}

/// Makes `block` an empty block of a type (`table`) and calls `read` with it; false if there is no such type.
template <class Read>
bool emplace_block(Block& block, std::string_view type, Read read) {
    auto const one = [&]<class T>(std::in_place_type_t<T>) {
        if (describe::node_name<T>.text != type) return false;
        read(block.emplace<T>());
        return true;
    };
    return [&]<class... T>(std::variant<T...> const&) { return (one(std::in_place_type<T>) || ...); }(block);
}

/// The same for a part of a body; a card goes to the document's.
template <class Read>
bool emplace_node(Document& document, Node& node, std::string_view type, Read read) {
    if (type == describe::node_name<Card>.text) {
        Card card;
        read(card);
        node.value = CardRef{document.cards.size()};
        document.cards.push_back(std::move(card));
        return true;
    }
    if (type == describe::node_name<Section>.text) {
        read(node.value.emplace<Section>());
        return true;
    }
    return emplace_block(node.value.emplace<Block>(), type, read);
}

} // namespace shisaku::read
