// Boost Software License 1.0
// Texts as the scorer compares them: `**Ｉｏ Ｔ**・基盤―` is `IoT基盤-`.
#ifndef SHISAKU_LIB_COMPARE_FOLDING
#define SHISAKU_LIB_COMPARE_FOLDING

#include "lib/compare/folding.hpp"
#include <shisaku/config.hpp>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace shisaku::comparison {

namespace detail_folding {

constexpr std::u32string_view dashes = U"‐‑‒–—―−ー－─";
constexpr std::u32string_view bullets = U"・•●✓";

inline std::u32string normalized(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    auto const* const nfkc = icu::Normalizer2::getNFKCInstance(status);
    auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    if (U_SUCCESS(status)) source = nfkc->normalize(source, status);
    std::u32string out;
    for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1))
        out.push_back(static_cast<char32_t>(source.char32At(i)));
    return out;
}

/// Length of a mark that begins here: `**`, or `<…>` of 40 characters at most.
inline std::size_t mark_length(std::u32string_view rest) {
    if (rest.starts_with(U"**")) return 2;
    if (!rest.starts_with(U'<')) return 0;
    auto const end = rest.find(U'>', 1);
    return end != rest.npos && end >= 2 && end <= 41 ? end + 1 : 0;
}

inline bool is_blank(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || (c >= 0x1C && c <= 0x1F) || bullets.find(c) != bullets.npos;
}

/// The longest block that `a[a0, a1)` and `b[b0, b1)` have in common, the first of equally long ones.
struct Block {
    std::size_t a, b, size;
};

class Matcher {
public:
    Matcher(std::u32string_view a, std::u32string_view b) : a_(a), b_(b) {
        for (std::size_t i = 0; i < b.size(); ++i) places_[b[i]].push_back(i);
    }

    std::size_t matched(std::size_t a0, std::size_t a1, std::size_t b0, std::size_t b1) {
        // a stack of its own: texts may be long
        std::vector<std::array<std::size_t, 4>> open{{a0, a1, b0, b1}};
        std::size_t sum = 0;
        while (!open.empty()) {
            auto const [x0, x1, y0, y1] = open.back();
            open.pop_back();
            Block const block = longest(x0, x1, y0, y1);
            if (block.size == 0) continue;
            sum += block.size;
            open.push_back({x0, block.a, y0, block.b});
            open.push_back({block.a + block.size, x1, block.b + block.size, y1});
        }
        return sum;
    }

private:
    [[nodiscard]] Block longest(std::size_t a0, std::size_t a1, std::size_t b0, std::size_t b1) const {
        Block best{a0, b0, 0};
        std::unordered_map<std::size_t, std::size_t> lengths; // of the block that ends at a place of b
        for (std::size_t i = a0; i < a1; ++i) {
            std::unordered_map<std::size_t, std::size_t> next;
            if (auto const found = places_.find(a_[i]); found != places_.end())
                for (std::size_t j : found->second) {
                    if (j < b0) continue;
                    if (j >= b1) break;
                    auto const before = j > 0 ? lengths.find(j - 1) : lengths.end();
                    std::size_t const size = (before == lengths.end() ? 0 : before->second) + 1;
                    next[j] = size;
                    if (size > best.size) best = {i + 1 - size, j + 1 - size, size};
                }
            lengths = std::move(next);
        }
        return best;
    }

    std::u32string_view a_, b_;
    std::unordered_map<char32_t, std::vector<std::size_t>> places_;
};

} // namespace detail_folding

SHISAKU_INLINE std::u32string fold_for_score(std::string_view text) {
    using namespace detail_folding;
    auto normal = normalized(text);
    for (char32_t& c : normal)
        if (dashes.find(c) != dashes.npos) c = U'-';
    std::u32string out;
    for (std::size_t i = 0; i < normal.size();) {
        if (auto const mark = mark_length(std::u32string_view(normal).substr(i)); mark > 0) {
            i += mark;
        } else {
            if (!is_blank(normal[i])) out.push_back(normal[i]);
            ++i;
        }
    }
    return out;
}

SHISAKU_INLINE double ratio(std::u32string_view a, std::u32string_view b) {
    if (a.empty() && b.empty()) return 1.0;
    auto const matched = detail_folding::Matcher(a, b).matched(0, a.size(), 0, b.size());
    return 2.0 * static_cast<double>(matched) / static_cast<double>(a.size() + b.size());
}

SHISAKU_INLINE double alike(std::u32string_view a, std::u32string_view b) {
    if (a == b) return 1.0;
    return a.empty() || b.empty() ? 0.0 : ratio(a, b);
}

} // namespace shisaku::comparison

#endif
