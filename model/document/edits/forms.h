// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/document/document.h"

/// Edits that a form over an object makes. See fields.h for what edits promise.
namespace steploom::model::edits {

/// As setField(); objects that are missing on the way are made.
Result<Edit> putField(const Document& document, std::string_view pointer, std::string_view json);
/// As removeField(); objects around the member that hold nothing else go with it, those below `keep` only.
Result<Edit> clearField(const Document& document, std::string_view pointer, std::string_view keep);
/// Another member in the place of the one at `pointer`: TimeoutSecondsPath for TimeoutSeconds. Refuses a key
/// that the object has already, `edit.field-there` {key}.
Result<Edit> replaceField(const Document& document, std::string_view pointer, std::string_view key,
                          std::string_view json);
/// Another name for a member; its value keeps its bytes. Refuses as replaceField().
Result<Edit> renameField(const Document& document, std::string_view pointer, std::string_view key);

/// A value as a person reads it on its own: its bytes, lines after the first moved to the left by the indent
/// of the line that it begins on, `\n` between them.
std::string valueText(Node value);
/// Lets the value at `pointer` be what `text`, once its valueText(), has become. Lines that are as they were
/// keep their bytes; of others only what differs is written. What is not there yet is added by putField().
Result<Edit> setValueText(const Document& document, std::string_view pointer, std::string_view text);

} // namespace steploom::model::edits
