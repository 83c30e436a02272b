// Boost Software License 1.0
#pragma once

#include <shisaku/bytes/source.hpp>
#include <shisaku/options.hpp>
#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string_view>

namespace shisaku {

/// Reads a source into a typed tree. Never fails: what is not understood is in the tree as plain blocks,
/// every doubt is in `diagnostics`. Time is linear in the input.
Document parse(Source const& source, Options const& options = {});

/// The same for text in memory. Fails only with `Error::Code::too_large`.
Result<Document> parse(std::string_view bytes, Options const& options = {});

} // namespace shisaku
