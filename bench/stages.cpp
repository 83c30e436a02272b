// Boost Software License 1.0
// Each stage on one text, in the process: what bench/run times as whole commands, taken apart.
// usage: SHISAKU_BENCH_INPUT=FILE shisaku-bench
#include <shisaku.hpp>
#include <shisaku/lines/scanner.hpp>
#include <shisaku/tokens/tokenize.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

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

void text_to_tree(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(parse(source()));
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
        std::size_t size = 0;
        write_json(parse(source()), [&](std::string_view piece) { size += piece.size(); });
        benchmark::DoNotOptimize(size);
    }
    count(state);
}

} // namespace

BENCHMARK(bytes_to_text)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_tokens)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_tree)->Unit(benchmark::kMillisecond);
BENCHMARK(tree_to_json)->Unit(benchmark::kMillisecond);
BENCHMARK(tree_to_xml)->Unit(benchmark::kMillisecond);
BENCHMARK(text_to_json)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
