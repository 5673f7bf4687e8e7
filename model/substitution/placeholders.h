// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

/// `${Name}` in the text: what a deployment fills in (DefinitionSubstitutions, Fn::Sub, templatefile).
struct Placeholder {
    std::string name; ///< between the braces; of what is no plain name all of it, blanks around it left out
    Span span;        ///< from the $ to the closing brace
    bool inString = false;
    bool quoted = false; ///< inString as all of it, where a field takes no text: the quotes are not meant
    bool inKey = false;
};

/// All of them, ascending by place; those in comments are none. In a string only names count (letters,
/// digits, `_ . : -`), variables of the Serverless Framework and expressions of Terraform, because a JSONata
/// expression may hold `${…}` of its own.
std::vector<Placeholder> placeholders(const Document& document);

/// Their names without duplicates, in the order of the text.
std::vector<std::string> placeholderNames(const Document& document);

} // namespace steploom::model
