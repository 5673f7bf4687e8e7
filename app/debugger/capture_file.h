// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <optional>

#include "engine/debug/capture.h"

namespace steploom::app {

/// A run as a file (engine/debug/capture.h), and in words what is wrong with one.

/// Whether a file is meant to be a captured run, whole or damaged; false for one that cannot be read.
bool isCaptureFile(const QString& path);

/// Writes the whole recording of a run, all or nothing. In words why not; empty where it was done.
/// `notes`: who answered its tasks. `replays` is told whether what is left after the redaction still goes the
/// way its events tell.
QString saveCapture(const engine::Debugger& debugger, const engine::Redaction& redaction,
                    const engine::AnswerNotes& notes, const QString& path, bool& replays);

/// A run as it was read and played again.
struct OpenedCapture {
    std::unique_ptr<engine::Debugger> debugger; ///< null where it was refused
    QString refusal;
    bool same = false;     ///< its history is the one that the file tells of
    bool redacted = false; ///< values were taken out of it
    engine::EventId firstDifference = 0;
    engine::AnswerNotes notes; ///< who answered its tasks, as far as the file says
};

/// `tasks` answers what the run asks for when it goes on; may be null.
OpenedCapture openCapture(const QString& path, std::shared_ptr<engine::TaskHandler> tasks);

} // namespace steploom::app
