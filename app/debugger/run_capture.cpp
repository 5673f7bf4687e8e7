// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/run_capture.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include "app/debugger/redaction_paths.h"
#include "app/debugger/run_maker.h"
#include "app/settings/language.h"
#include "engine/debug/redaction.h"
#include "engine/debug/redaction_count.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

constexpr int kAfterTyping = 200; ///< ms
constexpr std::uint64_t kMostExample = 64 * 1024;

QString pretty(const engine::Value& value) {
    return value.jsonSize() > kMostExample ? QString()
                                           : QString::fromStdString(engine::toJson(value, {2, false}));
}

} // namespace

RunCapture::RunCapture(QObject* parent)
    : QObject(parent) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kAfterTyping);
    connect(&m_wait, &QTimer::timeout, this, &RunCapture::count);
    connect(&Language::instance(), &Language::changed, this, &RunCapture::count);
}

void RunCapture::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    emit sessionChanged();
}

void RunCapture::setShown(bool shown) {
    if (m_shown == shown)
        return;
    m_shown = shown;
    count();
}

void RunCapture::setScope(Scope scope) {
    if (m_scope == scope)
        return;
    m_scope = scope;
    count();
}

void RunCapture::setPaths(const QString& paths) {
    if (m_paths == paths)
        return;
    m_paths = paths;
    m_wait.start();
    emit changed();
}

QString RunCapture::problem() const {
    if (m_scope != Scope::Paths)
        return {};
    const QStringList lines = m_paths.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty() && !redactionPattern(line))
            return tr("%1 is no place. Write $.name, $.list[*].name, $..name, or a JSON Pointer.")
                .arg(line.trimmed());
    }
    return {};
}

engine::Redaction RunCapture::redaction() const {
    engine::Redaction redaction;
    redaction.texts = m_scope == Scope::Texts;
    redaction.allLeaves = m_scope == Scope::Leaves;
    redaction.payloads = m_scope == Scope::Payloads;
    if (m_scope != Scope::Paths)
        return redaction;
    const QStringList lines = m_paths.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (std::optional<std::string> pattern = redactionPattern(line))
            redaction.paths.push_back(std::move(*pattern));
    }
    return redaction;
}

void RunCapture::count() {
    m_wait.stop();
    m_preview.clear();
    m_example.clear();
    if (m_shown && m_session != nullptr && m_session->active()) {
        const engine::Redaction what = redaction();
        const engine::RedactionCount counted = engine::countRedaction(*m_session->debugger(), what);
        const QLocale locale;
        m_preview = tr("%1 of %2 values of input, answers and events are replaced.")
                        .arg(locale.toString(static_cast<qulonglong>(counted.redacted)),
                             locale.toString(static_cast<qulonglong>(counted.leaves)));
        if (!counted.whole)
            m_preview += QLatin1Char(' ') + tr("There are more; these were counted.");
        const engine::Value& input = m_session->debugger()->execution().options().input;
        engine::Redactor redactor(what);
        redactor.look(input);
        m_example = pretty(redactor.redacted(input));
    }
    emit changed();
}

QString RunCapture::suggestedPath() const {
    if (m_session == nullptr || m_session->document() == nullptr)
        return {};
    const QString path = m_session->document()->path();
    const QFileInfo file(path);
    const QString folder = path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : file.absolutePath();
    const QString base =
        path.isEmpty() ? QStringLiteral("workflow") : file.fileName().section(QLatin1Char('.'), 0, 0);
    return QDir(folder).filePath(base + QStringLiteral(".run.json"));
}

QString RunCapture::save(const QString& path) {
    if (m_session == nullptr || !m_session->active())
        return tr("There is no run to save.");
    if (QString wrong = problem(); !wrong.isEmpty())
        return wrong;
    if (path.trimmed().isEmpty())
        return tr("Name a file.");
    bool replays = true;
    QString refusal =
        saveCapture(*m_session->debugger(), redaction(), notesOf(m_session->work()), path.trimmed(), replays);
    if (!refusal.isEmpty())
        return refusal;
    const QString name = QFileInfo(path.trimmed()).fileName();
    emit m_session->document()->notice(
        replays ? tr("Saved the run as %1").arg(name)
                : tr("Saved the run as %1. Without what was taken out it goes another way when it is played.")
                      .arg(name),
        !replays);
    return {};
}

// Opening

bool RunCapture::read(const QString& path) {
    m_read = openCapture(path, m_session->mocks()->makeHandler());
    m_readFrom = path;
    if (m_read.debugger == nullptr)
        emit m_session->document()->notice(
            tr("%1 cannot be opened. %2").arg(QFileInfo(path).fileName(), m_read.refusal), true);
    return m_read.debugger != nullptr;
}

bool RunCapture::fits() const {
    if (m_read.debugger == nullptr || m_session->document()->unwritten())
        return false;
    const CompiledDocument now = compileDocument(*m_session->document(), *m_session->values());
    return now.definition != nullptr && now.document == m_read.debugger->document();
}

void RunCapture::show() {
    if (m_read.debugger == nullptr)
        return;
    if (!fits()) {
        m_session->document()->startWith(engine::toJson(m_read.debugger->document(), {2, false}) + "\n");
    }
    OpenedCapture opened = std::move(m_read);
    m_read = {};
    const QString name = QFileInfo(m_readFrom).fileName();
    const engine::ExecutionOptions& options = opened.debugger->execution().options();
    m_session->setInput(QString::fromStdString(engine::toJson(options.input, {2, false})));
    m_session->setSeed(QString::number(options.seed));
    const int events = static_cast<int>(opened.debugger->execution().history().eventCount());
    m_session->runs()->expect({}, name);
    TaskWork::Kept work;
    if (!opened.notes.empty()) { // it answers nothing, it only knows who did
        work.desk = std::make_shared<engine::TaskDesk>(engine::TaskDesk::Sources());
        work.desk->remember(opened.notes);
    }
    m_session->adopt({std::move(opened.debugger), m_session->document()->workflow(), std::move(work)});
    const QString said = opened.same ? tr("%1: %n event(s), the same as recorded.", nullptr, events).arg(name)
                         : opened.redacted
                             ? tr("%1: values were taken out of it, so that from event %2 on it goes another "
                                  "way than was recorded.")
                                   .arg(name)
                                   .arg(opened.firstDifference)
                             : tr("%1: from event %2 on it goes another way than was recorded. The file was "
                                  "changed, or made by another version.")
                                   .arg(name)
                                   .arg(opened.firstDifference);
    emit m_session->document()->notice(said, !opened.same);
}

} // namespace steploom::app
