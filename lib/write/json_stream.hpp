// Boost Software License 1.0
// RapidJSON over a sink: structure and escapes are its own, text and names are copied by the run.
#pragma once

#include "lib/tree/describe.hpp"
#include "lib/write/json_memory.hpp"
#include <shisaku/write/sink.hpp>

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace shisaku::write {

/// RapidJSON's output stream over a sink, in pieces of 64 KB.
class SinkStream {
public:
    using Ch = char;
    explicit SinkStream(Sink const& sink) : sink_(sink) {}
    ~SinkStream() { empty(); }
    SinkStream(SinkStream const&) = delete;
    SinkStream& operator=(SinkStream const&) = delete;

    [[gnu::always_inline]] void Put(char c) { *take(1) = c; }
    /// RapidJSON calls it behind every root value; a line of cards is no reason to write yet.
    void Flush() {}

    /// Room for `length` more bytes, which is no more than `most`. The caller fills it.
    [[gnu::always_inline]] char* take(std::size_t length) {
        if (length > size - used_) empty();
        char* const room = buffer_.get() + used_;
        used_ += length;
        return room;
    }
    void give_back(std::size_t length) { used_ -= length; }

    [[gnu::always_inline]] void append(std::string_view text) {
        if (text.size() <= most) {
            std::memcpy(take(text.size()), text.data(), text.size());
        } else {
            empty();
            sink_(text);
        }
    }

    static constexpr std::size_t most = std::size_t{1} << 12;

private:
    [[gnu::noinline]] void empty() {
        if (used_ > 0) sink_({buffer_.get(), used_});
        used_ = 0;
    }

    static constexpr std::size_t size = std::size_t{1} << 16;
    Sink const& sink_;
    std::unique_ptr<char[]> buffer_{new char[size]};
    std::size_t used_ = 0;
};

/// Copies a text; true when it needs no escape in JSON: no control character, `"` or `\`. Eight bytes at a time.
inline bool copy_plain(char* to, std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    // the high bit of a byte is set where the byte is below `limit`; other bits may be
    constexpr auto below = [](std::uint64_t word, std::uint64_t limit) { return (word - limit * ones) & ~word; };
    std::uint64_t found = 0;
    auto const take = [&](std::size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        std::memcpy(to + at, &word, sizeof word);
        found |= below(word, 0x20) | below(word ^ ('"' * ones), 1) | below(word ^ ('\\' * ones), 1);
    };
    std::size_t const size = text.size();
    if (size < 8) {
        bool plain = true;
        for (std::size_t i = 0; i < size; ++i) {
            auto const byte = static_cast<unsigned char>(to[i] = text[i]);
            plain &= byte >= 0x20 && byte != '"' && byte != '\\';
        }
        return plain;
    }
    for (std::size_t at = 0; at + 8 <= size; at += 8) take(at);
    take(size - 8);
    return (found & (0x80 * ones)) == 0;
}

/// A RapidJSON writer, compact or pretty, that copies what it can.
template <class Base>
class Writer : public Base {
public:
    using Base::Base;

    /// A key of an object, or a string, whose quoted form is known.
    [[gnu::always_inline]] void Quoted(describe::Name name) {
        prefix(rapidjson::kStringType);
        this->os_->append(name.quoted);
    }
    void Text(std::string_view text) {
        prefix(rapidjson::kStringType);
        if (text.size() + 2 <= SinkStream::most) {
            char* const room = this->os_->take(text.size() + 2);
            room[0] = room[text.size() + 1] = '"';
            if (copy_plain(room + 1, text)) return;
            this->os_->give_back(text.size() + 2);
        }
        Base::WriteString(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void Number(std::uint64_t number) {
        constexpr std::size_t digits = 20;
        prefix(rapidjson::kNumberType);
        char* const room = this->os_->take(digits);
        this->os_->give_back(static_cast<std::size_t>(room + digits - rapidjson::internal::u64toa(number, room)));
    }

    /// A value of fixed text: `null`, `true`, `[]`.
    [[gnu::always_inline]] void Literal(std::string_view text) {
        prefix(rapidjson::kNullType);
        this->os_->append(text);
    }
    /// A described node of numbers only, which are its members in order: a span stands in every node.
    template <class T>
    void Numbers(T const& value) {
        if constexpr (is_pretty) {
            this->StartObject();
            describe::for_each_member(value, [this](describe::Name name, std::uint32_t member) {
                Quoted(name);
                Number(member);
            });
            this->EndObject();
        } else {
            constexpr std::size_t digits = 10;
            std::size_t room = 2;
            describe::for_each_named(value, [&](auto name, auto) { room += name.value->quoted.size() + 2 + digits; });
            prefix(rapidjson::kObjectType);
            char* const first = this->os_->take(room);
            char* at = first;
            describe::for_each_named(value, [&](auto name, std::uint32_t member) {
                constexpr std::string_view key = name.value->quoted;
                *at = at == first ? '{' : ',';
                std::memcpy(at + 1, key.data(), key.size());
                at[1 + key.size()] = ':';
                at = rapidjson::internal::u32toa(member, at + 2 + key.size());
            });
            *at++ = '}';
            this->os_->give_back(static_cast<std::size_t>(first + room - at));
        }
    }

private:
    static constexpr bool is_pretty = requires { &Base::SetIndent; };

    /// What stands before a value. Compact, it is the most frequent of all calls: RapidJSON's own steps, in line.
    [[gnu::always_inline]] void prefix(rapidjson::Type type) {
        if constexpr (is_pretty) {
            this->PrettyPrefix(type);
        } else if (this->level_stack_.GetSize() == 0) {
            this->Prefix(type);
        } else {
            auto* const level = this->level_stack_.template Top<typename Base::Level>();
            if (level->valueCount > 0) this->os_->Put(level->inArray || level->valueCount % 2 == 0 ? ',' : ':');
            ++level->valueCount;
        }
    }
};
using Utf8 = rapidjson::UTF8<>;
using CompactWriter = Writer<rapidjson::Writer<SinkStream, Utf8, Utf8, JsonMemory>>;
using PrettyWriter = Writer<rapidjson::PrettyWriter<SinkStream, Utf8, Utf8, JsonMemory>>;

} // namespace shisaku::write
