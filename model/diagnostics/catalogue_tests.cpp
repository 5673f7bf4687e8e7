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
        {"mocks.attempts.twice", "The attempts {0} are answered twice.", "Give each attempt one answer."},
        {"mocks.case.exists", "There is a test case '{0}' already.", "Choose another name."},
        {"mocks.case.unknown", "The mock file has no test case '{0}' any more.", "Open it again."},
        {"mocks.case.unnamed", "A test case needs a name.", "Write one."},
        {"test.cause", "The cause is '{0}', expected was '{1}'.", ""},
        {"test.endless", "It was given up after {0} events.", "Look for a loop without an end."},
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
