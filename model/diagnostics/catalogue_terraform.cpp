// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& terraformEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"hcl.depth", "It is nested too deeply.", "Take parts of it out into locals."},
        {"hcl.heredoc", "The heredoc is not closed.", "Write its word on a line of its own."},
        {"hcl.interpolation", "The ${ is not closed.", "Add the }, or write $${ for the characters."},
        {"hcl.statement", "Neither an attribute nor a block begins here.",
         "Write NAME = VALUE, or a block with its braces."},
        {"hcl.string", "The string is not closed on its line.", "Add the quote."},
        {"hcl.unclosed", "The bracket is not closed.", "Add the one that closes it."},
        {"hcl.value", "There is no value here.", "Write one behind the sign."},
        {"policy.shape", "This is no policy document.", "It is an object with a list Statement."},
        {"terraform.definition-unknown", "How “{0}” gets its definition cannot be told from this file.",
         "templatefile, file, jsonencode and heredocs can be read."},
        {"terraform.no-definition", "“{0}” has no definition.", "Add the attribute definition."},
        {"terraform.path-unknown", "Where the definition is cannot be told from this file: {0}.",
         "Give the path with path.module, or open the definition itself."},
    };
    return entries;
}

} // namespace steploom::model
