// Boost Software License 1.0
// `shisaku convert`: reads each input, writes its output, says what was doubtful.
#include "apps/convert.hpp"
#include "apps/inputs.hpp"
#include "apps/output.hpp"
#include "apps/recognise.hpp"
#include "apps/terminal.hpp"

#include <shisaku.hpp>
#include <shisaku/lines/print.hpp>
#include <shisaku/tokens/print.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <system_error>

#include <unistd.h>

namespace shisaku::app {

namespace {

namespace fs = std::filesystem;

/// Converts inputs one after the other.
class Conversion {
public:
    explicit Conversion(ConvertOptions const& options) : options_(options) {}

    int run() {
        Inputs const inputs = expand(options_.inputs);
        for (auto const& error : inputs.errors) fail(error);
        std::error_code ignored;
        bool const into_folder =
            !options_.output.empty() &&
            (inputs.files.size() > 1 || options_.output.ends_with('/') || fs::is_directory(options_.output, ignored) ||
             std::any_of(options_.inputs.begin(), options_.inputs.end(),
                         [&](auto const& i) { return fs::is_directory(i, ignored); }));
        if (into_folder && !distinct(inputs.files)) return 2;
        auto const shared = into_folder               ? nullptr
                            : options_.output.empty() ? std::make_unique<Output>()
                                                      : std::make_unique<Output>(options_.output);
        for (Input const& input : inputs.files) {
            if (!into_folder) {
                convert(input, *shared);
                continue;
            }
            fs::path const path = place_of(input);
            std::error_code error;
            fs::create_directories(path.parent_path(), error); // where that fails, opening the output says why
            Output output(path);
            if (convert(input, output)) finish(output);
        }
        if (shared && !(status_ == 1 && written_ == 0)) finish(*shared);
        return status_;
    }

private:
    void fail(std::string const& message) {
        complain(message);
        status_ = 1;
    }

    void finish(Output& output) {
        if (auto const error = output.commit()) fail(*error);
    }

    /// Where the output of an input goes in the folder.
    [[nodiscard]] fs::path place_of(Input const& input) const {
        static constexpr std::array endings{".json", ".jsonl", ".xml", ".shisaku", ".lines", ".tokens"};
        return fs::path(options_.output) / (input.output.string() + endings[static_cast<std::size_t>(options_.format)]);
    }

    /// True when no output would take another's place: `a/x.txt b/x.txt -o out` would.
    [[nodiscard]] bool distinct(std::vector<Input> const& inputs) const {
        std::map<fs::path, std::string> places;
        for (Input const& input : inputs) {
            auto const [other, is_new] = places.emplace(place_of(input).lexically_normal(), input.path);
            if (is_new) continue;
            complain(other->second + " and " + input.path + " would both be written to " + other->first.string());
            return false;
        }
        return true;
    }

    /// Converts one input; false where it cannot be read.
    bool convert(Input const& input, Output& output) {
        auto const source = input.path == "-" ? Source::from_stdin() : Source::from_file(input.path);
        if (!source) {
            fail(source.error().message);
            return false;
        }
        Sink const sink = [&](std::string_view piece) { output.write(piece); };
        if (auto const content = recognise(source->bytes()); content != Content::policy)
            return convert_back(*source, content, sink);
        ++written_;
        if (options_.format == Format::lines) {
            sink(lines::print(source->text()));
            return true;
        }
        if (options_.format == Format::tokens) {
            sink(tokens::print(source->text()));
            return true;
        }
        // held until the next: to take a large document apart when the process ends anyway is a tenth of its time
        static auto* const held = new std::optional<Document>;
        finish(held->emplace(parse(*source, options_.reading)), *source, sink);
        return true;
    }

    /// Converts an output of ours to another; false where it is none.
    bool convert_back(Source const& source, Content content, Sink const& sink) {
        bool const stage = options_.format == Format::lines || options_.format == Format::tokens;
        if (stage || options_.reading.family || options_.reading.fiscal_year || options_.reading.vocabularies) {
            fail(source.name() + ": was read already; " +
                 (stage ? "lines and tokens are of the text it came from"
                        : "--family, --fiscal-year and --vocabulary are for the text it came from"));
            return false;
        }
        auto const document = read_back(source.bytes(), content);
        if (!document) {
            fail(source.name() + ": " + document.error().message);
            return false;
        }
        ++written_;
        // the lines that its diagnostics speak of are not at hand: they are told without
        auto const absent = Source::from_bytes({}, document->source.name);
        finish(*document, *absent, sink);
        return true;
    }

    /// Writes a document and says what is doubtful in it.
    void finish(Document const& document, Source const& source, Sink const& sink) {
        write(document, sink);
        if (!options_.quiet)
            write_diagnostics(
                document, source, [](std::string_view piece) { std::fwrite(piece.data(), 1, piece.size(), stderr); },
                ::isatty(2) != 0);
        for (auto const& diagnostic : document.diagnostics) {
            bool const counts =
                diagnostic.severity == Severity::error || (options_.strict && diagnostic.severity == Severity::warning);
            if (counts) status_ = 1;
        }
    }

    void write(Document const& document, Sink const& sink) const {
        switch (options_.format) {
        case Format::jsonl: write_jsonl(document, sink); break;
        case Format::xml: write_xml(document, sink); break;
        case Format::text: write_text(document, sink); break;
        default: write_json(document, sink, options_.pretty ? JsonStyle::pretty : JsonStyle::compact); sink("\n");
        }
    }

    ConvertOptions const& options_;
    int status_ = 0;
    int written_ = 0;
};

} // namespace

int convert(ConvertOptions const& options) { return Conversion(options).run(); }

} // namespace shisaku::app
