// Boost Software License 1.0
// Noise in lines: their ends, blank ones, page furniture, hard wraps.
#include "tests/noise/noises.hpp"

#include <utf8.h>

namespace shisaku::test {

namespace {

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string without_end(std::string line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.pop_back();
    return line;
}

bool is_blank(std::string const& line) { return line.find_first_not_of(" \t\r\f") == std::string::npos; }

template <class Each>
std::string with_lines(std::string_view text, Each each) {
    std::string out;
    for (auto const& line : lines_of(text)) each(line, out);
    return out;
}

/// True for lines that are of a table or of marks: nobody wraps them.
bool is_table(std::string const& line) {
    return line.find('\t') != std::string::npos || line.find('|') != std::string::npos ||
           line.find('<') != std::string::npos || line.starts_with('#');
}

} // namespace

std::string crlf(std::string_view text, Random&) {
    return with_lines(text, [](std::string const& line, std::string& out) { out += line + "\r\n"; });
}
std::string spaces_behind_lines(std::string_view text, Random&) {
    return with_lines(text, [](std::string const& line, std::string& out) { out += line + " \n"; });
}
std::string no_spaces_behind_lines(std::string_view text, Random&) {
    return with_lines(text, [](std::string const& line, std::string& out) { out += without_end(line) + "\n"; });
}
std::string blank_lines_doubled(std::string_view text, Random&) {
    return with_lines(
        text, [](std::string const& line, std::string& out) { out += line + (is_blank(line) ? "\n\n" : "\n"); });
}
std::string no_blank_lines(std::string_view text, Random&) {
    return with_lines(text, [](std::string const& line, std::string& out) {
        if (!is_blank(line)) out += line + "\n";
    });
}

std::string page_numbers(std::string_view text, Random& random) {
    int lines = 0, page = 1;
    return with_lines(text, [&](std::string const& line, std::string& out) {
        out += line + "\n";
        if (++lines % 40 != static_cast<int>(random() % 3)) return;
        out += (page % 2 ? std::to_string(page) : "- " + std::to_string(page) + " -") + "\n";
        ++page;
    });
}

std::string running_heads(std::string_view text, Random&) {
    int lines = 0, page = 1;
    return with_lines(text, [&](std::string const& line, std::string& out) {
        out += line + "\n";
        if (++lines % 40 != 0) return;
        out += std::to_string(page++) + "\n\f令和の里づくり推進会議 資料\n";
    });
}

std::string hard_wraps(std::string_view text, Random& random) {
    std::size_t const columns = 30 + random() % 16;
    return with_lines(text, [&](std::string const& line, std::string& out) {
        std::size_t count = 0;
        auto at = line.begin();
        while (at != line.end()) {
            auto const begin = at;
            char32_t const c = utf8::unchecked::next(at);
            // no line begins with a comma, a full stop or a closing bracket
            bool const may_break = c >= 0x3041 && c < 0xFF00 && c != U'」' && c != U'』' && c != U'】' && c != U'ー';
            if (!is_table(line) && count >= columns && may_break) {
                out += '\n';
                count = 0;
            }
            out.append(begin, at);
            ++count;
        }
        out += '\n';
    });
}

} // namespace shisaku::test
