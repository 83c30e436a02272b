// Boost Software License 1.0
// The first bytes of an input: `{"`, `<?xml …?> <document`, `shisaku 1`.
#include "apps/recognise.hpp"

#include <shisaku/read/json.hpp>
#include <shisaku/read/text.hpp>
#include <shisaku/read/xml.hpp>

#include <algorithm>

namespace shisaku::app {

namespace {

std::string_view without_space(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

/// What stands behind `end`, if `text` begins with `begin`.
bool pass(std::string_view& text, std::string_view begin, std::string_view end) {
    if (!text.starts_with(begin)) return false;
    auto const at = text.find(end, begin.size());
    if (at == text.npos) return false;
    text = without_space(text.substr(at + end.size()));
    return true;
}

/// True where the first line that is no comment says `shisaku` and a number.
bool is_text_form(std::string_view rest) {
    while (rest.starts_with('#')) rest = without_space(rest.substr(std::min(rest.find('\n'), rest.size())));
    constexpr std::string_view word = "shisaku ";
    if (!rest.starts_with(word)) return false;
    std::string_view const line = rest.substr(word.size(), rest.find_first_of("\r\n") - word.size());
    return !line.empty() && line.find_first_not_of("0123456789 ") == line.npos;
}

} // namespace

Content recognise(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    auto rest = without_space(bytes);
    if (rest.starts_with('{')) return without_space(rest.substr(1)).starts_with('"') ? Content::json : Content::policy;
    while (pass(rest, "<?", "?>") || pass(rest, "<!--", "-->")) {
    }
    constexpr std::string_view root = "<document";
    if (!rest.starts_with(root)) return is_text_form(rest) ? Content::text : Content::policy;
    auto const behind = rest.substr(root.size(), 1);
    return behind.empty() || behind.find_first_of(" \t\r\n/>") == behind.npos ? Content::policy : Content::xml;
}

Result<Document> read_back(std::string_view bytes, Content content) {
    switch (content) {
    case Content::json: return read_json(bytes);
    case Content::xml: return read_xml(bytes);
    default: return read_text(bytes);
    }
}

} // namespace shisaku::app
