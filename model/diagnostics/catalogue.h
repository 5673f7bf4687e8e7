// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/message.h"

namespace steploom::model {

/// The English texts of every code of the model: diagnostics, refusals, edits' labels, file errors.
struct CatalogueEntry {
    std::string_view code;
    std::string_view text;   ///< with {0}, {1} … for the arguments
    std::string_view remedy; ///< what to do about it; may be empty
};

/// All of them, ascending by code: what a translation goes through.
const std::vector<CatalogueEntry>& catalogue();

/// The entry of a code, or null.
const CatalogueEntry* findMessage(std::string_view code);

/// `text` with the arguments in place; a number without an argument stays as it is.
std::string formatMessage(std::string_view text, const std::vector<std::string>& args);

/// A message as an argument of another one: a part of a sentence that has a text of its own.
std::string asArgument(const Message& message);
/// The arguments with those that are messages said by `speak`; the others stay.
std::vector<std::string> spokenParts(const std::vector<std::string>& args, const Speak& speak);

/// The English text of a message; its code where the catalogue has none.
std::string englishText(const Message& message);

} // namespace steploom::model
