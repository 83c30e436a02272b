// Boost Software License 1.0
// Each stage on one text, in the process: what bench/run times as whole commands, taken apart.
// usage: SHISAKU_BENCH_INPUT=FILE shisaku-bench
#include <shisaku.hpp>
#include <shisaku/lines/scanner.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <benchmark/benchmark.h>
#ifdef SHISAKU_MD4C
#include <md4c-html.h>
#endif
#ifdef SHISAKU_MIMALLOC
#include <mimalloc-new-delete.h> // as the command has it
#endif

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace shisaku;

namespace {

Source const& source() {
    static Source const instance = [] {
        char const* path = std::getenv("SHISAKU_BENCH_INPUT");
        auto read = Source::from_file(path ? path : "");
        if (!read) {
            std::fprintf(stderr, "SHISAKU_BENCH_INPUT: %s\n", read.error().message.c_str());
            std::exit(2);
        }
        return *std::move(read);
    }();
    return instance;
}

void count(benchmark::State& state) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(source().bytes().size()));
}

void bytes_to_text(benchmark::State& state) {
    std::string const bytes(source().bytes());
    for (auto _ : state) benchmark::DoNotOptimize(Source::from_bytes(bytes));
    count(state);
}

void text_to_lines(benchmark::State& state) {
    for (auto _ : state) {
        lines::Scanner scanner(source().text());
        std::size_t pieces = 0;
        while (scanner.next()) pieces += scanner.pieces().size();
        benchmark::DoNotOptimize(pieces);
    }
    count(state);
}

void text_to_tokens(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(tokens::tokenize(source().text()));
    count(state);
}

/// Freeing the tree is not in it, nor is it in any other.
void text_to_tree(benchmark::State& state) {
    for (auto _ : state) {
        auto document = std::make_unique<Document>(parse(source()));
        benchmark::DoNotOptimize(document);
        state.PauseTiming();
        document.reset();
        state.ResumeTiming();
    }
    count(state);
}

void tree_to_json(benchmark::State& state) {
    Document const document = parse(source());
    for (auto _ : state) {
        std::size_t size = 0;
        write_json(document, [&](std::string_view piece) { size += piece.size(); });
        benchmark::DoNotOptimize(size);
    }
    count(state);
}

void tree_to_xml(benchmark::State& state) {
    Document const document = parse(source());
    for (auto _ : state) {
        std::size_t size = 0;
        write_xml(document, [&](std::string_view piece) { size += piece.size(); });
        benchmark::DoNotOptimize(size);
    }
    count(state);
}

void text_to_json(benchmark::State& state) {
    for (auto _ : state) {
        auto document = std::make_unique<Document>(parse(source()));
        std::size_t size = 0;
        write_json(*document, [&](std::string_view piece) { size += piece.size(); });
        benchmark::DoNotOptimize(size);
        state.PauseTiming();
        document.reset();
        state.ResumeTiming();
    }
    count(state);
}

#ifdef SHISAKU_MD4C
/// The peer: CommonMark with tables to HTML, which is thrown away.
void md4c_to_html(benchmark::State& state) {
    auto const text = source().text();
    for (auto _ : state) {
        std::size_t size = 0;
        auto const take = [](MD_CHAR const*, MD_SIZE length, void* sum) { *static_cast<std::size_t*>(sum) += length; };
        md_html(text.data(), static_cast<MD_SIZE>(text.size()), take, &size, MD_FLAG_TABLES, 0);
        benchmark::DoNotOptimize(size);
    }
    count(state);
}
#endif

} // namespace

BENCHMARK(bytes_to_text)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_tokens)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_tree)->Unit(benchmark::kMillisecond);
BENCHMARK(tree_to_json)->Unit(benchmark::kMillisecond);
BENCHMARK(tree_to_xml)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_json)->Unit(benchmark::kMillisecond);

#ifdef SHISAKU_MD4C
BENCHMARK(md4c_to_html)->Unit(benchmark::kMillisecond);
#endif

BENCHMARK_MAIN();
