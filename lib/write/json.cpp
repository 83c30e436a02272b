// Boost Software License 1.0
// A document as JSON: `{"shisaku":1,"source":{…},"family":"policy-sheet",…}`.
#ifndef SHISAKU_LIB_WRITE_JSON
#define SHISAKU_LIB_WRITE_JSON

#include "lib/write/json_writer.hpp"
#include <shisaku/config.hpp>
#include <shisaku/write/json.hpp>

namespace shisaku {

namespace write {

template <class Json>
void write_document(Json& json, Document const& document) {
    NodeWriter<Json> writer(json, document);
    json.StartObject();
    writer.write(describe::contract_key);
    writer.write(contract_version);
    writer.write_members(document);
    json.EndObject();
}

} // namespace write

SHISAKU_INLINE void write_json(Document const& document, Sink const& sink, JsonStyle style) {
    write::SinkStream stream(sink);
    if (style == JsonStyle::pretty) {
        write::PrettyWriter json(stream);
        json.SetIndent(' ', 2);
        write::write_document(json, document);
    } else {
        write::CompactWriter json(stream);
        write::write_document(json, document);
    }
}

SHISAKU_INLINE std::string to_json(Document const& document, JsonStyle style) {
    std::string text;
    write_json(
        document, [&](std::string_view piece) { text.append(piece); }, style);
    return text;
}

} // namespace shisaku

#endif
