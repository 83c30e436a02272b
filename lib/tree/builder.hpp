// Boost Software License 1.0
// What the readers of the families share: the source, its tokens, the document that grows, the body's sections.
#pragma once

#include "lib/tree/budget_context.hpp"
#include "lib/tree/contents_index.hpp"
#include "lib/tree/reader.hpp"
#include "lib/tree/wrap.hpp"
#include "lib/vocabulary/ready.hpp"
#include <shisaku/options.hpp>
#include <shisaku/tree/document.hpp>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace shisaku::tree {

/// Builds a document in one pass over its tokens.
class Builder {
public:
    Builder(Text const& text, std::vector<Token> const& tokens, Options const& reading, Document& growing)
        : reader(text), words(words_of(reading)), all{tokens.data(), tokens.data() + tokens.size()}, options(reading),
          document(growing) {
        // a card is some sixteen tokens; moving thousands of them costs more than room that is never touched
        document.cards.reserve(tokens.size() / 12);
    }

    Reader const reader;
    Vocabularies::Ready const& words;
    Tokens const all;
    Options const& options;
    Document& document;

    void diagnose(Severity severity, Code code, std::string message, Span span) {
        document.diagnostics.push_back({severity, code, std::move(message), span});
    }

    /// What the document says of amounts without a year; found when first asked for.
    [[nodiscard]] phrases::BudgetContext const& budget_context() const {
        if (!budget_context_) budget_context_ = find_budget_context(reader.source(), options);
        return *budget_context_;
    }

    /// What a document that is a list of amounts says of them, and in which words; nothing where it is none.
    struct ListContext {
        vocabulary::Ready const* words = nullptr;
        phrases::BudgetContext amounts;
    };
    [[nodiscard]] ListContext const* list_context() const;

    /// Where labels that begin a sheet of `words.sheets[i]` stand, in order; found when first asked for.
    [[nodiscard]] std::vector<Token const*> const& sheet_beginnings(std::size_t i) const;

    /// True where a line stands apart from the one above it; always where the document has no blank lines at all.
    [[nodiscard]] bool stands_apart(Token const& token) const {
        if (!has_gaps_) {
            std::size_t lines = 0, gaps = 0;
            bool page_ends = false; // blank lines around a page's number and head are not the text's
            for (Token const& t : all) {
                bool const furniture = tokens::is_furniture(t);
                lines += t.before == Break::line;
                gaps += t.gap > 0 && !furniture && !page_ends && !t.page_break;
                page_ends = furniture;
            }
            has_gaps_ = gaps * 10 >= lines;
        }
        return token.gap > 0 || !*has_gaps_;
    }

    /// The columns of the widest line of text: nothing was set wider than its page.
    [[nodiscard]] std::uint32_t page_width() const {
        if (!page_width_) {
            page_width_ = 0;
            for (Token const& t : all)
                if (!t.leaders && !tokens::is_furniture(t))
                    page_width_ = std::max<std::uint32_t>(*page_width_, t.width);
        }
        return *page_width_;
    }

    /// Widths of the columns that hard-wrapped lines were set in.
    struct Columns {
        bool measured = false;
        bool spaced = false; ///< a space stands behind the ・ of paragraphs
        ColumnWidth text;    ///< of running text
        ColumnWidth labels;  ///< of lines that a label opens
        ColumnWidth fields;  ///< of the lines below them, set in behind the label

        // lines that happen to be alike are no column: it is nearly as wide as the text, be its lines few or short
        [[nodiscard]] std::uint32_t full_labels() const { return std::max(labels.full(), text.full() * 9 / 10); }
        [[nodiscard]] std::uint32_t full_fields() const { return std::max(fields.full(), text.full() * 3 / 4); }
    };
    [[nodiscard]] Columns& columns() { return columns_; }

    /// What the contents say of a title under a heading; null if nothing.
    [[nodiscard]] ContentsIndex::Entry const* in_contents(std::string_view heading_marker,
                                                          std::u32string_view title) const {
        return contents_index_.find(document.contents, heading_marker, title);
    }

    /// Adds tokens that belong to no card, outline or contents, as blocks.
    void add_blocks(Tokens tokens);
    /// Adds a block of the body that was read already.
    void add_block(Block block, Span span);
    /// True when no card had this id before.
    bool is_new_id(Text const& id) { return ids_.insert(id).second; }

    /// Adds a card at its place in the body, under the sections that are open.
    void add_card(Card card);

    /// Opens a section of a level (0 is outermost) and closes those of its level and below.
    void open_section(int level, std::optional<Text> marker, Text title, Span span);
    /// Closes the sections of a level and below.
    void close_sections(int level);
    /// The titles of the open sections, outermost first.
    [[nodiscard]] std::vector<SectionTitle> path() const;
    /// The innermost open section of a level, or none.
    [[nodiscard]] Section const* section(int level) const;

    /// Closes everything and lets the spans of the body's nodes tile the input of `size` bytes and `lines` lines.
    void finish(std::uint32_t size, std::uint32_t lines);

private:
    struct Open {
        int level;
        Section section;
    };
    void add(Node node);

    std::vector<Open> open_;
    Span reached_; ///< of the node that reaches furthest
    std::unordered_set<Text> ids_;
    Columns columns_;
    mutable std::optional<phrases::BudgetContext> budget_context_;
    mutable std::optional<std::optional<ListContext>> list_context_;
    mutable std::vector<std::vector<Token const*>> sheet_beginnings_;
    mutable ContentsIndex contents_index_;
    mutable std::optional<bool> has_gaps_;
    mutable std::optional<std::uint32_t> page_width_;
};

/// The family that a document's cards and outline make it.
Family family_of(Document const& document);

} // namespace shisaku::tree
