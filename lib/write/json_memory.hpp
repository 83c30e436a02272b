// Boost Software License 1.0
// RapidJSON's memory: it asks malloc and uses what it gets; here memory that cannot be had is `std::bad_alloc`.
#pragma once

#include <rapidjson/allocators.h>

#include <cstddef>
#include <new>

namespace shisaku::write {

/// An allocator of RapidJSON that never gives null.
class JsonMemory : public rapidjson::CrtAllocator {
public:
    void* Malloc(std::size_t size) { return had(CrtAllocator::Malloc(size), size); }
    void* Realloc(void* from, std::size_t size, std::size_t to) {
        return had(CrtAllocator::Realloc(from, size, to), to);
    }

private:
    static void* had(void* block, std::size_t size) {
        if (!block && size > 0) throw std::bad_alloc();
        return block;
    }
};

} // namespace shisaku::write
