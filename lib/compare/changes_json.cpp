// Boost Software License 1.0
// Changes as JSON: `{"shisaku":1,"before":{…},"after":{…},"added":[…],"dropped":[…],"changed":[…],…}`.
#ifndef SHISAKU_LIB_COMPARE_CHANGES_JSON
#define SHISAKU_LIB_COMPARE_CHANGES_JSON

#include "lib/compare/describe.hpp"
#include "lib/write/report.hpp"
#include <shisaku/config.hpp>

namespace shisaku {

SHISAKU_INLINE void write_json(Changes const& changes, Sink const& sink, JsonStyle style) {
    write::write_report(changes, sink, style);
}

} // namespace shisaku

#endif
