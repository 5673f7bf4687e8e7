// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& historyEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"history.broken", "This is not valid JSON, near '{1}'.",
         "What stands around it was read; look at these bytes in an editor, or export the history again."},
        {"history.check.noDefinition", "The definition cannot run.", "Mend its problems first."},
        {"history.check.noInput", "The history was recorded without its input.",
         "Export it with its execution data to run it again."},
        {"history.cut", "The text ends in the middle of a value, after {0} bytes.",
         "What came before was read. Download the file again to have the rest."},
        {"history.differs.answer", "The recording has no answer for attempt {1} of '{0}'.", ""},
        {"history.differs.environment",
         "'{0}' uses something that differs each time, and so does its {1}: the time, chance, or a name.",
         ""},
        {"history.differs.event", "In '{0}' the recording has {1}, the repetition {2}.", ""},
        {"history.differs.less", "In '{0}' the recording goes on with {1}, the repetition does not.", ""},
        {"history.differs.more", "Behind '{0}' the repetition goes on with {1}, the recording does not.", ""},
        {"history.differs.next", "The definition has no way from '{0}' to '{1}', which the recording took.",
         ""},
        {"history.differs.path", "Behind '{0}' the recording went to '{1}', the repetition to '{2}'.", ""},
        {"history.differs.resource", "'{0}' called {1}; the definition says {2}.", ""},
        {"history.differs.stateType", "'{0}' was a {1} state; in the definition it is a {2} state.", ""},
        {"history.differs.unknown", "The definition has no state '{0}'.", ""},
        {"history.differs.value", "The {1} of '{0}' is not the recorded one.", ""},
        {"history.duplicate", "The event {0} comes twice, and not alike.",
         "The first one counts. Open the histories of different executions apart."},
        {"history.empty", "There is nothing in it.", "Export the history again."},
        {"history.event", "This looks like an event and is none.", "It was passed over."},
        {"history.gzip", "The compressed file is broken or cut off.",
         "What could be unpacked was read. Download the file again to have the rest."},
        {"history.gzip.large", "The compressed file holds more than can be opened.",
         "What came first was read. Split it into smaller files."},
        {"history.line", "This line is not valid JSON.",
         "It was passed over. Lines that a log cut off cannot be restored."},
        {"history.redrive.noState", "The history does not tell which state failed.",
         "Export it with all its events."},
        {"history.redrive.notFailed", "This execution did not fail.", "Run it again from its start instead."},
        {"history.shape", "This is no execution history, and nothing that belongs to one.",
         "Open what `aws stepfunctions get-execution-history` printed, an Express workflow's log, or the "
         "results of a Map Run."},
        {"history.test.notMocks", "The file is no mock file, so no test case can be added to it.",
         "Choose a MockConfigFile.json, or another name."},
        {"history.unread", "It is too broken to go on: the last {0} bytes were not read.",
         "Export the history again."},
        {"history.yaml", "This is not valid YAML.", "What came before was read. Use --output json instead."},
        {"history.yaml.alias", "This YAML has an alias, which no output of the CLI has.",
         "Use --output json instead."},
    };
    return entries;
}

} // namespace steploom::model
