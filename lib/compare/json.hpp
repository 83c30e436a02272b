// Boost Software License 1.0
// Reading JSON without asking twice: a key that is not there is null, a list that is none is empty.
#pragma once

#include <rapidjson/document.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace shisaku::comparison {

using Json = rapidjson::Value;

inline Json const& null_json() {
    static Json const null;
    return null;
}

/// The value of a key; null where `object` has no such key or is no object.
inline Json const& at(Json const& object, char const* key) {
    if (!object.IsObject()) return null_json();
    auto const found = object.FindMember(key);
    return found == object.MemberEnd() ? null_json() : found->value;
}

/// The entries of a list; none where it is no list.
class Entries {
public:
    explicit Entries(Json const& list)
        : begin_(list.IsArray() ? list.Begin() : nullptr), end_(list.IsArray() ? list.End() : nullptr) {}
    [[nodiscard]] Json const* begin() const { return begin_; }
    [[nodiscard]] Json const* end() const { return end_; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(end_ - begin_); }

private:
    Json const *begin_, *end_;
};

inline std::string_view text_of(Json const& value) {
    return value.IsString() ? std::string_view(value.GetString(), value.GetStringLength()) : std::string_view();
}

inline bool is_true(Json const& value) { return value.IsBool() && value.GetBool(); }

inline std::uint32_t line_of(Json const& object) {
    auto const& line = at(at(object, "span"), "line");
    return line.IsUint() ? line.GetUint() : 0;
}

} // namespace shisaku::comparison
