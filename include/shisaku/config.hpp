// Boost Software License 1.0
#pragma once

/// In front of every function defined in `lib/`: nothing in the compiled library,
/// `inline` where the same text is included as headers (`shisaku::header_only`).
#ifdef SHISAKU_HEADER_ONLY
#define SHISAKU_INLINE inline
#else
#define SHISAKU_INLINE
#endif
