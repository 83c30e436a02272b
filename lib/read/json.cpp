// Boost Software License 1.0
// JSON back to a document: `{"shisaku":1,"source":{…},…}`, every key of it and no other.
#ifndef SHISAKU_LIB_READ_JSON
#define SHISAKU_LIB_READ_JSON

#include "lib/read/input.hpp"
#include "lib/read/members.hpp"
#include "lib/write/json_memory.hpp"
#include <shisaku/config.hpp>
#include <shisaku/read/json.hpp>
#include <shisaku/version.hpp>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <utf8.h>

#include <algorithm>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

namespace shisaku {

namespace read::detail_json {

/// A step from a value into it: a key, or a place in an array.
struct Step {
    std::size_t place = 0; ///< of the member or element, from 0
    bool is_key = false;
    std::string_view key;
};
using Path = std::vector<Step>;

/// `/body/3/yen`, as RFC 6901 writes it.
inline std::string pointer(Path const& path) {
    std::string out = path.size() > most_steps_told ? "…" : "";
    for (std::size_t i = path.size() - std::min(path.size(), most_steps_told); i < path.size(); ++i) {
        Step const& step = path[i];
        out += '/';
        if (!step.is_key) out += std::to_string(step.place);
        for (char const c : clipped(step.key)) {
            if (c == '~' || c == '/')
                out += c == '~' ? "~0" : "~1";
            else
                out += c;
        }
    }
    return out;
}

/// Where the value of a path begins in `json`, or its key. What a parser of values does not keep is found again, but
/// only when there is something to complain of; `json` was parsed before.
inline std::size_t find(std::string_view json, Path const& path, bool of_key) {
    std::size_t at = 0;
    auto const pass = [&](std::string_view what) { at = std::min(json.find_first_not_of(what, at), json.size()); };
    auto const pass_string = [&] {
        for (++at; json[at] != '"'; ++at) at += json[at] == '\\';
        ++at;
    };
    constexpr std::string_view space = " \t\r\n", colon = " \t\r\n:";
    pass(space);
    for (Step const& step : path) {
        ++at;
        for (std::size_t passed = 0, depth = 0; passed < step.place;) {
            if (json[at] == '"') {
                pass_string();
                continue;
            }
            depth += json[at] == '[' || json[at] == '{';
            depth -= json[at] == ']' || json[at] == '}';
            passed += json[at] == ',' && depth == 0;
            ++at;
        }
        pass(space);
        if (!step.is_key || (of_key && &step == &path.back())) continue;
        pass_string();
        pass(colon);
    }
    return at;
}

/// What RapidJSON parses to.
using Memory = rapidjson::MemoryPoolAllocator<write::JsonMemory>;
using Parsed = rapidjson::GenericDocument<rapidjson::UTF8<>, Memory, write::JsonMemory>;

/// Reads described nodes from values.
class Reader {
public:
    using Value = Parsed::ValueType;

    Reader(std::string_view json, Document& document) : json_(json), document_(document) {}

    void read_document(Value const& value) {
        expect(value.IsObject(), "an object", value);
        // what another version's keys mean is not known
        auto const version = value.FindMember(describe::contract_key.text.data());
        if (version == value.MemberEnd()) fail("missing key \"shisaku\": the version of the output contract");
        // RapidJSON 1.1 compares itself to death in C++20
        if (!version->value.IsInt() || version->value.GetInt() != contract_version)
            fail("only version " + std::to_string(contract_version) + " of the output contract is read");
        read_members(document_, value, describe::contract_key.text);
    }

private:
    [[noreturn]] void fail(std::string const& message, bool of_key = false) const {
        auto const path = pointer(path_);
        throw Failure{find(json_, path_, of_key), path.empty() ? message : path + ": " + message};
    }
    [[noreturn]] void mismatch(std::string const& expected, Value const& found) const {
        fail("expected " + expected + (null_too_ ? " or null" : "") + ", found " + said(found));
    }
    void expect(bool holds, char const* what, Value const& found) const {
        if (!holds) mismatch(what, found);
    }
    /// A value as a message shows it.
    static std::string said(Value const& value) {
        if (value.IsNull()) return "null";
        if (value.IsBool()) return value.GetBool() ? "true" : "false";
        if (value.IsObject()) return "an object";
        if (value.IsArray()) return "an array";
        if (value.IsString()) return shown(view(value));
        if (value.IsUint64()) return std::to_string(value.GetUint64());
        return value.IsInt64() ? std::to_string(value.GetInt64()) : "another number";
    }
    static std::string_view view(Value const& string) { return {string.GetString(), string.GetStringLength()}; }

    /// Calls `f` a step further in.
    template <class F>
    void into(Step step, F f) {
        path_.push_back(step);
        if (path_.size() > most_levels) fail("more than " + std::to_string(most_levels) + " levels");
        f();
        path_.pop_back();
    }

    /// What reads a value into the node that is found for it.
    auto reading(Value const& value) {
        return [this, &value](auto& node) { read(node, value); };
    }
    /// What a node says it is, if it does.
    std::optional<std::string_view> type_of(Value const& value) const {
        expect(value.IsObject(), "an object", value);
        auto const type = value.FindMember(describe::type_key.text.data());
        if (type == value.MemberEnd()) return {};
        if (!type->value.IsString()) fail("expected a string as \"type\", found " + said(type->value));
        return view(type->value);
    }
    void read_typed(bool known, std::string_view type) const {
        if (!known) fail("unknown \"type\" " + shown(type));
    }

    template <class T>
    void read(T& out, Value const& value) {
        if constexpr (describe::is_optional<T>) {
            if (value.IsNull()) return;
            null_too_ = true;
            read(out.emplace(), value);
            null_too_ = false;
        } else if constexpr (std::is_same_v<T, bool>) {
            expect(value.IsBool(), "true or false", value);
            out = value.GetBool();
        } else if constexpr (std::is_enum_v<T>) {
            auto const found = value.IsString() ? enum_value<T>(view(value)) : std::nullopt;
            if (!found) mismatch(enum_choices<T>(), value);
            out = *found;
        } else if constexpr (std::is_integral_v<T>) {
            read_integer(out, value);
        } else if constexpr (describe::is_text<T>) {
            expect(value.IsString(), "a string", value);
            out = view(value);
            // RapidJSON lets half of a surrogate pair pass
            if (!utf8::is_valid(out)) fail("an escape that is no character");
        } else if constexpr (describe::is_vector<T>) {
            expect(value.IsArray(), "an array", value);
            out.reserve(value.Size());
            for (rapidjson::SizeType i = 0; i < value.Size(); ++i)
                into({i, false, {}}, [&] { read(out.emplace_back(), value[i]); });
        } else if constexpr (std::is_same_v<T, Block>) {
            auto const type = type_of(value);
            if (!type) fail("missing key \"type\"");
            read_typed(emplace_block(out, *type, reading(value)), *type);
        } else if constexpr (std::is_same_v<T, Node>) {
            auto const type = type_of(value);
            // a card is told by its kind
            if (!type && !value.HasMember("kind")) fail("missing key \"type\" (of a block or section) or \"kind\"");
            auto const name = type.value_or(describe::node_name<Card>.text);
            read_typed(emplace_node(document_, out, name, reading(value)), name);
        } else {
            static_assert(describe::is_described<T>, "a node of the model without a description");
            expect(value.IsObject(), "an object", value);
            read_members(out, value, describe::has_type<T> ? describe::type_key.text : std::string_view{});
        }
    }

    template <class T>
    void read_integer(T& out, Value const& value) const {
        constexpr auto least = std::numeric_limits<T>::min(), most = std::numeric_limits<T>::max();
        bool const is_signed = value.IsInt64(), is_unsigned = value.IsUint64();
        expect(is_signed || is_unsigned, "an integer", value);
        bool const fits = is_unsigned ? std::cmp_less_equal(value.GetUint64(), most)
                                      : std::cmp_greater_equal(value.GetInt64(), least);
        if (!fits) mismatch("an integer from " + std::to_string(least) + " to " + std::to_string(most), value);
        out = is_unsigned ? static_cast<T>(value.GetUint64()) : static_cast<T>(value.GetInt64());
    }

    /// Every member of a node, and the key `extra` that none stands for and that was looked at before.
    template <class T>
    void read_members(T& node, Value const& object, std::string_view extra) {
        null_too_ = false;
        Members<T> members(node);
        bool extra_seen = false;
        std::size_t place = 0;
        for (auto const& member : object.GetObject()) {
            auto const key = view(member.name);
            into({place++, true, key}, [&] {
                auto found = Members<T>::Found::yes;
                if (!extra.empty() && key == extra) {
                    if (extra_seen) found = Members<T>::Found::again;
                    extra_seen = true;
                } else {
                    found = members.give(key, [&](auto& known) { read(known, member.value); });
                }
                if (found == Members<T>::Found::no) fail("unknown key", true);
                if (found == Members<T>::Found::again) fail("the same key again", true);
            });
        }
        if (auto const missing = members.missing(false); !missing.empty())
            fail("missing key \"" + std::string(missing) + "\"");
    }

    std::string_view json_;
    Document& document_;
    Path path_;
    bool null_too_ = false; ///< null may stand where a value is being read
};

} // namespace read::detail_json

SHISAKU_INLINE Result<Document> read_json(std::string_view json) {
    return read::guarded<Document>(json, [](std::string_view text) {
        rapidjson::MemoryStream stream(text.data(), text.size());
        read::detail_json::Parsed parsed;
        // iterative: nesting costs no stack
        parsed.ParseStream<rapidjson::kParseIterativeFlag>(stream);
        if (parsed.HasParseError())
            throw read::Failure{parsed.GetErrorOffset(), rapidjson::GetParseError_En(parsed.GetParseError())};
        Document document;
        read::detail_json::Reader(text, document).read_document(parsed);
        return document;
    });
}

} // namespace shisaku

#endif
