// Boost Software License 1.0
// Noise in labels: set in bold, letter-spaced, cut over lines, garbled, doubled; cells of a row exchanged.
#include "tests/noise/noises.hpp"

#include <shisaku/tokens/tokenize.hpp>
#include <utf8.h>

#include <algorithm>
#include <functional>

namespace shisaku::test {

namespace {

using tokens::Token;

/// The labels of fields, without what sets them off.
std::vector<std::string> letters_of(std::string_view label) {
    std::vector<std::string> letters;
    for (auto at = label.begin(); at != label.end();) {
        auto const begin = at;
        utf8::unchecked::next(at);
        letters.emplace_back(begin, at);
    }
    return letters;
}

/// Text with each label of a field as `each` writes it; of bracketed ones (【予算】) what stands between.
std::string with_labels(std::string_view text,
                        std::function<std::string(std::string const&, Token const&)> const& each) {
    std::string out;
    std::size_t done = 0;
    for (Token const& token : tokens::tokenize(text)) {
        if (token.kind != tokens::Kind::label || token.garbled) continue;
        std::string label(text.substr(token.mark.begin, token.mark.end - token.mark.begin));
        std::string behind, before;
        for (std::string_view const end : {"：", ":", " ", "】", "＞", ">", "]"})
            while (label.ends_with(end)) {
                behind = std::string(end) + behind;
                label.resize(label.size() - end.size());
            }
        for (std::string_view const begin : {"【", "＜", "<", "[", "■", "○"})
            if (label.starts_with(begin)) {
                before = begin;
                label.erase(0, begin.size());
            }
        // marks of bold type inside it are another noise
        if (label.find('*') != std::string::npos || label.find('<') != std::string::npos) continue;
        out.append(text, done, token.mark.begin - done);
        out += before + each(label, token) + behind;
        done = token.mark.end;
    }
    return out.append(text, done);
}

std::string joined(std::vector<std::string> const& letters, std::string_view between = "") {
    std::string out;
    for (auto const& letter : letters) out.append(out.empty() ? "" : between).append(letter);
    return out;
}

bool is_spaced(std::string const& label) { return label.find(' ') != std::string::npos; }

} // namespace

std::string letter_spaced_labels(std::string_view text, Random&) {
    return with_labels(text, [](std::string const& label, Token const&) {
        return is_spaced(label) ? label : joined(letters_of(label), " ");
    });
}

std::string bold_labels(std::string_view text, Random&) {
    return with_labels(text, [](std::string const& label, Token const&) { return "**" + label + "**"; });
}

std::string bold_inside_labels(std::string_view text, Random& random) {
    return with_labels(text, [&](std::string const& label, Token const&) {
        auto letters = letters_of(label);
        std::size_t const at = random() % letters.size();
        letters.insert(letters.begin() + static_cast<std::ptrdiff_t>(at), "**");
        return joined(letters) + "**";
    });
}

/// A long label that stands in front of a line is cut in its middle, as narrow cells cut it.
std::string cut_labels(std::string_view text, Random&) {
    return with_labels(text, [](std::string const& label, Token const& token) {
        auto letters = letters_of(label);
        if (letters.size() < 6 || token.before != tokens::Break::line || is_spaced(label)) return label;
        letters.insert(letters.begin() + static_cast<std::ptrdiff_t>(letters.size() / 2), "\n");
        return joined(letters);
    });
}

/// In a label of four: one letter is another, two of a long one. Where every label is garbled, none is left to tell
/// the others by.
std::string garbled_labels(std::string_view text, Random& random) {
    return with_labels(text, [&](std::string const& label, Token const&) {
        auto letters = letters_of(label);
        if (letters.size() < 3 || is_spaced(label) || random() % 4 != 0) return label;
        for (int changes = letters.size() > 5 ? 2 : 1; changes > 0; --changes)
            letters[random() % letters.size()] = changes == 2 ? "篳" : "篥";
        return joined(letters);
    });
}

std::string doubled_labels(std::string_view text, Random&) {
    return with_labels(text, [](std::string const& label, Token const&) {
        std::string out;
        for (auto const& letter : letters_of(label)) out += letter == " " ? letter : letter + letter;
        return out;
    });
}

/// A field of one line in four is left out, with its label.
std::string missing_fields(std::string_view text, Random& random) {
    std::string out;
    std::size_t done = 0;
    auto const all = tokens::tokenize(text);
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        Token const& token = all[i];
        bool const field = token.kind == tokens::Kind::label && token.label > tokens::Label::name &&
                           token.before == tokens::Break::line && !token.text.empty();
        bool const whole =
            all[i + 1].before == tokens::Break::line && (all[i + 1].gap > 0 || all[i + 1].kind == tokens::Kind::label);
        if (!field || !whole || random() % 4 != 0) continue;
        out.append(text, done, token.span.begin - done);
        done = token.span.end;
    }
    return out.append(text, done);
}

/// Label and value stay together; the pairs of a row change places.
std::string exchanged_cells(std::string_view text, Random& random) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        std::vector<std::string> cells;
        for (std::size_t from = at; from <= end;) {
            std::size_t const tab = std::min(text.find('\t', from), end);
            cells.emplace_back(text.substr(from, tab - from));
            from = tab + 1;
        }
        auto const is_label = [&](std::string const& cell) {
            auto const all = tokens::tokenize(cell);
            // a box goes on below its row; the values of the header stand in it whole
            return all.size() == 1 && all[0].kind == tokens::Kind::label && all[0].text.empty() &&
                   all[0].label <= tokens::Label::budget;
        };
        bool pairs = cells.size() >= 4 && cells.size() % 2 == 0;
        for (std::size_t i = 0; i < cells.size(); ++i) pairs = pairs && is_label(cells[i]) == (i % 2 == 0);
        if (pairs) {
            std::size_t const other = 2 * (1 + random() % (cells.size() / 2 - 1));
            std::swap(cells[0], cells[other]);
            std::swap(cells[1], cells[other + 1]);
        }
        out += joined(cells, "\t");
        if (end < text.size()) out += '\n';
        at = end + 1;
    }
    return out;
}

} // namespace shisaku::test
