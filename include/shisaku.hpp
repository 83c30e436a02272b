// Boost Software License 1.0
// shisaku: Japanese policy documents as typed data. Includes everything, in the order in which the data flows.
#pragma once

#include <shisaku/version.hpp>

#include <shisaku/diagnostic.hpp>
#include <shisaku/options.hpp>
#include <shisaku/result.hpp>
#include <shisaku/span.hpp>

#include <shisaku/bytes/source.hpp>
#include <shisaku/check/check.hpp>
#include <shisaku/compare/changes.hpp>
#include <shisaku/compare/difference.hpp>
#include <shisaku/compare/score.hpp>
#include <shisaku/parse.hpp>
#include <shisaku/tree/document.hpp>
#include <shisaku/tree/visit.hpp>
#include <shisaku/vocabulary/vocabularies.hpp>
#include <shisaku/write/diagnostics.hpp>
#include <shisaku/write/json.hpp>
#include <shisaku/write/jsonl.hpp>
#include <shisaku/write/text.hpp>
#include <shisaku/write/xml.hpp>

#include <shisaku/read/json.hpp>
#include <shisaku/read/text.hpp>
#include <shisaku/read/xml.hpp>
#include <shisaku/schema.hpp>

#ifdef SHISAKU_HEADER_ONLY
#include <shisaku/implementation.hpp>
#endif
