// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& containerEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"container.alarm",
         "The alarm “{0}” cannot be evaluated: {1} is missing, or is nothing that can be read.",
         "Give it in the resource."},
        {"container.broken", "Line {0}, column {1}: this is no YAML ({2}).", "Mend it in a text editor."},
        {"container.cannot-write", "The change cannot be written back as {0}.",
         "Undo it, or make it in a text editor."},
        {"container.definition-missing", "{0}, which “{1}” names for its definition, is not there.",
         "Say where it is, or open the definition itself."},
        {"container.elsewhere", "The definition of “{0}” is not on this computer.",
         "Fetch it, and open its own file."},
        {"container.event-input", "The input of the target “{0}” is no JSON.",
         "Input is a text that holds JSON."},
        {"container.event-pattern", "The pattern of the rule “{0}” cannot be used: {1}.",
         "A pattern is an object whose members are lists of what fits."},
        {"container.found-near", "{0} is not there; {1} was opened for it.", ""},
        {"container.key", "Line {0}: a key that is no plain text cannot be read.", "Write it as a string."},
        {"container.no-definition", "“{0}” has no definition.", "Add one to the file."},
        {"container.no-machine", "There is no state machine in this file.",
         "Open a definition, or a template that has one."},
        {"container.no-object", "The definition has to be an object.", "Begin it with a brace."},
        {"container.not-json", "Only definitions in JSON can be formatted.",
         "Convert it first, or use a formatter of its own."},
        {"container.other-definition",
         "The definition of “{0}” is put together in a way that can only be seen when it is deployed.",
         "Open the files that it is made of."},
        {"container.several", "There are several state machines in this file: {0}.", "Name one: FILE#NAME."},
        {"container.synthesized", "The CDK wrote this template: it can be looked at, not changed.",
         "Change the program that it was made from."},
        {"container.text-broken",
         "Line {0}, column {1}: the definition is broken there; it cannot be written back.",
         "Mend it first."},
        {"container.too-large", "There are too many values in this file, or too many within each other.",
         "Is this the right file?"},
        {"container.unknown-machine", "There is no state machine “{0}” in this file, but: {1}.",
         "Check the name."},
        {"setting.absent", "The file does not have this setting, and it cannot be added in one place.",
         "Write it in a text editor."},
        {"setting.fixed", "It is put together in the file: {0}.", "Change it in a text editor."},
        {"setting.words", "“{0}” is none of: {1}.", "Choose one of them."},
    };
    return entries;
}

} // namespace steploom::model
