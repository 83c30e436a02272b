// Boost Software License 1.0
// Labels that are garbled (`施第名：`), doubled (`目目的的`) or cut over lines (`具体的` / `な目標：`).
#ifndef SHISAKU_LIB_TOKENS_NEAR_LABELS
#define SHISAKU_LIB_TOKENS_NEAR_LABELS

#include "lib/tokens/near_labels.hpp"
#include <shisaku/chars/classes.hpp>
#include <shisaku/chars/folded.hpp>
#include <shisaku/config.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>
#include <vector>

namespace shisaku::tokens {

namespace detail_near_labels {

constexpr std::size_t longest = 16; ///< code points of a label with its garblings

/// The front of a piece as far as a label may reach.
struct Front {
    chars::Folded all;
    bool whole = false;      ///< it is all of the piece
    std::size_t size = 0;    ///< of the label: up to a colon, or the whole piece; 0: no label can stand here
    std::size_t text_at = 0; ///< behind the colon and the white space there

    /// Looks for the end of the label: a colon, or, `by_space`, a space as well.
    void cut(bool by_space) {
        auto const chars = all.chars();
        std::size_t const colon = by_space ? chars.find_first_of(U": ") : chars.find(U':');
        size = text_at = 0;
        if (colon == chars.npos && !whole) return;
        size = std::min(colon, chars.size());
        text_at = std::min(size + 1, chars.size());
        while (text_at < chars.size() && chars::is_space(chars[text_at])) ++text_at;
    }
};

inline Front front_of(std::string_view text, Range range, bool by_space = false) {
    constexpr std::uint32_t bytes = 4 * 2 * longest; // letters may be apart or doubled
    Front front;
    std::uint32_t end = std::min(range.end, range.begin + bytes);
    while (end < range.end && (text[end] & '\xC0') == '\x80') ++end;
    front.all.append(text.substr(range.begin, end - range.begin), range.begin);
    front.whole = end == range.end && front.all.chars().find(U'\n') == std::u32string_view::npos;
    front.cut(by_space);
    return front;
}

/// True where a label may be set off at the front of a piece: it is short, or a colon or a space stands near its front.
inline bool may_be_set_off(Token const& token, std::string_view text) {
    constexpr std::uint32_t widest = 4 * longest, bytes = 4 * 2 * longest;
    if (token.width <= widest) return true;
    auto const front = text.substr(token.span.begin, std::min(token.span.end - token.span.begin, bytes));
    return front.find_first_of(": ") != front.npos || front.find("：") != front.npos || front.find("　") != front.npos;
}

/// Letters to be changed, put in or left out until two words are the same; more than `most` is `most + 1`.
inline std::size_t distance(std::u32string_view a, std::u32string_view b, std::size_t most) {
    if (a.size() > b.size() + most || b.size() > a.size() + most) return most + 1;
    std::array<std::size_t, longest + 8> row{};
    if (b.size() >= row.size()) return most + 1;
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t const changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return std::min(row[b.size()], most + 1);
}

/// How many letters of a label may be changed: of two letters one is half of the word.
constexpr std::size_t changes_of(std::size_t size) { return size >= 6 ? 2 : size >= 3 ? 1 : 0; }

/// How many letters of a spelling a word has not, at least; both as `Lexicon::letters_of` says them.
inline std::size_t missing(std::uint64_t spelling, std::uint64_t word) {
    return static_cast<std::size_t>(std::popcount(spelling & ~word));
}

/// The label whose spelling comes nearest, if only one does.
inline Label nearest(std::u32string_view word, std::uint64_t letters, Lexicon const& lexicon) {
    Label found = Label::none;
    std::size_t best = 3;
    auto const& words = lexicon.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const& [spelling, label] = words[i];
        std::size_t const most = changes_of(spelling.size());
        if (most == 0 || missing(lexicon.letters()[i], letters) > most) continue;
        std::size_t const off = distance(word, spelling, most);
        if (off > most || off > best) continue;
        found = off < best || found == label ? label : Label::none;
        best = off;
    }
    return found;
}

inline void make_label(Token& token, Label label, Front const& front) {
    auto const byte = [&](std::size_t at) { return at < front.all.size() ? front.all.offset(at) : token.span.end; };
    token.kind = Kind::label;
    token.label = label;
    token.marker = Marker::none;
    token.garbled = true;
    token.text = {byte(front.text_at), token.span.end};
    token.mark = {token.span.begin, byte(std::min(front.size + 1, front.text_at))};
    token.first = front.text_at < front.all.size() ? front.all.chars()[front.text_at] & code_point_bits : 0;
}

/// 【具体的取組】, ＜中長期的取組＞: a label that its brackets set off.
inline bool is_bracketed(Token const& token) { return token.kind == Kind::tag || token.kind == Kind::angle; }
inline Range bracketed_range(Token const& token) { return token.kind == Kind::tag ? token.mark : token.span; }
inline void make_bracketed_label(Token& token, Label label) {
    if (token.kind == Kind::angle) {
        token.mark = token.span;
        token.text = {token.span.end, token.span.end};
        token.first = 0;
    }
    token.kind = Kind::label;
    token.label = label;
    token.garbled = true;
}

/// Bold type that the extractor gave twice: every letter of the label stands twice.
inline void undouble(Token& token, std::string_view text, Lexicon const& lexicon) {
    bool const tag = is_bracketed(token);
    if (token.kind != Kind::text && !tag) return;
    // labels begin with a letter of three bytes; most lines do not give their first twice
    auto const first = text.substr(token.span.begin, 6);
    if (!tag && (first.size() < 6 || first.substr(0, 3) != first.substr(3))) return;
    // letters that all stand twice say so much that a space is enough
    Front const front = front_of(text, tag ? bracketed_range(token) : token.span, !tag);
    auto const chars = front.all.chars();
    if (tag) {
        if (chars.size() < 6) return;
        auto const half = chars.front() + halved(chars.substr(1, chars.size() - 2)) + chars.back();
        if (auto const match = lexicon.find(half); match.size == half.size()) make_bracketed_label(token, match.label);
        return;
    }
    if (front.size < 4 || chars[0] != chars[1]) return;
    auto const half = halved(chars.substr(0, front.size));
    auto const match = half.empty() ? LabelMatch{} : lexicon.find(half);
    if (half.empty() || match.size != half.size()) return;
    make_label(token, match.label, front);
    auto const twice = static_cast<std::uint16_t>(2 * half.size()); // what was printed once is half as wide
    token.width = static_cast<std::uint16_t>(token.width - std::min(token.width, twice));
}

/// Labels in the order in which a sheet and a measure print them.
constexpr bool is_ordered(Label label) { return label >= Label::name && label <= Label::agencies; }
constexpr bool is_of_measure(Label label) { return label == Label::goals || label == Label::agencies; }

/// What a garbled label lies between: the labels that are spelled well, or the number of a measure before them.
struct Between {
    Label before = Label::none, after = Label::none;
    bool measure = false;

    /// True where a label may stand here: in their order, in what they belong to.
    [[nodiscard]] bool takes(Label label) const {
        if (!is_ordered(label) || (measure && !is_of_measure(label))) return false;
        // a name opens a sheet, and its header follows
        if (label == Label::name) return before != Label::name && after > Label::name && after <= Label::budget;
        // a sheet prints each of its labels once, but a strategy reference where another one ends
        bool const again = label == Label::initiatives;
        bool const behind = before == Label::none || before < label || (again && before == label);
        bool const ahead = after == Label::none || label < after || after == Label::name || (again && after == label);
        auto const is_like = [&](Label other) {
            return other != Label::none && is_of_measure(other) == is_of_measure(label);
        };
        return behind && ahead && (measure || is_like(before) || is_like(after));
    }
    [[nodiscard]] bool takes_any() const {
        for (int i = static_cast<int>(Label::name); i <= static_cast<int>(Label::agencies); ++i)
            if (takes(static_cast<Label>(i))) return true;
        return false;
    }
};

/// Tells the labels that a stretch may hold, garbled, at the fronts of its pieces.
class Teller {
public:
    Teller(Between between, Lexicon const& lexicon) : lexicon_(lexicon) { reset(between); }

    /// Another stretch begins: what it lies between is known.
    void reset(Between between) {
        between_ = between;
        taken_.clear();
        auto const& words = lexicon_.words();
        for (std::size_t i = 0; i < words.size(); ++i)
            if (changes_of(words[i].first.size()) > 0 && between.takes(words[i].second)) taken_.push_back(i);
    }

    /// The label that comes nearest to the front of a piece, if it is one that may stand here.
    [[nodiscard]] Label label_of(Front const& front) const {
        if (front.size > longest) return Label::none;
        auto const chars = front.all.chars().substr(0, front.size);
        // most fronts share too few letters with each of the few labels that may stand here
        std::uint64_t const letters = Lexicon::letters_of(chars);
        auto const is_near = [&](std::size_t i) {
            return missing(lexicon_.letters()[i], letters) <= changes_of(lexicon_.words()[i].first.size());
        };
        if (std::none_of(taken_.begin(), taken_.end(), is_near)) return Label::none;
        std::u32string word;
        for (char32_t c : chars)
            if (!chars::is_space(c)) word.push_back(c);
        Label const label = nearest(word, letters, lexicon_);
        return between_.takes(label) ? label : Label::none;
    }

private:
    Lexicon const& lexicon_;
    Between between_;
    std::vector<std::size_t> taken_; ///< spellings of the labels that may stand here
};

/// Garbled labels of a stretch without others.
inline void settle_between(Token* first, Token* last, Between between, std::string_view text, Lexicon const& lexicon) {
    // most stretches lie between labels that nothing belongs between
    if (first == last || !between.takes_any()) return;
    Teller teller(between, lexicon);
    auto const found = [&](Label label) {
        between.before = label;
        teller.reset(between);
    };
    for (Token* at = first; at != last; ++at) {
        if (is_bracketed(*at)) {
            Label const label = teller.label_of(front_of(text, bracketed_range(*at)));
            if (label == Label::none) continue;
            make_bracketed_label(*at, label);
            found(label);
        }
        if (at->kind != Kind::text || at->dash || !may_be_set_off(*at, text)) continue;
        std::size_t before = 0;
        Front front = front_of(text, at->span);
        for (bool const by_space : {false, true}) {
            if (by_space) front.cut(by_space);
            // a space sets off only what is long enough to be no word of a sentence
            if (front.size < (by_space ? 5u : 3u) || front.size == std::exchange(before, front.size)) continue;
            Label const label = teller.label_of(front);
            if (label == Label::none) continue;
            make_label(*at, label, front);
            found(label);
            break;
        }
    }
}

inline void settle_garbled(std::vector<Token>& tokens, std::string_view text, Lexicon const& lexicon) {
    Between between;
    Token* from = tokens.data();
    Token* const end = from + tokens.size();
    bool any = false;
    for (Token* at = from; at != end; ++at) {
        bool const card = at->kind == Kind::card_number;
        if (!card && (at->kind != Kind::label || !is_ordered(at->label))) continue;
        between.after = card ? Label::none : at->label;
        settle_between(from, at, between, text, lexicon);
        between = {between.after, Label::none, card};
        from = at + 1;
        any = true;
    }
    if (any) settle_between(from, end, between, text, lexicon);
}

/// A label cut over two lines: its first line is short, and no label.
inline bool join_cut(Token& token, Token const& next, std::string_view text, Lexicon const& lexicon) {
    constexpr std::uint32_t narrow = 24;
    if (token.kind != Kind::text || next.kind != Kind::text || token.before != Break::line ||
        next.before != Break::line || next.gap != 0 || token.width > narrow || token.width < 4 || token.dash)
        return false;
    if (!lexicon.may_open(token.first)) return false;
    Front front = front_of(text, token.span);
    std::size_t const cut = front.all.size();
    Front const rest = front_of(text, next.span);
    if (rest.all.empty()) return false;
    for (std::size_t i = 0; i < rest.all.size(); ++i) front.all.push(rest.all.chars()[i], rest.all.offset(i));
    auto const match = lexicon.find(front.all.chars());
    if (match.size <= cut || match.garbled || match.label == Label::position) return false;
    front.size = front.text_at = match.size;
    auto const chars = front.all.chars();
    while (front.text_at < chars.size() && (chars::is_space(chars[front.text_at]) || chars[front.text_at] == U':'))
        ++front.text_at;
    token.span.end = next.span.end;
    make_label(token, match.label, front);
    token.garbled = false;
    token.width = next.width;
    token.last = next.last;
    token.open = static_cast<std::int8_t>(std::clamp(token.open + next.open, -most_open, most_open));
    token.trailing = next.trailing;
    return true;
}

} // namespace detail_near_labels

SHISAKU_INLINE std::u32string halved(std::u32string_view word) {
    std::u32string half;
    if (word.size() < 4 || word.size() % 2 != 0) return half;
    for (std::size_t i = 0; i < word.size(); i += 2) {
        if (word[i] != word[i + 1]) return {};
        half.push_back(word[i]);
    }
    return half;
}

SHISAKU_INLINE void settle_labels(std::vector<Token>& tokens, std::string_view text, Lexicon const& lexicon) {
    using namespace detail_near_labels;
    std::size_t to = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at, ++to) {
        if (to != at) tokens[to] = tokens[at];
        undouble(tokens[to], text, lexicon);
        if (at + 1 < tokens.size() && join_cut(tokens[to], tokens[at + 1], text, lexicon)) ++at;
    }
    tokens.resize(to);
    if (!tokens.empty()) settle_garbled(tokens, text, lexicon);
}

} // namespace shisaku::tokens

#endif
