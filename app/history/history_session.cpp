// SPDX-License-Identifier: Apache-2.0
#include "app/history/history_session.h"

#include <QFileInfo>

#include <algorithm>

#include "app/document/messages.h"
#include "app/run/run_reading.h"
#include "app/settings/language.h"
#include "engine/support/timestamp.h"
#include "model/history/open.h"

namespace steploom::app {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString words(const engine::Value& value) {
    return value.isString() ? text(value.asString()) : QString();
}

/// What is broken in a file, and where.
QString placed(const model::HistoryProblem& problem) {
    const QString said = messageWithRemedy({problem.code, problem.args});
    return problem.code.rfind("file.", 0) == 0
               ? said
               : HistorySession::tr("%1, byte %2: %3")
                     .arg(QFileInfo(QString::fromStdString(problem.file)).fileName())
                     .arg(problem.offset)
                     .arg(said);
}

QString whyNothing(const QString& path, const model::HistoryBundle& bundle) {
    if (!bundle.problems.empty() && bundle.problems.front().code != "history.shape")
        return placed(bundle.problems.front());
    return HistorySession::tr(
               "%1 is no execution history. It holds no events: choose what `aws stepfunctions "
               "get-execution-history` printed.")
        .arg(QFileInfo(path).fileName());
}

} // namespace

HistorySession::HistorySession(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (loaded())
            mark();
        emit changed();
    });
}

void HistorySession::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    connect(m_document, &DocumentController::opened, this, &HistorySession::close);
    connect(m_document, &DocumentController::workflowChanged, this, [this] {
        if (loaded())
            match();
    });
    emit documentChanged();
}

bool HistorySession::open(const QString& path) {
    const model::HistoryBundle bundle = model::openHistoryFiles({path.toStdString()});
    const auto readable = std::find_if(bundle.executions.begin(), bundle.executions.end(),
                                       [](const auto& recording) { return !recording->rows.empty(); });
    if (readable == bundle.executions.end()) {
        emit m_document->notice(whyNothing(path, bundle), true);
        return false;
    }
    m_recording = *readable;
    m_history = m_recording->toHistory();
    if (!bundle.problems.empty())
        emit m_document->notice(placed(bundle.problems.front()), true);
    m_path = path;
    m_position = eventCount();
    match();
    emit changed();
    return true;
}

void HistorySession::close() {
    m_history = {};
    m_recording.reset();
    m_path.clear();
    m_pointers.clear();
    m_position = 0;
    m_marks.clear();
    m_events.clear();
    m_visit.clear();
    emit changed();
    emit positionChanged();
}

/// Finds each visit's state in the graph as it is now.
void HistorySession::match() {
    const RunReading reading{m_history, *m_document->workflow()};
    m_pointers.clear();
    m_strangers = 0;
    for (std::uint32_t i = 0; i < m_history.visits.size(); ++i) {
        m_pointers.push_back(reading.pointerOf(i));
        if (m_pointers.back().isEmpty())
            ++m_strangers;
    }
    m_events.show(m_history, m_pointers);
    show();
}

void HistorySession::setPosition(int position) {
    const int wanted = std::clamp(position, 0, eventCount());
    if (wanted == m_position)
        return;
    m_position = wanted;
    show();
}

void HistorySession::mark() {
    const RunReading reading{m_history, *m_document->workflow()};
    RunPicture picture = readRun(reading, static_cast<engine::EventId>(m_position));
    m_marks.set(std::move(picture.nodes), std::move(picture.taken));
}

void HistorySession::show() {
    mark();
    look(current());
    emit positionChanged();
}

QString HistorySession::current() const {
    for (int i = m_position; i > 0;
         --i) { // the event itself may be the execution's: then the last state before it
        const std::uint32_t visit = m_history.events[static_cast<std::size_t>(i - 1)].visit;
        if (visit < m_pointers.size())
            return m_pointers[visit];
    }
    return {};
}

void HistorySession::look(const QString& pointer) {
    const auto until = static_cast<engine::EventId>(m_position);
    std::uint32_t found = engine::kNone;
    int number = 0;
    int count = 0;
    for (std::uint32_t i = 0; i < m_pointers.size(); ++i) {
        if (m_pointers[i].isEmpty() || m_pointers[i] != pointer)
            continue;
        ++count;
        if (m_history.visits[i].enteredEvent <= until) {
            found = i;
            number = count;
        }
    }
    if (found == engine::kNone)
        m_visit.clear();
    else
        m_visit.show(m_history, found, nullptr, number, count);
}

void HistorySession::goToFailure() {
    for (std::size_t i = 0; i < m_history.events.size(); ++i) {
        const engine::HistoryEvent& event = m_history.events[i];
        const bool ends = event.visit == engine::kNone;
        if (engine::isFailureEvent(event.type) && ends) {
            // Where the execution gives up: the state that failed is the last one before it.
            m_position = static_cast<int>(i) + 1;
            show();
            return;
        }
    }
}

QString HistorySession::fileName() const {
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName();
}

QString HistorySession::status() const {
    if (!loaded())
        return {};
    switch (m_history.events.back().type) {
    case engine::EventType::ExecutionSucceeded:
        return QStringLiteral("SUCCEEDED");
    case engine::EventType::ExecutionFailed:
        return QStringLiteral("FAILED");
    case engine::EventType::ExecutionTimedOut:
        return QStringLiteral("TIMED_OUT");
    case engine::EventType::ExecutionAborted:
        return QStringLiteral("ABORTED");
    default:
        return QStringLiteral("RUNNING");
    }
}

QString HistorySession::error() const {
    return loaded() && engine::isFailureEvent(m_history.events.back().type)
               ? words(m_history.events.back().error())
               : QString();
}

QString HistorySession::cause() const {
    return loaded() && engine::isFailureEvent(m_history.events.back().type)
               ? words(m_history.events.back().cause())
               : QString();
}

QString HistorySession::failingState() const {
    if (!loaded() || !engine::isFailureEvent(m_history.events.back().type))
        return {};
    for (std::size_t i = m_history.events.size(); i > 0; --i) {
        const std::uint32_t visit = m_history.events[i - 1].visit;
        if (visit != engine::kNone)
            return words(m_history.visits[visit].name);
    }
    return {};
}

QString HistorySession::started() const {
    return loaded() ? text(engine::isoTimestamp(m_history.events[0].time))
                          .left(19)
                          .replace(QLatin1Char('T'), QLatin1Char(' '))
                    : QString();
}

QString HistorySession::duration() const {
    return loaded() ? durationText(m_history.events.back().time - m_history.events[0].time) : QString();
}

} // namespace steploom::app
