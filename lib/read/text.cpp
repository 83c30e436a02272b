// Boost Software License 1.0
// The text form back to a document: `card policy-sheet: 森の学校` and the lines that stand further in below it.
#ifndef SHISAKU_LIB_READ_TEXT
#define SHISAKU_LIB_READ_TEXT

#include "lib/read/input.hpp"
#include "lib/read/members.hpp"
#include "lib/read/text_lines.hpp"
#include "lib/tree/head.hpp"
#include "lib/write/text_line.hpp"
#include <shisaku/config.hpp>
#include <shisaku/read/text.hpp>

#include <charconv>
#include <string>
#include <type_traits>
#include <vector>

namespace shisaku {

namespace read::detail_text {

using describe::HeadPart;

class TextReader {
public:
    TextReader(std::string_view text, Document& document) : lines_(text_lines(text)), document_(document) {}

    void read() {
        if (lines_.empty()) throw Failure{0, "no document: its first line is \"shisaku 1\""};
        TextLine const& head = lines_.front();
        bool const known = head.depth == 0 && head.key == "shisaku" && head.mark && !head.value;
        if (!known) fail(head, "expected \"shisaku 1\", found " + shown(head.key));
        if (*head.mark != "1") fail(head, "version " + shown(*head.mark) + " of the form is not known, 1 is");
        at_ = 1;
        read_members(document_, 0);
    }

private:
    [[noreturn]] static void fail(TextLine const& line, std::string message) {
        throw Failure{line.at, std::string(line.key) + ": " + std::move(message)};
    }

    /// The members of a node: the lines from here on that stand `depth` steps in.
    template <class T>
    void read_members(T& node, std::size_t depth) {
        if constexpr (std::is_same_v<T, Section>) return read_entries(node.body, depth);
        std::uint64_t seen = 0;
        while (at_ < lines_.size() && lines_[at_].depth == depth) read_member(node, lines_[at_++], seen);
        end_of(depth);
    }

    /// Nothing may stand further in than the last line at `depth` lets it.
    void end_of(std::size_t depth) const {
        if (at_ < lines_.size() && lines_[at_].depth > depth)
            fail(lines_[at_], "nothing may stand below the line above");
    }

    template <class T>
    void read_member(T& node, TextLine const& line, std::uint64_t& seen) {
        bool found = false;
        std::uint64_t bit = 1;
        describe::for_each_member(node, [&](describe::Name name, auto& member) {
            using M = std::remove_reference_t<decltype(member)>;
            bool const in_head = !std::is_same_v<T, Document> && describe::head_part<T>(name.text) != HeadPart::none;
            if (!found && !in_head && !std::is_same_v<M, Span> && name.text == line.key) {
                found = true;
                constexpr bool repeats = describe::is_vector<M> && !std::is_same_v<M, std::vector<Block>> &&
                                         !std::is_same_v<M, std::vector<Node>>;
                if (!repeats && (seen & bit) != 0) fail(line, "said twice");
                seen |= bit;
                give(member, line);
            }
            bit <<= 1;
        });
        if (!found) fail(line, "no such member; there are " + choices<T>());
    }

    template <class T>
    static std::string choices() {
        std::string out;
        T const node{};
        describe::for_each_member(node, [&](describe::Name name, auto const& member) {
            bool const in_head = !std::is_same_v<T, Document> && describe::head_part<T>(name.text) != HeadPart::none;
            if (!in_head && !std::is_same_v<std::decay_t<decltype(member)>, Span>)
                out.append(out.empty() ? "" : ", ").append(name.text);
        });
        return out.empty() ? "none" : out;
    }

    /// A line that gives a member, or an entry of one that is a list.
    template <class M>
    void give(M& member, TextLine const& line) {
        if constexpr (std::is_same_v<M, Span>) {
            // not written
        } else if constexpr (std::is_same_v<M, std::vector<Block>> || std::is_same_v<M, std::vector<Node>>) {
            expect_bare(line);
            read_entries(member, line.depth + 1);
        } else if constexpr (std::is_same_v<M, std::vector<std::vector<Text>>>) {
            member.push_back(row(line));
            end_of(line.depth);
        } else if constexpr (describe::is_vector<M>) {
            auto& entry = member.emplace_back();
            if constexpr (describe::is_vector<typename M::value_type>)
                read_group(entry, line);
            else
                read_one(entry, line);
        } else if constexpr (describe::is_optional<M>) {
            read_one(member.emplace(), line);
        } else {
            read_one(member, line);
        }
    }

    template <class Entry>
    void read_entries(std::vector<Entry>& entries, std::size_t depth) {
        for (; at_ < lines_.size() && lines_[at_].depth == depth;) {
            TextLine const& line = lines_[at_++];
            Entry entry;
            auto const read = [&](auto& node) { read_one(node, line); };
            bool known = false;
            if constexpr (std::is_same_v<Entry, Block>)
                known = emplace_block(entry, line.key, read);
            else
                known = emplace_node(document_, entry, line.key, read);
            if (!known) fail(line, "no such part of a text");
            entries.push_back(std::move(entry));
        }
        end_of(depth);
    }

    /// A list in a list: its entries stand below its line, each called what it is.
    template <class T>
    void read_group(std::vector<T>& group, TextLine const& line) {
        expect_bare(line);
        for (; at_ < lines_.size() && lines_[at_].depth == line.depth + 1;) {
            TextLine const& entry = lines_[at_++];
            if (entry.key != describe::node_name<T>.text)
                fail(entry, "expected " + std::string(describe::node_name<T>.text));
            read_one(group.emplace_back(), entry);
        }
        end_of(line.depth + 1);
    }

    /// A node with its head and what stands below it, or a value.
    template <class T>
    void read_one(T& value, TextLine const& line) {
        if constexpr (describe::is_described<T>) {
            bool marked = !line.mark, said = !line.value;
            describe::for_each_member(value, [&](describe::Name name, auto& member) {
                HeadPart const part = describe::head_part<T>(name.text);
                if (part == HeadPart::mark && line.mark) {
                    set(member, *line.mark, line);
                    marked = true;
                } else if (part == HeadPart::text && line.value) {
                    set(member, *line.value, line);
                    said = true;
                }
            });
            if (!marked) fail(line, "takes no mark before its \":\"");
            if (!said) fail(line, "takes no text behind a \":\"");
            read_members(value, line.depth + 1);
        } else {
            if (line.mark) fail(line, "takes no mark before its \":\"");
            if (!line.value) fail(line, "expected \":\" and a value");
            set(value, *line.value, line);
            end_of(line.depth);
        }
    }

    template <class M>
    static void set(M& member, std::string_view written, TextLine const& line) {
        if constexpr (describe::is_optional<M>) {
            set(member.emplace(), written, line);
        } else if constexpr (describe::is_text<M>) {
            member = text(written, line);
        } else if constexpr (std::is_same_v<M, bool>) {
            if (written != "yes" && written != "no") fail(line, "expected yes or no, found " + shown(written));
            member = written == "yes";
        } else if constexpr (std::is_enum_v<M>) {
            auto const found = enum_value<M>(written);
            if (!found) fail(line, "expected " + enum_choices<M>() + ", found " + shown(written));
            member = *found;
        } else if constexpr (std::is_integral_v<M>) {
            auto const [end, error] = std::from_chars(written.data(), written.data() + written.size(), member);
            if (error == std::errc::result_out_of_range) fail(line, "too large a number: " + shown(written));
            if (error != std::errc() || end != written.data() + written.size())
                fail(line, "expected a whole number, found " + shown(written));
        } else {
            fail(line, "expected a node");
        }
    }

    static std::string text(std::string_view written, TextLine const& line) {
        auto out = write::unescaped(written);
        if (!out) fail(line, "a \\ that escapes nothing in " + shown(written) + "; a \\ itself is \\\\");
        return *std::move(out);
    }

    static void expect_bare(TextLine const& line) {
        if (line.mark || line.value) fail(line, "its entries stand below it, each on a line");
    }

    static std::vector<Text> row(TextLine const& line) {
        if (line.mark) fail(line, "takes no mark before its \":\"");
        if (!line.value) return {};
        std::string_view const written = *line.value;
        std::vector<Text> cells;
        if (!written.starts_with('|')) fail(line, "expected | cell | cell |");
        for (std::size_t at = 1; at < written.size();) {
            std::size_t const bar = find_unescaped(written, '|', at);
            if (bar == written.npos) fail(line, "a | must close the last cell");
            std::string_view cell = written.substr(at, bar - at);
            cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));
            cell = cell.substr(0, cell.find_last_not_of(' ') + 1);
            cells.push_back(text(cell, line));
            at = bar + 1;
        }
        return cells;
    }

    std::vector<TextLine> const lines_;
    std::size_t at_ = 0;
    Document& document_;
};

} // namespace read::detail_text

SHISAKU_INLINE Result<Document> read_text(std::string_view text) {
    return read::guarded<Document>(text, [](std::string_view form) {
        Document document;
        read::detail_text::TextReader(form, document).read();
        return document;
    });
}

} // namespace shisaku

#endif
