// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/answer_note.h"
#include "engine/debug/debugger.h"
#include "engine/definition/diagnostic.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// A run as one JSON document: definition, input, seed and clock, every operation with what came from outside,
// and the events that came of it. It opens anywhere without what the run was made with (mocks, tasks, S3),
// and played again it gives the same history.
//
//   {"steploomCapture": 1, "definition": {…}, "input": …, "options": {…},
//    "operations": [{"op": "step", "count": 12}, {"op": "step", "answer": {…}}, {"op": "timer"}, …],
//    "status": "SUCCEEDED", "events": [{…}], "children": [[{…}]],
//    "answers": [{"visit": 3, "attempt": 0, "by": "mock", "spoiled": true, "workMs": 12}, …]}
//
// "answers" may be missing: it says who answered the attempts of tasks (answer_note.h), visits as they were
// entered, and nothing else depends on it.
namespace steploom::engine {

/// What must not leave the machine. Leaves that are redacted lose their values: texts become "redacted",
/// numbers 0, truths false. A text that was redacted is taken out of all other texts too, where it went by an
/// expression; so it is in causes. The definition is never changed.
struct Redaction {
    bool allLeaves = false;
    /// JSON Pointers into any payload; "*" stands for any one token, and "**" at the beginning for any way to
    /// the rest ("**/email"). All below such a place is redacted.
    std::vector<std::string> paths;
    /// All texts; numbers and truths stay.
    bool texts = false;
    /// Whole payloads, names of members and numbers of elements included: of each only its kind is left.
    bool payloads = false;
    bool isEmpty() const noexcept { return !allLeaves && paths.empty() && !texts && !payloads; }
};

/// The whole recording of a run, whatever position it stands at. Of a redacted one "replays" says whether
/// what is left of it still goes the way that its events tell.
Value captureOf(const Debugger& debugger, const Redaction& redaction = {}, const AnswerNotes& notes = {});

/// A capture as it was read.
struct Capture {
    Value document; ///< the definition
    std::shared_ptr<const Definition> definition;
    ExecutionOptions options; ///< the input among them
    std::vector<Operation> operations;
    Value events;   ///< array, as GetExecutionHistory has them
    Value children; ///< array of such arrays
    AnswerNotes notes;
    bool redacted = false;
};

struct CaptureRead {
    std::optional<Capture> capture; ///< none where an error was found
    /// Codes capture.shape, .version, .option, .operation, .answer, and those of compiling a definition.
    /// Pointers are into the document.
    std::vector<Diagnostic> diagnostics;
};
CaptureRead readCapture(const Value& document);

struct CaptureReplay {
    std::unique_ptr<Debugger> debugger; ///< at the end of what could be played
    /// Operation that did not fit; their number where all did.
    std::size_t played = 0;
    /// The history is the one that the capture tells of.
    bool same = false;
    EventId firstDifference = 0; ///< first event that is another; 0 where there is none
};

/// Plays a capture. `tasks` is asked when the run goes on beyond it; may be null.
CaptureReplay replayCapture(const Capture& capture, std::shared_ptr<TaskHandler> tasks = nullptr);

} // namespace steploom::engine
