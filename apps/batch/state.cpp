// Boost Software License 1.0
// The state of a folder of outputs: `{"output":"out/a.json","key":"9f…","doubted":false}`, the last line of an output counts.
#include "apps/batch/state.hpp"
#include "lib/bytes/digest.hpp"

#include <shisaku/version.hpp>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace shisaku::app {

State::State(std::filesystem::path const& folder, std::string run)
    : path_(folder / ".shisaku-state.jsonl"), run_(std::move(run)) {
    load();
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored); // where that fails, opening says why
    file_ = ::open(path_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    if (file_ < 0) {
        error_ = path_.string() + ": " + std::strerror(errno);
        return;
    }
    // a line that was torn by a kill stays a line of its own
    char last = '\n';
    ::off_t const size = ::lseek(file_, 0, SEEK_END);
    if (size > 0 && ::pread(file_, &last, 1, size - 1) == 1 && last != '\n' && ::write(file_, "\n", 1) != 1)
        error_ = path_.string() + ": " + std::strerror(errno);
}

State::~State() {
    if (file_ >= 0) ::close(file_);
}

void State::load() {
    std::ifstream file(path_);
    for (std::string line; std::getline(file, line);) {
        rapidjson::Document json;
        json.Parse(line.data(), line.size());
        if (json.HasParseError() || !json.IsObject()) continue; // torn: its document is done again
        if (!json.HasMember("output") || !json.HasMember("key") || !json.HasMember("doubted")) continue;
        auto const &output = json["output"], &key = json["key"], &doubted = json["doubted"];
        if (!output.IsString() || !key.IsString() || !doubted.IsBool()) continue;
        entries_[output.GetString()] = {key.GetString(), doubted.GetBool()};
    }
}

std::string State::key_of(DocumentResult const& result) const {
    std::string text = SHISAKU_VERSION_STRING;
    for (std::string const* part : {&run_, &result.path, &result.sha256}) (text += '\0') += *part;
    return bytes::sha256(text).substr(0, 32);
}

std::optional<bool> State::done(DocumentResult const& result) const {
    auto const found = entries_.find(result.output);
    std::error_code ignored;
    bool const same = found != entries_.end() && found->second.key == key_of(result) &&
                      std::filesystem::exists(result.output, ignored);
    if (!same) return {};
    return found->second.doubted;
}

void State::add(DocumentResult const& result) {
    if (file_ < 0 || !error_.empty()) return;
    rapidjson::StringBuffer buffer;
    rapidjson::Writer json(buffer);
    json.StartObject();
    json.Key("output");
    json.String(result.output.c_str());
    json.Key("key");
    json.String(key_of(result).c_str());
    json.Key("doubted");
    json.Bool(result.doubted);
    json.EndObject();
    buffer.Put('\n');
    // in one write: a line is there or is not, a torn one is the last
    auto const size = buffer.GetSize();
    if (::write(file_, buffer.GetString(), size) != static_cast<::ssize_t>(size))
        error_ = path_.string() + ": " + std::strerror(errno);
}

} // namespace shisaku::app
