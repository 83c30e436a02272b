// Boost Software License 1.0
// A document as lines to correct by hand: `card policy-sheet: 森の学校`, `  purpose`, `    paragraph: …`.
#ifndef SHISAKU_LIB_WRITE_TEXT
#define SHISAKU_LIB_WRITE_TEXT

#include "lib/tree/head.hpp"
#include "lib/write/text_line.hpp"
#include <shisaku/config.hpp>
#include <shisaku/write/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace shisaku {

namespace write::detail_text {

class TextWriter {
public:
    TextWriter(Document const& document, Sink const& sink) : document_(document), sink_(sink) {}

    void write() {
        line_ = text_form_head;
        end_line();
        write_members(document_, 0);
        flush();
    }

private:
    template <class T>
    void write_members(T const& node, std::size_t depth) {
        if constexpr (std::is_same_v<T, Section>) {
            // a section is what stands below it
            for (Node const& part : node.body) write_entry(part, depth);
            return;
        }
        static T const fresh{}; // what it says, a node says without a line
        describe::for_each_pair(node, fresh, [&](describe::Name name, auto const& member, auto const& left_out) {
            bool const in_head =
                !std::is_same_v<T, Document> && describe::head_part<T>(name.text) != describe::HeadPart::none;
            if (!in_head) write_member(name.text, member, left_out, depth);
        });
    }

    template <class M>
    void write_member(std::string_view key, M const& member, [[maybe_unused]] M const& left_out, std::size_t depth) {
        if constexpr (std::is_same_v<M, Span>) {
            // where a node stands is not what it says
        } else if constexpr (std::is_same_v<M, std::vector<Block>> || std::is_same_v<M, std::vector<Node>>) {
            if (member.empty()) return;
            begin_line(key, depth);
            end_line();
            for (auto const& entry : member) write_entry(entry, depth + 1);
        } else if constexpr (std::is_same_v<M, std::vector<std::vector<Text>>>) {
            for (auto const& row : member) write_row(key, row, depth);
        } else if constexpr (describe::is_vector<M>) {
            for (auto const& entry : member) {
                if constexpr (describe::is_vector<typename M::value_type>) {
                    begin_line(key, depth);
                    end_line();
                    using Inner = typename M::value_type::value_type;
                    for (auto const& inner : entry) write_one(describe::node_name<Inner>.text, inner, depth + 1);
                } else {
                    write_one(key, entry, depth);
                }
            }
        } else if constexpr (describe::is_optional<M>) {
            if (member) write_one(key, *member, depth);
        } else {
            if (member != left_out) write_one(key, member, depth);
        }
    }

    void write_entry(Block const& block, std::size_t depth) {
        std::visit([&]<class T>(T const& node) { write_one(describe::node_name<T>.text, node, depth); }, block);
    }
    void write_entry(Node const& node, std::size_t depth) {
        if (auto const* const block = std::get_if<Block>(&node.value)) return write_entry(*block, depth);
        // what begins here is looked for by its reader: it stands apart
        end_line();
        if (auto const* const card = std::get_if<CardRef>(&node.value))
            write_one(describe::node_name<Card>.text, document_.cards[card->index], depth);
        else
            write_one(describe::node_name<Section>.text, std::get<Section>(node.value), depth);
    }

    template <class T>
    void write_one(std::string_view key, T const& value, std::size_t depth) {
        begin_line(key, depth);
        if constexpr (describe::is_described<T>) {
            describe::for_each_member(value, [&](describe::Name name, auto const& member) {
                if (describe::head_part<T>(name.text) == describe::HeadPart::mark) write_mark(member);
            });
            describe::for_each_member(value, [&](describe::Name name, auto const& member) {
                if (describe::head_part<T>(name.text) == describe::HeadPart::text) write_head(member);
            });
            end_line();
            write_members(value, depth + 1);
        } else {
            write_value(value);
            end_line();
        }
    }

    template <class M>
    void write_mark(M const& member) {
        if constexpr (describe::is_optional<M>) {
            if (member) write_mark(*member);
        } else if constexpr (std::is_enum_v<M>) {
            line_.append(" ").append(describe::enum_name(member).text);
        } else if constexpr (std::is_integral_v<M>) {
            line_.append(" ").append(std::to_string(member));
        } else if constexpr (describe::is_text<M>) {
            line_ += ' ';
            append_escaped(line_, member, TextPlace::mark);
        }
    }

    template <class M>
    void write_head(M const& member) {
        if constexpr (describe::is_optional<M>) {
            if (member) write_value(*member);
        } else if constexpr (describe::is_text<M>) {
            if (!member.empty()) write_value(member);
        }
    }

    template <class T>
    void write_value(T const& value) {
        line_ += ':';
        if constexpr (describe::is_text<T>) {
            if (!value.empty()) line_ += ' ';
            append_escaped(line_, value, TextPlace::value);
        } else if constexpr (std::is_same_v<T, bool>) {
            line_ += value ? " yes" : " no";
        } else if constexpr (std::is_enum_v<T>) {
            line_.append(" ").append(describe::enum_name(value).text);
        } else {
            line_.append(" ").append(std::to_string(value));
        }
    }

    void write_row(std::string_view key, std::vector<Text> const& row, std::size_t depth) {
        begin_line(key, depth);
        if (!row.empty()) line_ += ": |";
        for (auto const& cell : row) {
            line_ += ' ';
            append_escaped(line_, cell, TextPlace::cell);
            line_ += " |";
        }
        end_line();
    }

    void begin_line(std::string_view key, std::size_t depth) {
        line_.append(depth * text_form_indent, ' ');
        line_ += key;
    }
    /// Lines are gathered, so that a sink is not asked for each.
    void end_line() {
        line_ += '\n';
        constexpr std::size_t much = std::size_t{1} << 16;
        if (line_.size() > much) flush();
    }
    void flush() {
        sink_(line_);
        line_.clear();
    }

    Document const& document_;
    Sink const& sink_;
    std::string line_;
};

} // namespace write::detail_text

SHISAKU_INLINE void write_text(Document const& document, Sink const& sink) {
    write::detail_text::TextWriter(document, sink).write();
}

SHISAKU_INLINE std::string to_text(Document const& document) {
    std::string text;
    write_text(document, [&](std::string_view piece) { text.append(piece); });
    return text;
}

} // namespace shisaku

#endif
