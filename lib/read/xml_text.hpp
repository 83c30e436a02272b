// Boost Software License 1.0
// Text as XML writes it: `A &amp; B&#33;` is `A & B!`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shisaku::read {

/// Appends `raw` with its references replaced; the place of one that XML does not know, or npos.
std::size_t append_unescaped(std::string& out, std::string_view raw);

/// Throws a failure if `xml` declares an encoding that is not UTF-8, which it is in.
void expect_utf8_declared(std::string_view xml);

} // namespace shisaku::read
