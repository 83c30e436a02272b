// Boost Software License 1.0
// Any described node as JSON, streamed: shared by the writers of documents and of cards.
#pragma once

#include "lib/tree/describe.hpp"
#include <shisaku/version.hpp>
#include <shisaku/write/sink.hpp>

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <string>
#include <string_view>
#include <type_traits>

namespace shisaku::write {

/// RapidJSON's output stream over a sink, in pieces of 64 KB.
class SinkStream {
public:
    using Ch = char;
    explicit SinkStream(Sink const& sink) : sink_(sink) { buffer_.reserve(size); }
    ~SinkStream() { Flush(); }
    SinkStream(SinkStream const&) = delete;
    SinkStream& operator=(SinkStream const&) = delete;

    void Put(char c) {
        if (buffer_.size() == size) Flush();
        buffer_.push_back(c);
    }
    void append(std::string_view text) {
        if (buffer_.size() + text.size() > size) Flush();
        if (text.size() > size)
            sink_(text);
        else
            buffer_.append(text);
    }
    void Flush() {
        if (!buffer_.empty()) sink_(buffer_);
        buffer_.clear();
    }

private:
    static constexpr std::size_t size = 1 << 16;
    Sink const& sink_;
    std::string buffer_;
};

/// True when a string needs no escape in JSON: most of them, so most are written by one copy.
inline bool is_plain(std::string_view text) {
    bool plain = true;
    for (char const c : text) plain &= static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
    return plain;
}

/// A RapidJSON writer that copies strings without escapes at once.
template <class Base>
class Writer : public Base {
public:
    using Base::Base;
    void Plain(std::string_view text) {
        if constexpr (requires { &Base::SetIndent; })
            this->PrettyPrefix(rapidjson::kStringType);
        else
            this->Prefix(rapidjson::kStringType);
        this->os_->Put('"');
        this->os_->append(text);
        this->os_->Put('"');
    }
};
using CompactWriter = Writer<rapidjson::Writer<SinkStream>>;
using PrettyWriter = Writer<rapidjson::PrettyWriter<SinkStream>>;

/// Writes described nodes with a RapidJSON writer `Json`.
template <class Json>
class NodeWriter {
public:
    NodeWriter(Json& json, Document const& document) : json_(json), document_(document) {}

    void write(bool value) { json_.Bool(value); }
    void write(std::string_view text) {
        if (is_plain(text))
            json_.Plain(text);
        else
            json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }

    template <class T>
    void write(T const& value) {
        if constexpr (std::is_enum_v<T>) {
            write(describe::enum_name(value));
        } else if constexpr (std::is_integral_v<T>) {
            if constexpr (std::is_signed_v<T>) json_.Int64(value);
            else json_.Uint64(value);
        } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
            write(std::string_view(value));
        } else if constexpr (describe::is_optional<T>) {
            if (value) write(*value);
            else json_.Null();
        } else if constexpr (describe::is_vector<T>) {
            json_.StartArray();
            for (auto const& item : value) write(item);
            json_.EndArray();
        } else if constexpr (std::is_same_v<T, Block>) {
            std::visit([&](auto const& block) { write_object(block, describe::block_types[value.index()]); }, value);
        } else if constexpr (std::is_same_v<T, Node>) {
            std::visit([&](auto const& node) { write(node); }, value.value);
        } else if constexpr (std::is_same_v<T, CardRef>) {
            write(document_.cards[value.index]);
        } else if constexpr (std::is_same_v<T, Section>) {
            write_object(value, "section");
        } else {
            static_assert(describe::is_described<T>, "a node of the model without a description");
            write_object(value, {});
        }
    }

    /// An object of the members of `value`, behind its `type` if it has one.
    template <class T>
    void write_object(T const& value, std::string_view type) {
        json_.StartObject();
        if (!type.empty()) {
            key("type");
            write(type);
        }
        write_members(value);
        json_.EndObject();
    }

    template <class T>
    void write_members(T const& value) {
        describe::for_each_member(value, [this](std::string_view name, auto const& member) {
            key(name);
            write(member);
        });
    }

    void key(std::string_view name) { json_.Plain(name); }

private:
    Json& json_;
    Document const& document_;
};

} // namespace shisaku::write
