// Boost Software License 1.0
// Outputs of the command line: written beside their place, then renamed.
#include "apps/output.hpp"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace shisaku::app {

Output::Output(std::filesystem::path path) : path_(std::move(path)) {
    if (path_.empty()) return;
    std::error_code ignored;
    // a link stays, what it leads to is written
    if (std::filesystem::is_symlink(path_, ignored))
        if (auto target = std::filesystem::weakly_canonical(path_, ignored); !ignored) path_ = std::move(target);
    // a device or a pipe cannot be renamed into: write it as it is
    if (!std::filesystem::exists(path_, ignored) || std::filesystem::is_regular_file(path_, ignored))
        beside_ = beside(path_);
    open();
    if (!file_) fail();
}

void Output::open() {
    file_ = nullptr;
#ifdef O_TMPFILE
    // without a name nothing is left behind, whatever ends the process
    if (!beside_.empty() && ::access("/proc/self/fd", X_OK) == 0) {
        auto const folder = path_.has_parent_path() ? path_.parent_path() : std::filesystem::path(".");
        int const descriptor = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
        if (descriptor >= 0) file_ = ::fdopen(descriptor, "wb");
        nameless_ = file_ != nullptr;
    }
#endif
    if (!file_) file_ = std::fopen((beside_.empty() ? path_ : beside_).c_str(), "wb");
}

bool Output::give_name() {
    std::string const self = "/proc/self/fd/" + std::to_string(::fileno(file_));
    // one of that name was left by a process that had our number
    ::unlink(beside_.c_str());
    if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, beside_.c_str(), AT_SYMLINK_FOLLOW) != 0) return false;
    nameless_ = false;
    return true;
}

Output::~Output() {
    if (file_ && file_ != stdout) std::fclose(file_);
    std::error_code ignored;
    if (!beside_.empty() && !nameless_) std::filesystem::remove(beside_, ignored);
}

void Output::fail() {
    if (error_.empty())
        error_ = (path_.empty() ? std::string("standard output") : path_.string()) + ": " + std::strerror(errno);
}

void Output::write(std::string_view piece) {
    if (file_ && error_.empty() && std::fwrite(piece.data(), 1, piece.size(), file_) != piece.size()) fail();
}

std::optional<std::string> Output::commit() {
    if (file_ && error_.empty() && std::fflush(file_) != 0) fail();
    if (nameless_ && error_.empty() && !give_name()) fail();
    if (file_ && file_ != stdout) {
        if (std::fclose(file_) != 0) fail();
        file_ = nullptr;
    }
    if (error_.empty() && !beside_.empty()) {
        std::error_code code;
        std::filesystem::rename(beside_, path_, code);
        if (code)
            error_ = path_.string() + ": " + code.message();
        else
            beside_.clear();
    }
    if (error_.empty()) return {};
    return error_;
}

namespace {

constexpr std::string_view mark = ".shisaku-part";

/// The process that a file is written by, as its name says; 0 where it is none of ours.
pid_t writer_of(std::filesystem::path const& path) {
    std::string const name = path.filename().string();
    auto const at = name.rfind(mark);
    pid_t process = 0;
    if (at == name.npos) return 0;
    char const* const end = name.data() + name.size();
    auto const [rest, error] = std::from_chars(name.data() + at + mark.size(), end, process);
    return error == std::errc() && rest == end ? process : 0;
}

void remove_if_left(std::filesystem::path const& path) {
    pid_t const process = writer_of(path);
    std::error_code ignored;
    if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) std::filesystem::remove(path, ignored);
}

} // namespace

std::filesystem::path beside(std::filesystem::path path) {
    path += std::string(mark) + std::to_string(::getpid());
    return path;
}

void remove_leftovers(std::filesystem::path const& folder) {
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        remove_if_left(at->path());
}

void remove_leftovers_of(std::filesystem::path const& file) {
    std::string const name = file.filename().string() + std::string(mark);
    std::filesystem::path const folder = file.has_parent_path() ? file.parent_path() : ".";
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().filename().string().starts_with(name)) remove_if_left(at->path());
}

} // namespace shisaku::app
