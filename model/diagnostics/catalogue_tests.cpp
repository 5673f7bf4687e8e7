// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& testEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"expect.member", "The expectation has a '{0}' that is unknown or not of the right kind.",
         "Known are status, error and cause (strings), output, outputContains, and path (names of states)."},
        {"expect.shape", "An expectation is a JSON object.",
         "Write for example {\"status\": \"SUCCEEDED\"}."},
        {"expect.status", "{0} is no status that an execution ends with.",
         "Use SUCCEEDED, FAILED, TIMED_OUT or ABORTED."},
        {"test.cause", "The cause is '{0}', expected was '{1}'.", ""},
        {"test.error", "The error is {0}, expected was {1}.", ""},
        {"test.failed", "It ended {0}, expected was {1}. {2}: {3}", ""},
        {"test.input", "The input has {0} bytes; the service takes up to {1}.", "Use a smaller one."},
        {"test.json", "{0}:{1}:{2}: This is not valid JSON.", "Correct the file."},
        {"test.open", "State '{0}' waits for a task that nobody answers.",
         "Give the test case a response for it."},
        {"test.output", "The output at {0} is {1}, expected was {2}.", ""},
        {"test.output.missing", "The output has nothing at {0}, expected was {1}.", ""},
        {"test.output.more", "The output has at {0} what is not expected: {1}.", ""},
        {"test.path", "State {0} of the path is {1}, expected was {2}.", ""},
        {"test.path.ended", "The path ends before state {0}, expected was {1}.", ""},
        {"test.path.more", "The path goes on with state {0}, {1}, where it should end.", ""},
        {"test.status", "It ended {0}, expected was {1}.", ""},
    };
    return entries;
}

} // namespace steploom::model
