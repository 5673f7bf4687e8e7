// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/capture_file.h"

#include <QCoreApplication>
#include <QFile>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/file.h"

namespace steploom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaptureFile)
};

constexpr qint64 kHead = 4096; ///< bytes in which a file says what it is
constexpr char kMark[] = "\"steploomCapture\"";

} // namespace

bool isCaptureFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kHead).contains(kMark);
}

QString saveCapture(const engine::Debugger& debugger, const engine::Redaction& redaction,
                    const engine::AnswerNotes& notes, const QString& path, bool& replays) {
    const engine::Value capture = engine::captureOf(debugger, redaction, notes);
    const engine::Value& said = capture.get("replays");
    replays = !said.isBool() || said.asBool();
    const model::Result<model::Saved> saved =
        model::saveFile(path.toStdString(), engine::toJson(capture, {2, false}) + "\n");
    return saved ? QString() : messageWithRemedy(saved.refusal());
}

OpenedCapture openCapture(const QString& path, std::shared_ptr<engine::TaskHandler> tasks) {
    OpenedCapture opened;
    const model::Result<std::string> bytes = model::readFile(path.toStdString());
    if (!bytes) {
        opened.refusal = messageWithRemedy(bytes.refusal());
        return opened;
    }
    const engine::JsonReadResult json = engine::readJson(*bytes);
    if (!json) {
        opened.refusal = Text::tr("The file of the run is damaged. %1").arg(jsonErrorText(json.error));
        return opened;
    }
    const engine::CaptureRead read = engine::readCapture(json.value);
    if (!read.capture) {
        const engine::Diagnostic& first = read.diagnostics.front();
        opened.refusal =
            first.pointer.empty()
                ? engineMessage(first)
                : Text::tr("%1 (at %2)").arg(engineMessage(first), QString::fromStdString(first.pointer));
        return opened;
    }
    engine::CaptureReplay replay = engine::replayCapture(*read.capture, std::move(tasks));
    opened.debugger = std::move(replay.debugger);
    opened.same = replay.same;
    opened.redacted = read.capture->redacted;
    opened.firstDifference = replay.firstDifference;
    opened.notes = read.capture->notes;
    return opened;
}

} // namespace steploom::app
