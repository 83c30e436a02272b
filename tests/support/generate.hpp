// Boost Software License 1.0
// Documents that nobody printed: every member of every node, with texts made to break a writer. Seeded, so that a
// failure can be had again.
#pragma once

#include "lib/tree/describe.hpp"

#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>

namespace shisaku::test {

class Generator {
public:
    /// `printable`: texts hold what XML can hold, and keeps.
    Generator(std::uint32_t seed, bool printable) : state_(seed * 2654435761u + 1), printable_(printable) {}

    Document document() {
        Document document;
        document_ = &document;
        fill(document, 0);
        return document;
    }

private:
    std::uint32_t random(std::uint32_t below) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::uint32_t>(state_ >> 33) % below;
    }

    std::string text() {
        static constexpr char const* pieces[] = {
            "施策",     "森の学校", "令和5年度", "①",      "（案）",       "・", "：",  ":",  " ",   "  ",    "|",
            "\\",       "\\n",      "#",         "# ",     "shisaku 1",    "-",  "yes", "\"", "<b>", "&amp;", "𠮟",
            "か\u3099", "\u3000",   "12",        "\u2028", "\xEF\xBB\xBF", "'",  "]]>", "_",  "\\_", "\n",    "\t",
            "\r",       "\f",       "\x01",      "\x1B",   "\x7F"};
        std::uint32_t const count = printable_ ? 31 : std::size(pieces);
        std::string out;
        for (std::uint32_t n = random(5); n > 0; --n) out += pieces[random(count)];
        return out;
    }

    template <class T>
    void fill(T& value, int depth) {
        if constexpr (describe::is_text<T>) {
            value = text();
        } else if constexpr (std::is_same_v<T, Span>) {
            value = {}; // JSON and XML are tested with those that parsing gives
        } else if constexpr (std::is_same_v<T, bool>) {
            value = random(2) == 1;
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(random(static_cast<std::uint32_t>(describe::enum_names<T>.size())));
        } else if constexpr (std::is_same_v<T, Block>) {
            fill_block(value, depth);
        } else if constexpr (std::is_same_v<T, Node>) {
            fill_node(value, depth);
        } else if constexpr (describe::is_optional<T>) {
            if (random(2) == 1) fill(value.emplace(), depth);
        } else if constexpr (describe::is_vector<T>) {
            // deep documents end, wide ones stay small
            std::uint32_t const most = depth > 4 ? 1 : 4;
            for (std::uint32_t n = random(most); n > 0; --n) fill(value.emplace_back(), depth + 1);
        } else if constexpr (std::is_integral_v<T>) {
            static constexpr std::int64_t numbers[] = {0, 1, 2023, 390000000, 2147483647};
            value = static_cast<T>(numbers[random(std::size(numbers))]);
            if (std::is_signed_v<T> && random(8) == 0) value = static_cast<T>(-value);
        } else {
            describe::for_each_member(value, [&](describe::Name, auto& member) { fill(member, depth + 1); });
        }
    }

    void fill_block(Block& block, int depth) {
        switch (random(6)) {
        case 0: fill(block.emplace<Paragraph>(), depth); break;
        case 1: fill(block.emplace<List>(), depth); break;
        case 2: fill(block.emplace<Table>(), depth); break;
        case 3: fill(block.emplace<Note>(), depth); break;
        case 4: fill(block.emplace<Heading>(), depth); break;
        default: fill(block.emplace<Figure>(), depth); break;
        }
    }

    void fill_node(Node& node, int depth) {
        switch (random(3)) {
        case 0: fill_block(node.value.emplace<Block>(), depth); break;
        case 1: fill(node.value.emplace<Section>(), depth); break;
        default: {
            Card card;
            fill(card, depth);
            node.value = CardRef{document_->cards.size()};
            document_->cards.push_back(std::move(card));
        }
        }
    }

    std::uint64_t state_;
    bool const printable_;
    Document* document_ = nullptr;
};

} // namespace shisaku::test
