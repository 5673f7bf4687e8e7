// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

/// Edits are functions from a document and what a person wants to an Edit, or to a refusal. They change
/// nothing themselves: Document::apply does. They follow the file's own habits (indent, spacing, line ends,
/// order of members) and touch no byte outside the members they are about. While the text is broken they
/// refuse with `edit.text-broken`.
namespace steploom::model::edits {

/// Sets the value at `pointer` to `json` (JSON text). A member that is not there yet is added to its object,
/// where objects of its kind in this file have it. Refuses: `edit.no-such-place`, `edit.not-json`.
Result<Edit> setField(const Document& document, std::string_view pointer, std::string_view json);
/// The same with a string given as its characters.
Result<Edit> setString(const Document& document, std::string_view pointer, std::string_view characters);
/// Removes the member or item. An edit without splices where there is none.
Result<Edit> removeField(const Document& document, std::string_view pointer);
/// Sets the Comment of a state, rule, or the machine (""); an empty one removes the field.
Result<Edit> setComment(const Document& document, std::string_view pointer, std::string_view comment);

} // namespace steploom::model::edits
