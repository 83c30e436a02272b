// Boost Software License 1.0
// `shisaku convert`: reads each input, on several processors, and writes its output in the order of the inputs.
#include "apps/convert.hpp"
#include "apps/batch/progress.hpp"
#include "apps/batch/report.hpp"
#include "apps/batch/state.hpp"
#include "apps/convert_document.hpp"
#include "apps/destination.hpp"
#include "apps/interrupt.hpp"
#include "apps/output.hpp"
#include "apps/read_source.hpp"
#include "apps/tables/tables.hpp"
#include "apps/terminal.hpp"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <new>
#include <optional>
#include <system_error>

#include <unistd.h>

namespace shisaku::app {

namespace {

namespace fs = std::filesystem;

/// A larger document is not held beside others: it is read when its turn to be written has come, one at a time. With
/// the number of documents on their way this bounds memory.
constexpr std::uint64_t small = 4 << 20;

/// One document on its way.
struct Work {
    Input const* input = nullptr;
    DocumentResult result;
    std::string text, messages; // to be written in its turn
    tables::Rows rows;
    bool later = false; // to be read in its turn
};

/// Converts inputs: `prepare` on any thread, `conclude` in the order of the inputs.
class Conversion {
public:
    explicit Conversion(ConvertOptions const& options)
        : options_(options), inputs_(expand(options.inputs)), place_(options, inputs_) {}

    int run() {
        for (auto const& error : inputs_.errors) fail(error);
        if (auto const error = place_.trouble()) {
            complain(*error);
            return 2;
        }
        open();
        bool const many = inputs_.files.size() > 1;
        if (many) heed_interrupts();
        auto const processors = static_cast<std::size_t>(oneapi::tbb::info::default_concurrency());
        std::size_t const jobs = std::min(options_.jobs > 0 ? options_.jobs : processors, inputs_.files.size());
        if (jobs > 1)
            side_by_side(jobs);
        else
            one_by_one();
        progress_.clear();
        return close(many);
    }

private:
    void fail(std::string const& message) {
        progress_.clear();
        complain(message);
        status_ = 1;
    }

    void open() {
        if (place_.each_its_file()) {
            remove_leftovers(options_.output);
            if (options_.resume) state_ = std::make_unique<State>(options_.output, description());
        } else if (options_.format == Format::csv) {
            tables_ = tables::write_csv(options_.output, options_.byte_order_mark);
        } else if (options_.format == Format::sqlite) {
            tables_ = tables::write_sqlite(options_.output);
        } else {
            shared_ = options_.output.empty() ? std::make_unique<Output>() : std::make_unique<Output>(options_.output);
        }
        if (!options_.report.empty()) report_ = std::make_unique<Report>(options_.report, named(options_));
    }

    /// Ends the outputs; the exit status.
    int close(bool many) {
        totals_.interrupted = interrupted() != 0;
        totals_.seconds = progress_.seconds();
        // what is not whole does not take the place of what is there
        bool const whole = !totals_.interrupted && !stopped_ && !(status_ == 1 && totals_.converted == 0);
        if (whole || options_.output.empty() || (shared_ && shared_->failed())) {
            if (shared_) tell(shared_->commit());
            if (tables_) tell(tables_->commit());
        }
        if (state_ && !state_->error().empty()) fail(state_->error());
        if (report_) tell(report_->finish(totals_));
        if (many && !options_.quiet) std::fputs(to_table(totals_).c_str(), stderr);
        return totals_.interrupted ? 128 + interrupted() : status_;
    }

    void tell(std::optional<std::string> const& error) {
        if (error) fail(*error);
    }

    void one_by_one() {
        for (Input const& input : inputs_.files) {
            if (interrupted() != 0 || stopped_) return;
            Work work;
            work.input = &input;
            work.later = true;
            conclude(work);
        }
    }

    void side_by_side(std::size_t jobs) {
        namespace tbb = oneapi::tbb;
        // more jobs than processors are for waiting disks; grammars want the stack of a main thread
        tbb::global_control const threads(tbb::global_control::max_allowed_parallelism, jobs);
        tbb::global_control const stack(tbb::global_control::thread_stack_size, std::size_t{8} << 20);
        auto next = inputs_.files.begin();
        auto const take = [&](tbb::flow_control& control) {
            auto work = std::make_shared<Work>();
            if (next == inputs_.files.end() || interrupted() != 0 || stopped_)
                control.stop();
            else
                work->input = &*next++;
            return work;
        };
        auto const prepared = [this](std::shared_ptr<Work> work) {
            convert(*work, false);
            return work;
        };
        auto const concluded = [this](std::shared_ptr<Work> const& work) { conclude(*work); };
        using Token = std::shared_ptr<Work>;
        tbb::task_arena arena(static_cast<int>(jobs));
        arena.execute([&] {
            tbb::parallel_pipeline(jobs + 2,
                                   tbb::make_filter<void, Token>(tbb::filter_mode::serial_in_order, take) &
                                       tbb::make_filter<Token, Token>(tbb::filter_mode::parallel, prepared) &
                                       tbb::make_filter<Token, void>(tbb::filter_mode::serial_in_order, concluded));
        });
    }

    /// What else than its input an output depends on.
    [[nodiscard]] std::string description() const {
        std::string text;
        for (auto const& [name, value] : named(options_)) (((text += name) += '=') += value) += '\n';
        return text;
    }

    /// The part of the work that follows the order of the inputs.
    void conclude(Work& work) {
        if (stopped_) return;
        if (work.later) {
            work.later = false;
            convert(work, true);
        }
        DocumentResult const& result = work.result;
        if (shared_) shared_->write(work.text);
        if (shared_ && shared_->failed()) stopped_ = true; // nothing more can be written
        ++number_;
        if (tables_) tables_->add(number_, work.rows);
        if (!work.messages.empty()) progress_.clear();
        std::fwrite(work.messages.data(), 1, work.messages.size(), stderr);
        if (!result.error.empty()) {
            fail(result.error);
            stopped_ = !options_.keep_going;
        } else if (state_ && !result.skipped) {
            state_->add(result);
        }
        if (result.doubted) status_ = 1;
        totals_.add(result);
        if (report_) report_->add(result);
        progress_.show(totals_.documents, totals_.bytes);
    }

    /// Converts a document; `in_turn` its place in the order has come.
    void convert(Work& work, bool in_turn) {
        auto const begin = std::chrono::steady_clock::now();
        work.result.path = work.input->path;
        try {
            read_and_write(work, in_turn);
        } catch (std::bad_alloc const&) { // costs this document only
            work.text.clear();
            work.result.error = work.input->path + ": out of memory";
        }
        work.result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    void read_and_write(Work& work, bool in_turn) {
        DocumentResult& result = work.result;
        auto const source = read_source(work.input->path, in_turn ? most_bytes : small);
        if (!source) {
            work.later = !in_turn && source.error().code == Error::Code::too_large;
            if (!work.later) result.error = source.error().message;
            return;
        }
        result.bytes = source->bytes().size();
        result.sha256 = source->sha256();
        Sink const held_back = [&](std::string_view piece) { work.text += piece; };
        Sink const at_once = [&](std::string_view piece) { shared_->write(piece); };
        if (!place_.each_its_file()) {
            convert(*source, work, in_turn, in_turn ? at_once : held_back);
            return;
        }
        fs::path const path = place_.of(*work.input);
        result.output = path.string();
        if (auto const doubted = state_ ? state_->done(result) : std::nullopt) {
            result.skipped = true;
            result.doubted = *doubted;
            return;
        }
        std::error_code ignored;
        fs::create_directories(path.parent_path(), ignored); // where that fails, opening the output says why
        Output output(path);
        convert(*source, work, in_turn, [&](std::string_view piece) { output.write(piece); });
        if (!result.error.empty()) return;
        if (auto const error = output.commit()) result.error = *error;
    }

    void convert(Source const& source, Work& work, bool in_turn, Sink const& text) {
        // held until the next: to take a large document apart when the process ends anyway is a tenth of its time
        static auto* const last = new std::optional<Document>;
        std::optional<Document> here;
        Sink const messages = [&](std::string_view piece) {
            if (in_turn) {
                progress_.clear();
                std::fwrite(piece.data(), 1, piece.size(), stderr);
            } else {
                work.messages += piece;
            }
        };
        Destination const to{text, &work.rows, messages, colours_, in_turn ? last : &here};
        convert_document(source, options_, to, work.result);
    }

    ConvertOptions const& options_;
    Inputs const inputs_;
    Places const place_;
    bool const colours_ = ::isatty(STDERR_FILENO) != 0;
    std::unique_ptr<Output> shared_;
    std::unique_ptr<tables::Writer> tables_;
    std::unique_ptr<State> state_;
    std::unique_ptr<Report> report_;
    Progress progress_{inputs_.files.size(), options_.quiet || inputs_.files.size() < 2};
    Totals totals_;
    std::int64_t number_ = 0;
    int status_ = 0;
    std::atomic<bool> stopped_ = false;
};

} // namespace

int convert(ConvertOptions const& options) { return Conversion(options).run(); }

} // namespace shisaku::app
