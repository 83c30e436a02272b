// Boost Software License 1.0
// Which inputs are our own output: `{"shisaku":1,…` and `<document …`, `shisaku 1` are read back, all else is a policy document.
#pragma once

#include <shisaku/result.hpp>
#include <shisaku/tree/document.hpp>

#include <string_view>

namespace shisaku::app {

/// What an input is.
enum class Content { policy, json, xml, text };

/// Tells by how the input begins, behind a byte order mark and white space: `{` and a key in quotes is JSON,
/// `<document` is XML, with or without a declaration and comments before it, a line `shisaku 1` is the text form, with
/// or without comments before it. No policy document begins so; XHTML is one.
Content recognise(std::string_view bytes);

/// Reads a document back. Errors: as `read_json`, `read_xml` and `read_text`.
Result<Document> read_back(std::string_view bytes, Content content);

} // namespace shisaku::app
