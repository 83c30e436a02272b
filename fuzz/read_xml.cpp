// Boost Software License 1.0
// Any bytes as XML: refused with a place, or read to a tree that is written and read again alike.
#include "fuzz/target.hpp"

using namespace shisaku;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    fuzz::check_reader(std::string(reinterpret_cast<char const*>(data), size), read_xml,
                       [](Document const& document) { return to_xml(document); });
    return 0;
}
