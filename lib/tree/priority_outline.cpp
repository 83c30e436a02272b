// Boost Software License 1.0
// Outlines on one page: `Ⅰ …`, `1 …`, `○… ☆…`, `■…`, a legend, a title that may stand anywhere.
#ifndef SHISAKU_LIB_TREE_PRIORITY_OUTLINE
#define SHISAKU_LIB_TREE_PRIORITY_OUTLINE

#include "grammars/tree/priority_outline.hpp"
#include "grammars/phrases/outline_line.hpp"
#include "lib/phrases/date.hpp"
#include "lib/tree/blocks.hpp"
#include "lib/tree/families.hpp"
#include "lib/tree/outline_order.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <utility>

namespace shisaku::tree {

namespace detail_outline {

namespace x3 = grammar::x3;
namespace rules = grammar::outline;
using Element = OutlineElement;
using grammar::char_iterator;
using grammar::char_range;

inline bool is_outline_title(std::u32string_view text) {
    return std::any_of(lexicon::outline_titles.begin(), lexicon::outline_titles.end(), [&](std::u32string_view word) {
        auto const at = text.find(word);
        // 「重点施策2024」 in a bracket or at the end names the document; a sentence about it does not
        return at != text.npos && text.size() - at - word.size() <= 8 && text.back() != U'。';
    });
}

/// True where a line may end as a title does: asked of every line, so by its last code point alone.
inline bool may_be_title(char32_t last) {
    return last == U')' || chars::is_digit(last) ||
           std::any_of(lexicon::outline_titles.begin(), lexicon::outline_titles.end(),
                       [&](std::u32string_view word) { return word.back() == last; });
}

/// Reads a region of outline lines.
class OutlineReader {
public:
    OutlineReader(Builder& builder, Token const* at) : builder_(builder), at_(at) {}

    Token const* read() {
        find_legend();
        while (at_ != last_ && read_line()) {
        }
        for (Token const* uncertain : uncertain_)
            builder_.diagnose(Severity::note, Code::marks_uncertain,
                              "a dash may stand for a mark of its own before the mark that is printed",
                              Reader::span(*uncertain));
        auto nodes = order_outline(builder_, std::move(elements_));
        auto& outline = builder_.document.outline;
        outline.insert(outline.end(), std::make_move_iterator(nodes.begin()), std::make_move_iterator(nodes.end()));
        builder_.add_blocks({begin_, at_});
        return at_;
    }

private:
    static constexpr std::uint32_t full_heading = 56;

    Reader const& reader() const { return builder_.reader; }

    /// The legend may stand behind the bullets that it explains.
    void find_legend() {
        constexpr std::ptrdiff_t most = 400;
        for (Token const* at = at_; at != last_ && at - at_ < most; ++at) {
            if (!rules::is_legend(*at)) continue;
            chars::Folded const folded = reader().folded(at->span);
            char_iterator first = folded.chars().data();
            std::vector<grammar::LegendEntry> entries;
            x3::parse(first, first + folded.size(), grammar::legend, entries);
            for (auto const& entry : entries)
                if (auto const meaning = meaning_of({entry.word.begin(), entry.word.size()}))
                    legend_.push_back({entry.mark, *meaning});
            tight_ = folded.chars().find(U' ') == std::u32string_view::npos;
            return;
        }
    }

    /// What the longest word means that opens the words of a legend.
    [[nodiscard]] std::optional<Mark> meaning_of(std::u32string_view text) const {
        std::pair<std::u32string, Mark> const* longest = nullptr;
        for (auto const& word : builder_.words.legend)
            if (text.starts_with(word.first) && (!longest || word.first.size() > longest->first.size()))
                longest = &word;
        return longest ? std::optional(longest->second) : std::nullopt;
    }

    /// Reads what begins here; false where the outline ends.
    bool read_line() {
        Token const& token = *at_;
        if (rules::is_furniture(token) || rules::is_legend(token)) {
            ++at_;
        } else if (rules::is_part(token)) {
            read_parts();
        } else if (rules::is_item(token)) {
            read_item();
        } else if (rules::is_square(token)) {
            read_square();
        } else if (rules::is_bullets(token)) {
            if (!follows_item() && legend_.empty()) return false;
            read_bullets();
        } else if (rules::is_date(token)) {
            if (!builder_.document.date)
                builder_.document.date = phrases::read_date(reader(), reader().folded(token.span), token.line);
            ++at_;
        } else if (rules::is_text(token)) {
            return read_text();
        } else {
            return false;
        }
        return true;
    }

    /// The line at `at_` and those that go on with it, as a phrase; moves behind them.
    chars::Folded take_lines(Range first) {
        chars::Folded phrase = reader().folded(first);
        ++at_;
        while (at_ != last_ && rules::is_rest(*at_)) reader().append(phrase, (at_++)->span);
        return phrase;
    }

    /// The same for a heading, which goes on only where its line is full or a bracket is open in it.
    chars::Folded take_heading(Range first) {
        chars::Folded phrase = reader().folded(first);
        ++at_;
        while (at_ != last_ && rules::is_rest(*at_) && (at_[-1].open > 0 || at_[-1].width >= full_heading))
            reader().append(phrase, (at_++)->span);
        return phrase;
    }

    Text text(chars::Folded const& phrase, char_range range) const {
        auto const base = phrase.chars().data();
        auto end = static_cast<std::size_t>(range.end() - base);
        auto const begin = static_cast<std::size_t>(range.begin() - base);
        while (end > begin && (phrase.chars()[end - 1] == U' ' || phrase.chars()[end - 1] == U'\n')) --end;
        return reader().text(phrase, begin, end);
    }

    Element& add(Element::What what, std::uint32_t number, std::optional<Text> marker, Text title,
                 std::u32string_view words, Span span) {
        Element& element = elements_.emplace_back();
        element.what = what;
        element.number = number;
        element.node.marker = std::move(marker);
        element.node.title = std::move(title);
        element.node.span = span;
        element.words = words;
        return element;
    }

    void read_parts() {
        Token const* const first = at_;
        chars::Folded const phrase = take_heading(first->span);
        Span const span = Reader::span(Tokens{first, at_});
        char_iterator it = phrase.chars().data();
        std::vector<grammar::PartHeading> parts;
        // numerals in ASCII letters do not glue: one heading a line
        if (!x3::parse(it, it + phrase.size(), grammar::part_headings, parts)) {
            chars::Folded title = reader().folded(first->text);
            for (Token const& rest : Tokens{first + 1, at_}) reader().append(title, rest.span);
            add(Element::What::part, first->number, reader().text(first->mark), reader().text(title, 0, title.size()),
                title.chars(), span);
            return;
        }
        for (auto const& part : parts)
            add(Element::What::part, static_cast<std::uint32_t>(part.numeral.front() - U'Ⅰ') + 1,
                text(phrase, part.numeral), text(phrase, part.title),
                {part.title.begin(), static_cast<std::size_t>(part.title.size())}, span);
    }

    void read_item() {
        Token const* const first = at_;
        chars::Folded const phrase = take_heading(first->text);
        add(Element::What::item, first->number, reader().text(first->mark), reader().text(phrase, 0, phrase.size()),
            phrase.chars(), Reader::span(Tokens{first, at_}));
    }

    void read_square() {
        Token const* const first = at_;
        chars::Folded const phrase = take_lines(first->text);
        bool const aim = phrase.size() > 0 && phrase.chars().back() == U'。';
        add(aim ? Element::What::aim : Element::What::group, 0, reader().text(first->mark),
            reader().text(phrase, 0, phrase.size()), phrase.chars(), Reader::span(Tokens{first, at_}));
    }

    void read_bullets() {
        Token const* const first = at_;
        chars::Folded const phrase = take_lines(first->span);
        Span const span = Reader::span(Tokens{first, at_});
        char_iterator it = phrase.chars().data();
        std::vector<grammar::Bullet> bullets;
        if (tight_)
            x3::parse(it, it + phrase.size(), grammar::tight_bullets, bullets);
        else
            x3::parse(it, it + phrase.size(), grammar::bullets, bullets);
        Element& block = block_of(*first);
        bool dash = first->dash;
        for (auto const& bullet : bullets) {
            OutlineNode node;
            node.title = text(phrase, bullet.text);
            node.span = span;
            if (!bullet.marks.empty()) node.marker = text(phrase, bullet.marks);
            for (char32_t mark : bullet.marks) add_mark(node, mark);
            if (dash && bullet.marks.empty()) add_first_mark(node);
            if (dash && !bullet.marks.empty()) uncertain_.push_back(first);
            dash = false;
            block.words += U'\n' + std::u32string(bullet.text.begin(), bullet.text.end());
            block.node.children.push_back(std::move(node));
        }
        block.node.span = join(block.node.span, span);
    }

    /// The block that a line of bullets goes on with, or a new one.
    Element& block_of(Token const& first) {
        bool const apart = first.gap > 0;
        if (!elements_.empty() && elements_.back().what == Element::What::bullets && !apart) return elements_.back();
        Element& block = add(Element::What::bullets, 0, {}, {}, {}, Reader::span(first));
        block.apart = apart;
        return block;
    }

    /// True where bullets belong to an item above them, with nothing but bullets between.
    [[nodiscard]] bool follows_item() const {
        return !elements_.empty() &&
               (elements_.back().what == Element::What::item || elements_.back().what == Element::What::bullets);
    }

    void add_mark(OutlineNode& node, char32_t mark) const {
        for (auto const& [sign, meaning] : legend_)
            if (sign == mark) node.marks.push_back(meaning);
    }

    /// Markdown took the place of the first mark of a line, which the legend names first.
    void add_first_mark(OutlineNode& node) const {
        if (!legend_.empty()) node.marks.push_back(legend_.front().second);
    }

    /// A title, a lead in sentences, or what is no outline any more; false for the last.
    bool read_text() {
        Token const* const first = at_;
        bool const named = is_outline_title(reader().folded(first->span));
        chars::Folded const phrase = named ? take_heading(first->span) : take_lines(first->span);
        // a file may hold several outlines; the first names the document
        bool const title = (!builder_.document.title || first == begin_) && is_outline_title(phrase.chars());
        if (title && !builder_.document.title) builder_.document.title = reader().text(phrase, 0, phrase.size());
        bool const lead = phrase.size() > 0 && phrase.chars().back() == U'。';
        if (title || lead || goes_on()) return true;
        at_ = first;
        return false;
    }

    /// True where the outline goes on behind a line that is none of it.
    [[nodiscard]] bool goes_on() const {
        Token const* it = at_;
        if (at_ == last_) return false;
        return legend_.empty() ? x3::parse(it, last_, rules::next) : x3::parse(it, last_, rules::scattered_next);
    }

    Builder& builder_;
    Token const* at_;
    Token const* const begin_ = at_;
    Token const* const last_ = builder_.all.last;
    std::vector<std::pair<char32_t, Mark>> legend_;
    bool tight_ = false; ///< no space stands between its entries: the extractor lost them
    std::vector<Element> elements_;
    std::vector<Token const*> uncertain_;
};

/// Items with their bullets and a part or a legend near; where they stand apart from each other, a legend.
inline bool is_proved(Token const* at, Token const* end) {
    constexpr std::ptrdiff_t near = 120;
    Token const* const last = std::min(end, at + near);
    Token const* it = at;
    if (x3::parse(it, end, rules::start))
        return std::any_of(at, last, [](Token const& t) { return rules::is_legend(t) || rules::is_part(t); });
    return std::any_of(at, last, rules::is_legend) && x3::parse(it, end, rules::scattered_start);
}

} // namespace detail_outline

SHISAKU_INLINE bool begins_outline(Builder const& builder, Token const* at) {
    using namespace detail_outline;
    bool const possible =
        rules::is_part(*at) || rules::is_item(*at) || rules::is_legend(*at) || rules::is_square(*at) ||
        (rules::is_text(*at) && may_be_title(at->last) && is_outline_title(builder.reader.folded(at->span)));
    return possible && is_proved(at, builder.all.last);
}

SHISAKU_INLINE Token const* read_outline(Builder& builder, Token const* at) {
    return detail_outline::OutlineReader(builder, at).read();
}

} // namespace shisaku::tree

#endif
