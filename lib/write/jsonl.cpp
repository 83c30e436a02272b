// Boost Software License 1.0
// The cards of a document, one JSON object a line.
#ifndef SHISAKU_LIB_WRITE_JSONL
#define SHISAKU_LIB_WRITE_JSONL

#include "lib/write/json_writer.hpp"
#include <shisaku/config.hpp>
#include <shisaku/write/jsonl.hpp>

namespace shisaku {

SHISAKU_INLINE void write_jsonl(Document const& document, Sink const& sink) {
    write::SinkStream stream(sink);
    for (Card const& card : document.cards) {
        write::CompactWriter json(stream);
        write::NodeWriter<write::CompactWriter>(json, document).write(card);
        stream.Put('\n');
    }
}

SHISAKU_INLINE std::string to_jsonl(Document const& document) {
    std::string text;
    write_jsonl(document, [&](std::string_view piece) { text.append(piece); });
    return text;
}

} // namespace shisaku

#endif
