// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue.h"

#include <algorithm>

namespace steploom::model {

const std::vector<CatalogueEntry>& catalogue() {
    static const std::vector<CatalogueEntry> entries{
        {"edit.add-catcher", "Add a catcher to {0}", ""},
        {"edit.add-item", "Add to {0}", ""},
        {"edit.add-retrier", "Add a retrier to {0}", ""},
        {"edit.add-rule", "Add a rule to {0}", ""},
        {"edit.add-state", "Add {0}", ""},
        {"edit.delete-state", "Delete {0}", ""},
        {"edit.delete-states", "Delete {0} states", ""},
        {"edit.duplicate", "Duplicate {0}", ""},
        {"edit.extract-machine", "Extract {0} as a machine of its own", ""},
        {"edit.inline-machine", "Put the machine in the place of {0}", ""},
        {"edit.insert-state", "Insert {0}", ""},
        {"edit.language-mixed", "A machine in JSONPath cannot become part of one in JSONata.",
         "Convert its states to JSONata first."},
        {"edit.move-item", "Reorder {0}", ""},
        {"edit.name-empty", "A state needs a name.", "Type at least one character."},
        {"edit.name-taken", "Another state is already called “{0}”.",
         "State names are unique in the whole machine, its branches included."},
        {"edit.name-too-long", "“{0}” has more than {1} characters.", "Choose a shorter name."},
        {"edit.no-catch", "“{0}” cannot have catchers.", "Task, Parallel and Map states can."},
        {"edit.no-end-field", "“{0}” cannot have End.", "A Choice ends through the states that it leads to."},
        {"edit.no-retry", "“{0}” cannot have retriers.", "Task, Parallel and Map states can."},
        {"edit.no-such-place", "There is nothing at “{0}”.", ""},
        {"edit.no-such-target", "“{0}” is not a state of this scope.",
         "A transition leads to a state of the same machine or branch."},
        {"edit.no-such-variable", "No state of this scope assigns “{0}”.", ""},
        {"edit.not-a-choice", "“{0}” is not a Choice.", ""},
        {"edit.not-a-container", "“{0}” holds no states.", "Parallel and Map states do."},
        {"edit.not-a-machine", "The text has no StartAt that leads to one of its states.",
         "Choose the definition of a state machine."},
        {"edit.not-an-array", "“{0}” is not an array.", "Correct it in the text first."},
        {"edit.not-an-execution", "“{0}” does not start an execution.",
         "Its Resource begins with arn:aws:states:::states:startExecution."},
        {"edit.not-json", "This is not JSON: {0}", "Put texts in double quotes; check brackets and commas."},
        {"edit.nothing-inside", "“{0}” has a branch without a start.",
         "Fill its branches first, or delete it."},
        {"edit.nothing-to-paste", "The text holds no states.",
         "Copy states, an object of states, or a whole definition."},
        {"edit.paste", "Paste {0}", ""},
        {"edit.paste-broken", "The pasted text cannot be read at line {0}, column {1}.",
         "Correct it there and copy it again."},
        {"edit.remove-field", "Remove {0}", ""},
        {"edit.remove-item", "Remove from {0}", ""},
        {"edit.remove-transition", "Remove the transition from {0} to {1}", ""},
        {"edit.rename-state", "Rename {0} to {1}", ""},
        {"edit.rename-variable", "Rename the variable {0} to {1}", ""},
        {"edit.replace-item", "Change {0}", ""},
        {"edit.retarget", "Lead {0} to {1}", ""},
        {"edit.selection-catch",
         "The catcher of “{0}” leads out of the selection, to “{1}”, and others have no such catcher.",
         "Select “{1}” too, or give all states that can fail the same catchers."},
        {"edit.selection-empty", "No state is selected.", ""},
        {"edit.selection-ends", "The selection ends at “{0}” and goes on to “{1}” elsewhere.",
         "Select states that all end or all go on to one state."},
        {"edit.selection-entries", "Ways lead into the selection at “{0}” and at “{1}”.",
         "Select states that are entered at one place."},
        {"edit.selection-exits", "The selection leads out to “{0}” and to “{1}”.",
         "Select states that all go on to one state."},
        {"edit.selection-scopes", "The selected states lie in different branches.",
         "Select states of one branch or of the machine."},
        {"edit.selection-variables", "The variable “{0}” is seen inside the selection and outside of it.",
         "Pass the value on in the payload, or select all states that use it."},
        {"edit.set-comment", "Change the comment", ""},
        {"edit.set-end", "End at {0}", ""},
        {"edit.set-field", "Change {0}", ""},
        {"edit.set-next", "Lead {0} to {1}", ""},
        {"edit.set-start", "Start at {0}", ""},
        {"edit.start-needed", "A machine needs a start.", "Let it begin at another state instead."},
        {"edit.terminal-state", "Nothing can follow “{0}”.", "Succeed and Fail end the execution."},
        {"edit.text-broken", "The text cannot be read at line {0}, column {1}.",
         "Correct the text there; then the graph can be edited again."},
        {"edit.typing", "Typing", ""},
        {"edit.unwrap-map", "Dissolve the Map {0}", ""},
        {"edit.unwrap-parallel", "Dissolve the Parallel {0}", ""},
        {"edit.variable-name", "“{0}” cannot be the name of a variable.",
         "Letters, digits and underscores, not beginning with a digit; at most 80 characters; not “states”."},
        {"edit.variable-taken", "“{0}” means something else where this variable is seen.",
         "Choose another name."},
        {"edit.wrap-map", "Put into the Map {0}", ""},
        {"edit.wrap-parallel", "Put into the Parallel {0}", ""},
        {"file.directory-read-only", "“{0}” cannot be saved: the folder “{1}” does not allow writing.",
         "Save to another folder, or change the folder's permissions."},
        {"file.disk-full", "“{0}” cannot be saved: {1}. The file on the disk is unchanged.",
         "Free some space, or save to another disk."},
        {"file.is-directory", "“{0}” is a folder.", "Choose a file in it."},
        {"file.missing", "“{0}” does not exist.", "Check the name and the folder."},
        {"file.no-directory", "“{0}” cannot be saved: the folder “{1}” does not exist.",
         "Create the folder, or choose another one."},
        {"file.not-regular", "“{0}” is not an ordinary file.", "Choose a file with a definition."},
        {"file.read-only", "“{0}” is read-only.",
         "Save under another name, or change the file's permissions."},
        {"file.too-large", "“{0}” has {1} bytes; at most {2} can be opened.",
         "Is this the right file? A definition has at most 1 MiB."},
        {"file.unreadable", "“{0}” cannot be read: {1}.", "Check the file's permissions."},
        {"file.unwritable", "“{0}” cannot be saved: {1}. The file on the disk is unchanged.",
         "Save to another place."},
        {"names.duplicate-key", "“{0}” stands here twice; only the last one counts.",
         "Remove or rename one of them."},
        {"names.duplicate-state", "Another branch has a state called “{0}” too.",
         "Rename one: names are unique in the whole machine."},
        {"names.too-long", "“{0}” has more than {1} characters.", "Choose a shorter name."},
        {"structure.fragment", "This is a fragment: states without StartAt. It can be edited, not run.",
         "To run it, put the states into “States” and add “StartAt”."},
        {"structure.missing-field", "“{0}” is missing.", "Add the field."},
        {"structure.missing-next", "“{0}” has neither Next nor End.",
         "Name the next state, or add \"End\": true."},
        {"structure.missing-one-of", "One of these fields is missing: {0}.", "Add one of them."},
        {"structure.missing-start", "“StartAt” is missing.", "Name the state to begin with."},
        {"structure.missing-states", "“States” is missing.", "Add an object with the states."},
        {"structure.next-and-end", "“{0}” has both Next and End.", "Remove one of them."},
        {"structure.no-choices", "“{0}” has no rules.", "Add a rule to Choices."},
        {"structure.no-end", "No state ends this: it would run for ever.",
         "Give a state \"End\": true, or add a Succeed or Fail."},
        {"structure.no-states", "There are no states.", "Add a state."},
        {"structure.not-an-object", "A definition is a JSON object.", "Begin with { and “StartAt”."},
        {"structure.target-elsewhere", "“{0}” stands in another branch; transitions do not leave theirs.",
         "Choose a state of the same branch."},
        {"structure.unknown-start", "There is no state “{0}” to start at.", "Name one of the states."},
        {"structure.unknown-target", "There is no state “{0}”.", "Name one of the states, or add it."},
        {"structure.unknown-type", "“{0}” is not a type of state.",
         "Pass, Task, Choice, Wait, Succeed, Fail, Parallel and Map are."},
        {"structure.unreachable", "Nothing leads to “{0}”.",
         "Let a transition lead there, or delete the state."},
        {"structure.wrong-kind", "“{0}” must be: {1}.", "Change its value."},
        {"syntax.bad-escape", "“{0}” is no escape of JSON.", "Write \\\\ for a backslash."},
        {"syntax.bad-number", "“{0}” is not written as JSON writes numbers.",
         "No leading zeros or plus, digits on both sides of the point."},
        {"syntax.bare-word", "“{0}” lacks its quotes.", "Put it in double quotes."},
        {"syntax.binary", "This is not a text in UTF-8.", "Open a file with a definition."},
        {"syntax.byte-order-mark", "The file begins with a byte order mark.",
         "Save it as UTF-8 without one."},
        {"syntax.comment", "JSON has no comments; the service refuses them.", "Use the field “Comment”."},
        {"syntax.control-character", "A string holds a raw control character.", "Write \\t, \\n or \\u00XX."},
        {"syntax.empty", "There is no text yet.", "Begin with { and “StartAt”."},
        {"syntax.extra-comma", "There is a comma too many.", "Remove it."},
        {"syntax.invalid-utf8", "The byte at offset {0} is not UTF-8.",
         "Save the file as UTF-8; the byte is kept."},
        {"syntax.missing-colon", "A colon is missing after {0}.", "Write “:” and the value."},
        {"syntax.missing-comma", "A comma is missing here.", "Write “,”."},
        {"syntax.missing-key", "A key is missing here.", "Write a key in double quotes before the colon."},
        {"syntax.missing-value", "{0} has no value.", "Write a value after the colon."},
        {"syntax.placeholder", "{0} stands outside a string; it is filled in at deployment.",
         "Nothing to do, if what fills it in gives JSON."},
        {"syntax.single-quoted", "JSON strings have double quotes.", "Replace the single quotes."},
        {"syntax.text-after-end", "Something follows the end of the definition.",
         "Remove it, or check the brackets."},
        {"syntax.too-deep", "This is nested more than {0} levels deep.", "Is this the right file?"},
        {"syntax.too-many-problems", "There are too many errors; the rest was not looked at.",
         "Is this the right file?"},
        {"syntax.too-many-values", "This text holds more values than can be shown.",
         "Is this the right file?"},
        {"syntax.trailing-comma", "JSON has no comma before a closing bracket.", "Remove it."},
        {"syntax.unclosed-array", "This bracket is never closed.", "Add the missing ]."},
        {"syntax.unclosed-object", "This bracket is never closed.", "Add the missing }."},
        {"syntax.unexpected-character", "“{0}” does not belong here.", "Remove it."},
        {"syntax.unterminated-comment", "This comment is never closed.", "Add */."},
        {"syntax.unterminated-string", "This string is not closed on its line.", "Add the closing quote."},
        {"syntax.wrong-close", "“{0}” closes a bracket of the other kind.", "Check the brackets before it."},
        {"value.bad-number", "“{0}” at line {1}, column {2} is too large for a number.",
         "Write a smaller one."},
        {"value.bare-word", "“{0}” at line {1}, column {2} is no value.", "Put it in double quotes."},
        {"value.missing", "{0} at line {1}, column {2} has no value.", "Write a value."},
        {"value.nothing", "There is no text yet.", ""},
        {"value.placeholder",
         "“{0}” at line {1}, column {2} is filled in at deployment and has no value yet.",
         "Give it a value to run the definition."},
        {"value.text-broken", "The text cannot be read at line {0}, column {1}.", "Correct the text there."},
    };
    return entries;
}

const CatalogueEntry* findMessage(std::string_view code) {
    const auto& entries = catalogue();
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), code,
        [](const CatalogueEntry& entry, std::string_view wanted) { return entry.code < wanted; });
    return found != entries.end() && found->code == code ? &*found : nullptr;
}

std::string formatMessage(std::string_view text, const std::vector<std::string>& args) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool number = i + 2 < text.size() && text[i] == '{' && text[i + 1] >= '0' &&
                            text[i + 1] <= '9' && text[i + 2] == '}';
        const std::size_t index = number ? static_cast<std::size_t>(text[i + 1] - '0') : args.size();
        if (index < args.size()) {
            result += args[index];
            i += 2;
        } else {
            result.push_back(text[i]);
        }
    }
    return result;
}

std::string englishText(const Message& message) {
    const CatalogueEntry* entry = findMessage(message.code);
    return entry ? formatMessage(entry->text, message.args) : message.code;
}

} // namespace steploom::model
