// Boost Software License 1.0
// The JSON Schema of a document: `"yen": {"type": ["integer", "null"], …}`.
#ifndef SHISAKU_LIB_SCHEMA_JSON_SCHEMA
#define SHISAKU_LIB_SCHEMA_JSON_SCHEMA

#include "lib/schema/nodes.hpp"
#include "lib/write/json_stream.hpp"
#include <shisaku/config.hpp>
#include <shisaku/schema.hpp>
#include <shisaku/version.hpp>

#include <limits>
#include <string>
#include <type_traits>

namespace shisaku {

namespace schema::detail_json_schema {

/// Writes schemas of described nodes.
class Writer {
public:
    explicit Writer(write::PrettyWriter& json) : json_(json) {}

    void write() {
        json_.StartObject();
        text("$schema", "https://json-schema.org/draft/2020-12/schema");
        text("$id", "urn:shisaku:contract:" + std::to_string(contract_version));
        text("title", "shisaku, output contract " + std::to_string(contract_version));
        reference("document");
        key("$defs");
        json_.StartObject();
        for_each_node([this]<class T>() { define<T>(); });
        alternatives("block", "A piece of a document's text", false);
        alternatives("node", "A part of a document's body: a section, a measure or a block", true);
        json_.EndObject();
        json_.EndObject();
    }

private:
    void key(std::string_view name) { json_.Text(name); }
    void text(std::string_view name, std::string_view value) {
        key(name);
        json_.Text(value);
    }
    void reference(std::string_view definition) { text("$ref", "#/$defs/" + std::string(definition)); }

    /// A node that is one of several, told apart by its `type`; a card is told by having none.
    void alternatives(std::string_view name, std::string_view says, bool of_body) {
        key(name);
        json_.StartObject();
        text("description", says);
        key("oneOf");
        json_.StartArray();
        auto const one = [this](std::string_view definition) {
            json_.StartObject();
            reference(definition);
            json_.EndObject();
        };
        if (of_body) {
            one(describe::node_name<Section>.text);
            one(describe::node_name<Card>.text);
        }
        for_each_block_name(one);
        json_.EndArray();
        json_.EndObject();
    }

    template <class T>
    void define() {
        key(describe::node_name<T>.text);
        json_.StartObject();
        text("description", description(about<T>));
        text("type", "object");
        key("properties");
        json_.StartObject();
        constant<T>();
        for_each_field<T>([this](Field const& row, auto const& member) {
            key(row.name);
            json_.StartObject();
            text("description", description(row));
            type_of(member, false);
            if (!row.value.empty()) {
                key("examples");
                json_.StartArray();
                json_.RawValue(row.value.data(), row.value.size(), rapidjson::kObjectType);
                json_.EndArray();
            }
            json_.EndObject();
        });
        json_.EndObject();
        key("required");
        json_.StartArray();
        if constexpr (std::is_same_v<T, Document>) json_.Quoted(describe::contract_key);
        if constexpr (describe::has_type<T>) json_.Quoted(describe::type_key);
        for_each_field<T>([this](Field const& row, auto const&) { json_.Text(row.name); });
        json_.EndArray();
        key("additionalProperties");
        json_.Bool(false);
        json_.EndObject();
    }

    /// The property that no member stands for.
    template <class T>
    void constant() {
        if constexpr (std::is_same_v<T, Document> || describe::has_type<T>) {
            json_.Quoted(describe::has_type<T> ? describe::type_key : describe::contract_key);
            json_.StartObject();
            text("description", describe::has_type<T> ? "What the node is." : "Version of the output contract.");
            key("const");
            if constexpr (describe::has_type<T>)
                json_.Quoted(describe::node_name<T>);
            else
                json_.Int(contract_version);
            json_.EndObject();
        }
    }

    void type(std::string_view name, bool or_null) {
        key("type");
        if (or_null) json_.StartArray();
        json_.Text(name);
        if (or_null) {
            json_.Text("null");
            json_.EndArray();
        }
    }

    /// The keywords that say of what type a value is.
    template <class T>
    void type_of(T const&, bool or_null) {
        if constexpr (describe::is_optional<T>) {
            using Value = typename T::value_type;
            if constexpr (describe::is_described<Value>) {
                key("anyOf");
                json_.StartArray();
                json_.StartObject();
                type_of(Value{}, false);
                json_.EndObject();
                json_.StartObject();
                type("null", false);
                json_.EndObject();
                json_.EndArray();
            } else {
                static_assert(!std::is_enum_v<Value>, "an enumeration that may be null has no keyword yet");
                type_of(Value{}, true);
            }
        } else if constexpr (std::is_same_v<T, bool>) {
            type("boolean", or_null);
        } else if constexpr (std::is_enum_v<T>) {
            key("enum");
            json_.StartArray();
            for (auto const& name : describe::enum_names<T>) json_.Quoted(name);
            json_.EndArray();
        } else if constexpr (std::is_integral_v<T>) {
            type("integer", or_null);
            key("minimum");
            json_.Int64(std::numeric_limits<T>::min());
            key("maximum");
            json_.Number(static_cast<std::uint64_t>(std::numeric_limits<T>::max()));
        } else if constexpr (describe::is_text<T>) {
            type("string", or_null);
        } else if constexpr (describe::is_vector<T>) {
            type("array", or_null);
            key("items");
            json_.StartObject();
            type_of(typename T::value_type{}, false);
            json_.EndObject();
        } else if constexpr (std::is_same_v<T, Block>) {
            reference("block");
        } else if constexpr (std::is_same_v<T, Node>) {
            reference("node");
        } else {
            reference(describe::node_name<T>.text);
        }
    }

    write::PrettyWriter& json_;
};

} // namespace schema::detail_json_schema

SHISAKU_INLINE std::string json_schema() {
    std::string text;
    {
        Sink const sink = [&](std::string_view piece) { text.append(piece); };
        write::SinkStream stream(sink);
        write::PrettyWriter json(stream);
        json.SetIndent(' ', 2);
        json.SetFormatOptions(rapidjson::kFormatSingleLineArray);
        schema::detail_json_schema::Writer(json).write();
        stream.Put('\n');
    }
    return text;
}

} // namespace shisaku

#endif
