// Boost Software License 1.0
// Documents for C: read by the options of a caller, read back, freed.
#include "bindings/c/source/document.hpp"
#include "bindings/c/source/zero_ended.hpp"
#include "lib/bytes/utf8.hpp"

#include <shisaku/bytes/source.hpp>
#include <shisaku/parse.hpp>
#include <shisaku/read/json.hpp>
#include <shisaku/read/text.hpp>
#include <shisaku/read/xml.hpp>

#include <utility>

namespace shisaku::c {

namespace {

/// What a caller's options mean.
struct Reading {
    Options options;
    std::string name; ///< of the source; empty: not said
};

Reading reading_of(shisaku_options const* given) {
    Reading reading;
    if (!given) return reading;
    if (given->size != sizeof(shisaku_options)) misuse("the size of the options is none that is known");
    auto const bad = [](char const* why) { throw Failure{SHISAKU_BAD_OPTION, why}; };
    if (given->name) reading.name = given->name;
    if (!bytes::is_utf8(reading.name)) bad("the name of the source is not UTF-8");
    if (given->family < SHISAKU_FAMILY_FIND || given->family > SHISAKU_UNKNOWN) bad("no such family");
    if (given->family != SHISAKU_FAMILY_FIND) reading.options.family = static_cast<Family>(given->family - 1);
    if (given->fiscal_year != 0) {
        if (given->fiscal_year < 1868 || given->fiscal_year > 2999) bad("the fiscal year is not 1868 to 2999");
        reading.options.fiscal_year = given->fiscal_year;
    }
    if (given->vocabularies)
        reading.options.vocabularies = handles<shisaku_vocabularies>().at(given->vocabularies).ready;
    return reading;
}

/// Gives the caller the document that `make` makes.
template <class F>
shisaku_status give_document(shisaku_document** out, F make) {
    return guarded([&] {
        auto& document = required(out, "the place of the document");
        document = nullptr;
        Result<Document> made = make();
        if (!made) throw failure(made.error());
        auto owned = std::make_unique<shisaku_document>();
        owned->tree = *std::move(made);
        end_texts_with_zero(owned->tree);
        document = handles<shisaku_document>().give(std::move(owned));
    });
}

Result<Document> parse_source(Result<Source> const& source, Options const& options) {
    if (!source) return source.error();
    return parse(*source, options);
}

} // namespace

} // namespace shisaku::c

using namespace shisaku;

shisaku_status shisaku_options_init(shisaku_options* options, std::size_t size) {
    return c::guarded([&] {
        auto& out = c::required(options, "the options");
        if (size != sizeof(shisaku_options)) c::misuse("the size of the options is none that is known");
        out = {size, nullptr, SHISAKU_FAMILY_FIND, 0, nullptr};
    });
}

shisaku_status shisaku_vocabularies_new(shisaku_text const* xml, std::size_t count,
                                        shisaku_vocabularies** vocabularies) {
    return c::guarded([&] {
        auto& out = c::required(vocabularies, "the place of the vocabularies");
        out = nullptr;
        if (count > 0) c::required(xml, "the array of texts");
        std::vector<Vocabulary> added;
        for (std::size_t i = 0; i < count; ++i) {
            auto words = read_vocabulary(c::bytes_of(xml[i].data, xml[i].size));
            if (!words) throw c::failure(words.error());
            added.push_back(*std::move(words));
        }
        auto made = std::make_unique<shisaku_vocabularies>();
        made->ready = std::make_shared<Vocabularies const>(std::move(added));
        out = c::handles<shisaku_vocabularies>().give(std::move(made));
    });
}

shisaku_status shisaku_vocabularies_free(shisaku_vocabularies* vocabularies) {
    return c::guarded([&] { c::handles<shisaku_vocabularies>().take(vocabularies); });
}

shisaku_status shisaku_parse(char const* bytes, std::size_t length, shisaku_options const* options,
                             shisaku_document** document) {
    return c::give_document(document, [&] {
        auto reading = c::reading_of(options);
        auto const input = c::bytes_of(bytes, length);
        auto name = reading.name.empty() ? "-" : std::move(reading.name);
        return c::parse_source(Source::from_bytes(std::string(input), std::move(name)), reading.options);
    });
}

shisaku_status shisaku_parse_file(char const* path, shisaku_options const* options, shisaku_document** document) {
    return c::give_document(document, [&]() -> Result<Document> {
        auto const reading = c::reading_of(options);
        auto read = c::parse_source(Source::from_file(&c::required(path, "the path")), reading.options);
        if (read && !reading.name.empty()) read->source.name = reading.name;
        return read;
    });
}

shisaku_status shisaku_read(char const* bytes, std::size_t length, shisaku_form form, shisaku_document** document) {
    return c::give_document(document, [&] {
        auto const input = c::bytes_of(bytes, length);
        switch (form) {
        case SHISAKU_JSON: return read_json(input);
        case SHISAKU_XML: return read_xml(input);
        case SHISAKU_TEXT: return read_text(input);
        default: c::misuse("no such form");
        }
    });
}

shisaku_status shisaku_document_free(shisaku_document* document) {
    return c::guarded([&] { c::handles<shisaku_document>().take(document); });
}
