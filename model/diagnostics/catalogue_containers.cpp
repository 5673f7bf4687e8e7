// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& containerEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"container.bare",
         "{0} stands without quotes: only the text of a definition can have that, no object.",
         "Write a constant, or leave the definition as it is."},
        {"container.broken", "Line {0}, column {1}: this is no YAML ({2}).", "Mend it in a text editor."},
        {"container.cannot-write", "The change cannot be written back as {0}.",
         "Undo it, or make it in a text editor."},
        {"container.definition-missing", "{0}, which “{1}” names for its definition, is not there.",
         "Say where it is, or open the definition itself."},
        {"container.elsewhere", "The definition of “{0}” is not on this computer.",
         "Fetch it, and open its own file."},
        {"container.found-near", "{0} is not there; {1} was opened for it.", ""},
        {"container.key", "Line {0}: a key that is no plain text cannot be read.", "Write it as a string."},
        {"container.no-definition", "“{0}” has no definition.", "Add one to the file."},
        {"container.no-machine", "There is no state machine in this file.",
         "Open a definition, or a template that has one."},
        {"container.no-object", "The definition has to be an object.", "Begin it with a brace."},
        {"container.no-string", "SAM has no string for a definition: that of “{0}” stays an object.",
         "Move it into a file of its own."},
        {"container.not-file", "“{0}” has no file of its own to take the definition from.", ""},
        {"container.not-here",
         "The definition is there already, or in a file that has no other place for it.",
         "Name the template that has the machine: FILE#NAME."},
        {"container.not-inline", "The definition of “{0}” does not stand in this file.", ""},
        {"container.not-json", "Only definitions in JSON can be formatted.",
         "Convert it first, or use a formatter of its own."},
        {"container.not-object", "The definition of “{0}” is no object.", ""},
        {"container.not-string", "The definition of “{0}” is no string.", ""},
        {"container.open-key", "The name “{0}” is only known when it is deployed: no object can have it.",
         "Write it out, or leave the definition as it is."},
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
