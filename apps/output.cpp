// Boost Software License 1.0
// Outputs of the command line: written beside their place, then renamed.
#include "apps/output.hpp"

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace shisaku::app {

Output::Output(std::filesystem::path path) : path_(std::move(path)) {
    if (path_.empty()) return;
    std::error_code ignored;
    // a link stays, what it leads to is written
    if (std::filesystem::is_symlink(path_, ignored))
        if (auto target = std::filesystem::weakly_canonical(path_, ignored); !ignored) path_ = std::move(target);
    beside_ = path_;
    // a device or a pipe cannot be renamed into: write it as it is
    if (std::filesystem::exists(path_, ignored) && !std::filesystem::is_regular_file(path_, ignored))
        beside_.clear();
    else
        beside_ += ".part" + std::to_string(::getpid());
    file_ = std::fopen((beside_.empty() ? path_ : beside_).c_str(), "wb");
    if (!file_) fail();
}

Output::~Output() {
    if (file_ && file_ != stdout) std::fclose(file_);
    std::error_code ignored;
    if (!beside_.empty()) std::filesystem::remove(beside_, ignored);
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

} // namespace shisaku::app
