// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& historyEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"history.broken", "This is not valid JSON, near '{1}'.",
         "What stands around it was read; look at these bytes in an editor, or export the history again."},
        {"history.cut", "The text ends in the middle of a value, after {0} bytes.",
         "What came before was read. Download the file again to have the rest."},
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
        {"history.shape", "This is no execution history, and nothing that belongs to one.",
         "Open what `aws stepfunctions get-execution-history` printed, an Express workflow's log, or the "
         "results of a Map Run."},
        {"history.unread", "It is too broken to go on: the last {0} bytes were not read.",
         "Export the history again."},
        {"history.yaml", "This is not valid YAML.", "What came before was read. Use --output json instead."},
        {"history.yaml.alias", "This YAML has an alias, which no output of the CLI has.",
         "Use --output json instead."},
    };
    return entries;
}

} // namespace steploom::model
