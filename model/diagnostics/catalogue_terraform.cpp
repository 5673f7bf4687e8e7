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
        {"policy.denied", "{0} on {1} is denied by a statement.", "Take it out of what is denied."},
        {"policy.missing", "{0} is not allowed on {1}.", "Add it to the role's policy."},
        {"policy.no-role", "{0} has no policy for the role of this state machine.",
         "Choose a policy document, or the file that has the role."},
        {"policy.not-action", "All but {0} is allowed.", "Name what is needed instead."},
        {"policy.not-resource", "It is allowed on all but {0}.", "Name what is needed instead."},
        {"policy.unclear", "Whether {0} is allowed on {1} cannot be told before it is deployed.",
         "Look at what the role's policies are made of."},
        {"policy.unused-action", "{0} is allowed, and no state needs it.", "Remove it."},
        {"policy.unused-resource", "{1} is allowed on {0}, and no state needs that.", "Remove it."},
        {"policy.unused-whole", "{0} is given, and no state needs anything of it.", "Remove it."},
        {"policy.wide-whole", "{0} allows more than is needed: {1}.",
         "Name the actions and resources in a policy of your own."},
        {"policy.wide-action", "{0} allows more than is needed: {1}.", "Name the actions."},
        {"policy.wide-resource", "{0} is allowed on {2}, and needed on {1}.", "Name the resources."},
        {"policy.shape", "This is no policy document.", "It is an object with a list Statement."},
        {"terraform.alarm",
         "The alarm “{0}” cannot be evaluated: {1} is missing, or is nothing that can be read.",
         "Give it in the resource."},
        {"terraform.broken", "The resource is broken in line {0}: it can be looked at, not changed here.",
         "Mend the file first."},
        {"terraform.cannot-move", "{0} is more than a name: a template file cannot be given it.",
         "Make it a local first."},
        {"terraform.definition-unknown", "How “{0}” gets its definition cannot be told from this file.",
         "templatefile, file, jsonencode and heredocs can be read."},
        {"terraform.event-input", "The input of the target “{0}” is no JSON.", "Write it with jsonencode."},
        {"terraform.event-pattern", "The pattern of the rule “{0}” cannot be used: {1}.",
         "A pattern is an object whose members are lists of what fits."},
        {"terraform.not-inline", "The definition of “{0}” does not stand in the file of Terraform.", ""},
        {"terraform.not-template", "“{0}” has no template file to take the definition from.", ""},
        {"terraform.no-definition", "“{0}” has no definition.", "Add the attribute definition."},
        {"terraform.text-broken", "The definition is broken.", "Mend what lint names first."},
        {"terraform.no-hcl", "Line {0}, column {1}: this is no Terraform.", "Mend it in a text editor."},
        {"terraform.path-unknown", "Where the definition is cannot be told from this file: {0}.",
         "Give the path with path.module, or open the definition itself."},
        {"terraform.states-computed",
         "The states of “{0}” are put together by an expression that only Terraform works out.",
         "Write them as one object, or as a merge of objects that stand there."},
        {"terraform.referred", "{0} has no state machine; “{1}” of {2}, which it is about, was opened.", ""},
    };
    return entries;
}

} // namespace steploom::model
