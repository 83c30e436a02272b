// Boost Software License 1.0
// A described report (changes, a check) as a JSON document of its own: `{"shisaku":1,…}`.
#pragma once

#include "lib/write/json_writer.hpp"
#include <shisaku/write/json.hpp>

namespace shisaku::write {

template <class Report>
void write_report(Report const& report, Sink const& sink, JsonStyle style) {
    SinkStream stream(sink);
    Document const no_cards;
    auto const write = [&](auto& json) {
        NodeWriter writer(json, no_cards);
        json.StartObject();
        writer.write(describe::contract_key);
        writer.write(contract_version);
        writer.write_members(report);
        json.EndObject();
    };
    if (style == JsonStyle::pretty) {
        PrettyWriter json(stream);
        json.SetIndent(' ', 2);
        write(json);
    } else {
        CompactWriter json(stream);
        write(json);
    }
}

} // namespace shisaku::write
