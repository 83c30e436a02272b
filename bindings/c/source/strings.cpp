// Boost Software License 1.0
// Strings that a caller owns: written once, given out, taken back.
#include "bindings/c/source/strings.hpp"
#include "bindings/c/source/handles.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace shisaku::c {

namespace {

struct Free {
    void operator()(char* data) const { std::free(data); }
};

/// What a writer writes. It throws nothing, since writers empty their buffers where nothing may be thrown: that memory
/// ran out is told afterwards.
class Buffer {
public:
    void append(std::string_view piece) noexcept {
        std::size_t const least = size_ + piece.size() + 1;
        if (least > capacity_) resize(std::max(least, 2 * capacity_));
        if (full_) return;
        piece.copy(data_.get() + size_, piece.size());
        size_ += piece.size();
    }

    /// Gives the text to the caller, a zero behind it.
    shisaku_string give() {
        resize(size_ + 1);
        if (full_) throw std::bad_alloc();
        data_.get()[size_] = '\0';
        return {handles<char, Free>().give(std::move(data_)), size_};
    }

private:
    void resize(std::size_t capacity) noexcept {
        if (full_) return;
        auto* const moved = static_cast<char*>(std::realloc(data_.get(), capacity));
        full_ = moved == nullptr;
        if (full_) return;
        static_cast<void>(data_.release()); // moved by realloc
        data_.reset(moved);
        capacity_ = capacity;
    }

    std::unique_ptr<char, Free> data_;
    std::size_t size_ = 0, capacity_ = 0;
    bool full_ = false;
};

} // namespace

shisaku_status give_string(shisaku_string* out, std::function<void(Sink const&)> const& write) noexcept {
    return guarded([&] {
        auto& string = required(out, "the place of the string");
        string = {nullptr, 0};
        Buffer buffer;
        write([&](std::string_view piece) { buffer.append(piece); });
        string = buffer.give();
    });
}

} // namespace shisaku::c

shisaku_status shisaku_string_free(shisaku_string* string) {
    using namespace shisaku::c;
    return guarded([&] {
        if (!string) return;
        auto const freed = handles<char, Free>().take(string->data);
        *string = {nullptr, 0};
    });
}
