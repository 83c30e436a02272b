// Boost Software License 1.0
// Any described node as JSON, streamed: shared by the writers of documents and of cards.
#pragma once

#include "lib/tree/describe.hpp"
#include "lib/write/json_stream.hpp"
#include <shisaku/version.hpp>

#include <string_view>
#include <type_traits>
#include <variant>

namespace shisaku::write {

/// Writes described nodes with a RapidJSON writer `Json`.
template <class Json>
class NodeWriter {
public:
    NodeWriter(Json& json, Document const& document) : json_(json), document_(document) {}

    void write(bool value) { json_.Literal(value ? "true" : "false"); }
    void write(std::string_view text) { json_.Text(text); }
    void write(describe::Name name) { json_.Quoted(name); }

    template <class T>
    void write(T const& value) {
        if constexpr (std::is_enum_v<T>) {
            write(describe::enum_name(value));
        } else if constexpr (std::is_integral_v<T>) {
            if (value < T{0})
                json_.Int64(static_cast<std::int64_t>(value));
            else
                json_.Number(static_cast<std::uint64_t>(value));
        } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
            write(std::string_view(value));
        } else if constexpr (describe::is_optional<T>) {
            if (value)
                write(*value);
            else
                json_.Literal("null");
        } else if constexpr (describe::is_vector<T>) {
            if (value.empty()) {
                json_.Literal("[]");
                return;
            }
            json_.StartArray();
            for (auto const& item : value) write(item);
            json_.EndArray();
        } else if constexpr (std::is_same_v<T, Block>) {
            std::visit([this](auto const& block) { this->write(block); }, value);
        } else if constexpr (std::is_same_v<T, Node>) {
            std::visit([this](auto const& node) { this->write(node); }, value.value);
        } else if constexpr (std::is_same_v<T, CardRef>) {
            write(document_.cards[value.index]);
        } else if constexpr (std::is_same_v<T, Span>) {
            json_.Numbers(value);
        } else {
            static_assert(describe::is_described<T>, "a node of the model without a description");
            json_.StartObject();
            if constexpr (describe::has_type<T>) {
                json_.Quoted(describe::type_key);
                json_.Quoted(describe::node_name<T>);
            }
            write_members(value);
            json_.EndObject();
        }
    }

    /// The members of `value`, keys and values, into an object that is open.
    template <class T>
    void write_members(T const& value) {
        describe::for_each_named(value, [this](auto name, auto const& member) {
            json_.Quoted(*name.value);
            write(member);
        });
    }

private:
    Json& json_;
    Document const& document_;
};

} // namespace shisaku::write
