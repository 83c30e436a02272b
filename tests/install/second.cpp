// Boost Software License 1.0
#include <shisaku.hpp>

std::string again(shisaku::Document const& document) { return shisaku::to_xml(document); }
