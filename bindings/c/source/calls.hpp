// Boost Software License 1.0
// What every function of the C interface does alike: `return guarded([&] { … })` makes a status of whatever is thrown.
#pragma once

#include <shisaku/c.h>
#include <shisaku/result.hpp>

#include <cstddef>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <string_view>

namespace shisaku::c {

/// A call that cannot be done. Never leaves the binding.
struct Failure {
    shisaku_status status;
    std::string message;
};

/// Keeps a message for this thread. Takes no memory, so that what is said of none can be kept.
void keep_message(std::string_view message) noexcept;

/// An error of the library as a failure.
Failure failure(Error const& error);

[[noreturn]] void misuse(char const* why);

/// Calls `f`; the status of the call.
template <class F>
shisaku_status guarded(F f) noexcept {
    try {
        f();
        return SHISAKU_OK;
    } catch (Failure const& failed) {
        keep_message(failed.message);
        return failed.status;
    } catch (std::bad_alloc const&) {
        keep_message("out of memory");
        return SHISAKU_NO_MEMORY;
    } catch (std::exception const& error) {
        keep_message(error.what());
        return SHISAKU_INTERNAL;
    } catch (...) {
        keep_message("a fault of the library");
        return SHISAKU_INTERNAL;
    }
}

/// Where a result goes: not NULL.
template <class T>
T& required(T* pointer, char const* name) {
    if (!pointer) throw Failure{SHISAKU_MISUSE, std::string(name) + " is NULL"};
    return *pointer;
}

/// Bytes of a caller.
std::string_view bytes_of(char const* bytes, std::size_t length);

/// Fills a struct of a caller with `value` as far as the caller knows it; `least` is the size of its first version.
template <class T>
void fill(T* out, T value, std::size_t least = sizeof(T)) {
    std::size_t const size = required(out, "the struct to be filled").size;
    if (size < least || size > sizeof(T)) misuse("the size of the struct to be filled is none that is known");
    value.size = size;
    std::memcpy(out, &value, size);
}

} // namespace shisaku::c
