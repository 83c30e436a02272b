// Boost Software License 1.0
// Statuses and messages: `shisaku_error_message()` is what this thread's last failure had to say.
#include "bindings/c/source/calls.hpp"
#include "lib/bytes/file.hpp"

#include <shisaku/version.hpp>

#include <algorithm>
#include <array>

namespace shisaku::c {

namespace {

thread_local std::array<char, 1024> last_message{};

constexpr std::array status_names{"ok",        "not-found", "unreadable", "too-large", "bad-option",
                                  "malformed", "no-memory", "misuse",     "no-such",   "internal"};

} // namespace

void keep_message(std::string_view message) noexcept {
    std::size_t size = std::min(message.size(), last_message.size() - 1);
    // no character is cut
    while (size < message.size() && size > 0 && (message[size] & '\xC0') == '\x80') --size;
    std::copy_n(message.data(), size, last_message.data());
    last_message[size] = '\0';
}

Failure failure(Error const& error) {
    auto const status = [&]() -> shisaku_status {
        switch (error.code) {
        case Error::Code::not_found: return SHISAKU_NOT_FOUND;
        case Error::Code::unreadable: return SHISAKU_UNREADABLE;
        case Error::Code::too_large: return SHISAKU_TOO_LARGE;
        case Error::Code::bad_option: return SHISAKU_BAD_OPTION;
        case Error::Code::malformed: return SHISAKU_MALFORMED;
        case Error::Code::unwritable: break; // nothing is written to files here
        }
        return SHISAKU_INTERNAL;
    }();
    return {status, error.message};
}

void misuse(char const* why) { throw Failure{SHISAKU_MISUSE, why}; }

std::string_view bytes_of(char const* bytes, std::size_t length) {
    if (!bytes && length > 0) misuse("the bytes are NULL, their length is not 0");
    // told before a byte is looked at: such a length is mostly a mistake
    if (length > bytes::most) throw failure(bytes::too_large("-"));
    return length > 0 ? std::string_view(bytes, length) : std::string_view("");
}

} // namespace shisaku::c

char const* shisaku_status_name(shisaku_status status) {
    auto const& names = shisaku::c::status_names;
    return status >= 0 && static_cast<std::size_t>(status) < names.size() ? names[static_cast<std::size_t>(status)]
                                                                          : "unknown";
}

char const* shisaku_error_message(void) { return shisaku::c::last_message.data(); }

char const* shisaku_version(void) { return SHISAKU_VERSION_STRING; }

std::int32_t shisaku_contract_version(void) { return shisaku::contract_version; }
