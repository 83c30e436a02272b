// Boost Software License 1.0
// What was given out and not yet freed: a handle that is none is told by its address, without a look at what is there.
#pragma once

#include "bindings/c/source/calls.hpp"

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

namespace shisaku::c {

/// The handles of one kind that are in use.
template <class T, class Delete = std::default_delete<T>>
class Handles {
public:
    using Owned = std::unique_ptr<T, Delete>;

    /// Gives out what a caller owns from now on.
    T* give(Owned value) {
        std::unique_lock const lock(mutex_);
        live_.insert(value.get());
        return value.release();
    }

    /// Takes back what a caller frees; nothing of NULL.
    Owned take(T const* handle) {
        if (!handle) return nullptr;
        std::unique_lock const lock(mutex_);
        auto const found = live_.find(const_cast<T*>(handle));
        if (found == live_.end()) misuse("what is to be freed was never made, or was freed already");
        Owned value(*found);
        live_.erase(found);
        return value;
    }

    /// What a caller asks about.
    T const& at(T const* handle) const {
        if (!handle) misuse("the handle is NULL");
        std::shared_lock const lock(mutex_);
        if (!live_.contains(const_cast<T*>(handle))) misuse("the handle is none of this kind, or was freed");
        return *handle;
    }

private:
    mutable std::shared_mutex mutex_;
    std::unordered_set<T*> live_;
};

/// All handles of a kind. Never destroyed: a program may free its documents while it ends.
template <class T, class Delete = std::default_delete<T>>
Handles<T, Delete>& handles() {
    static auto& all = *new Handles<T, Delete>;
    return all;
}

} // namespace shisaku::c
