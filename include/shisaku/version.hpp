// Boost Software License 1.0
#pragma once

/// Version of the library, as `major * 10000 + minor * 100 + patch`.
#define SHISAKU_VERSION 100
#define SHISAKU_VERSION_STRING "0.1.0"

namespace shisaku {

/// Version of the output contract that the writers follow (the `shisaku` key of a document).
inline constexpr int contract_version = 1;

} // namespace shisaku
