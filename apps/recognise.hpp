// Boost Software License 1.0
// Which inputs are our own output: `{"shisaku":1,…` and `<document …` are read back, all else is a policy document.
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string_view>

namespace shisaku::app {

/// What an input is.
enum class Content { text, json, xml };

/// Tells by how the input begins, behind a byte order mark and white space: `{` and a key in quotes is JSON,
/// `<document` is XML, with or without a declaration and comments before it. No policy document begins so; XHTML is
/// text.
Content recognise(std::string_view bytes);

/// Reads a document back. Errors: as `read_json` and `read_xml`.
Result<Document> read_back(std::string_view bytes, Content content);

} // namespace shisaku::app
