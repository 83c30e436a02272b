// Boost Software License 1.0
// Lines as text for people and golden cases: `12 cell|予算額|`.
#ifndef SHISAKU_LIB_LINES_PRINT
#define SHISAKU_LIB_LINES_PRINT

#include <shisaku/config.hpp>
#include <shisaku/lines/markup.hpp>
#include <shisaku/lines/print.hpp>
#include <shisaku/lines/scanner.hpp>

#include <array>

namespace shisaku::lines {

SHISAKU_INLINE std::string print(std::string_view text) {
    static constexpr std::array<std::string_view, 4> breaks{"line", "item", "row", "cell"};
    std::string out;
    Scanner scanner(text);
    while (scanner.next()) {
        if (scanner.pieces().empty()) {
            out += std::to_string(scanner.number()) + (scanner.page_break() ? " page-break\n" : " blank\n");
            continue;
        }
        bool first = true;
        for (Piece const& piece : scanner.pieces()) {
            out += std::to_string(scanner.number()) + ' ';
            out += breaks[static_cast<std::size_t>(piece.before)];
            if (first && scanner.page_break()) out += " page-break";
            if (piece.indent) out += " indent=" + std::to_string(piece.indent);
            if (piece.heading) out += " heading=" + std::to_string(piece.heading);
            if (piece.dash) out += " dash";
            if (piece.trailing) out += " trailing";
            out.push_back('|');
            if (piece.begin < piece.end) {
                auto const begin = scanner.line().offset(piece.begin), end = scanner.end_offset(piece.end);
                append_plain(out, text.substr(begin, end - begin));
            }
            out += "|\n";
            first = false;
        }
    }
    return out;
}

} // namespace shisaku::lines

#endif
