// Boost Software License 1.0
// Noise that must change nothing, or little, over every document of both corpora: what the noisy text says is held
// against what the unchanged text says. SHISAKU_NOISE_TABLE=1 prints the means (docs/accuracy.md), SHISAKU_NOISE=name
// what one noise changes.
#include "tests/noise/facts.hpp"
#include "tests/noise/noises.hpp"
#include "tests/support/corpus.hpp"

#include <shisaku.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>

using namespace shisaku;

namespace shisaku::test {

std::vector<Noise> const& noises() {
    static std::vector<Noise> const all{
        {"CRLF", crlf, 1, 1},
        {"Shift_JIS", in_shift_jis, 1, 1, carried_by_shift_jis},
        {"EUC-JP", in_euc_jp, 1, 1, carried_by_euc_jp},
        {"UTF-16LE", in_utf16_le, 1, 1},
        {"UTF-16BE", in_utf16_be, 1, 1},
        {"NFD", nfd, 1, 1},
        {"Kangxi radicals", kangxi_radicals, 1, 1},
        {"zero-width spaces", zero_width_spaces, 1, 1},
        {"no-break spaces", no_break_spaces, 1, 1},
        {"colons of the other width", other_colons, 1, 0.998},
        {"brackets of the other width", other_brackets, 1, 0.998},
        {"full-width digits", full_width_digits, 1, 1},
        {"half-width digits", half_width_digits, 1, 1},
        {"full-width letters and digits", full_width_latin, 1, 1},
        {"half-width forms", half_width_forms, 1, 0.989},
        {"spaces behind lines", spaces_behind_lines, 0.961, 0.991},
        {"no spaces behind lines", no_spaces_behind_lines, 0.961, 0.991},
        {"blank lines doubled", blank_lines_doubled, 1, 1},
        {"no blank lines", no_blank_lines, 0.910, 0.935},
        {"page numbers", page_numbers, 0.961, 0.995},
        {"running heads", running_heads, 0.888, 0.992},
        {"hard wraps", hard_wraps, 0.890, 0.523},
        {"letter-spaced labels", letter_spaced_labels, 1, 1},
        {"bold labels", bold_labels, 1, 1},
        {"bold inside labels", bold_inside_labels, 1, 1},
        {"labels cut over lines", cut_labels, 1, 1},
        {"a field left out here and there", missing_fields, 0.940, 0.961, nullptr, true},
        {"cells of a row exchanged", exchanged_cells, 1, 0.998},
        {"labels garbled", garbled_labels, 0.866, 0.989},
        {"labels doubled", doubled_labels, 0.944, 0.997},
    };
    return all;
}

} // namespace shisaku::test

namespace {

/// The text of a document in UTF-8, whatever it is written in.
std::string text_of(std::string const& path) {
    auto const source = Source::from_file(path);
    REQUIRE(source);
    return std::string(source->text());
}

std::vector<std::string> facts(std::string const& bytes) {
    auto const source = Source::from_bytes(bytes, "noise");
    REQUIRE(source);
    return test::facts_of(parse(*source));
}

/// The family of a document, as its place among the corpora says it.
std::string family_of(std::string const& path) {
    for (char const* family : {"policy-sheet", "numbered-measure", "priority-measure", "priority-outline"})
        if (path.find(family) != std::string::npos) return family;
    return "other";
}

struct Mean {
    double sum = 0;
    int count = 0;
    [[nodiscard]] double get() const { return count ? sum / count : 1; }
};

} // namespace

TEST_CASE("noise changes nothing or little", "[noise]") {
    char const* const wanted = std::getenv("SHISAKU_NOISE");
    bool const table = std::getenv("SHISAKU_NOISE_TABLE") != nullptr;
    auto const own = test::own_sources(), reference = test::reference_sources();
    if (reference.empty()) WARN("no reference documents here: noise was put on our own corpus only");
    std::map<std::string, std::map<std::string, Mean>> ours, theirs;
    for (auto const& path : test::all_sources()) {
        bool const is_ours = std::find(own.begin(), own.end(), path) != own.end();
        std::string const text = text_of(path);
        auto const plain = facts(text);
        for (auto const& noise : test::noises()) {
            if (wanted && std::string(wanted) != noise.name) continue;
            // the same noise for the same document, whatever else is tested
            test::Random random(static_cast<unsigned>(text.size()));
            auto const noisy = facts(noise.apply(text, random));
            auto const agreement = test::compare(noise.carried ? facts(noise.carried(text)) : plain, noisy);
            double const f1 = noise.loses ? agreement.precision() : agreement.f1();
            auto& mean = (is_ours ? ours : theirs)[noise.name][family_of(path)];
            mean.sum += f1;
            ++mean.count;
            if (wanted) {
                std::cout << path << ": " << f1 << '\n';
                for (auto const& fact : agreement.lost) std::cout << "  lost     " << fact << '\n';
                for (auto const& fact : agreement.made_up) std::cout << "  made up  " << fact << '\n';
            }
            INFO(noise.name << " in " << path);
            if (!agreement.lost.empty()) UNSCOPED_INFO("lost: " << agreement.lost.front());
            if (!agreement.made_up.empty()) UNSCOPED_INFO("made up: " << agreement.made_up.front());
            CHECK(f1 >= (is_ours ? noise.of_our_corpus : noise.of_reference));
        }
    }
    if (!table) return;
    for (auto const* means : {&theirs, &ours}) {
        std::puts(
            "| noise | policy sheets | numbered measures | priority measures | outlines |\n| --- | --- | --- | --- | --- |");
        for (auto const& noise : test::noises()) {
            auto const found = means->find(noise.name);
            if (found == means->end()) continue;
            std::printf("| %s |", noise.name);
            for (char const* family : {"policy-sheet", "numbered-measure", "priority-measure", "priority-outline"}) {
                auto const mean = found->second.find(family);
                std::printf(" %.3f |", mean == found->second.end() ? 1.0 : mean->second.get());
            }
            std::puts("");
        }
    }
}
